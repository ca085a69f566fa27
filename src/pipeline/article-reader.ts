import type { Judge } from '../extract/judge/judge.ts';
import { createRulesExtractor } from '../extract/rules-extractor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Extractor } from '../model/extractor.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Ontology } from '../model/ontology.ts';
import { openGazetteer } from '../resolve/gazetteer/open-gazetteer.ts';
import { linkReferents } from '../resolve/link-referents.ts';
import { resolveClaims } from '../resolve/resolve-claims.ts';
import { openOntology } from '../schema/open-ontology.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tagger } from '../text/tagger.ts';
import { openWinkTagger } from '../text/wink-tagger.ts';

/** What one article says: the entities it speaks of and its claims about them. */
export interface ArticleClaims {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** The stages that turn an article into claims, opened once and used for any number of articles. */
export interface ArticleReader {
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  toClaims(article: Article): ArticleClaims;
}

export interface ReaderOptions {
  /** Gazetteer files of the user, in the columns of `seeds/gazetteers`. */
  readonly extraGazetteers: readonly string[];
  /** A schema folder instead of the package's own. */
  readonly schemaFolder?: string;
  /** Decides which claims are kept and how sure they are; the one that comes with Dragoman unless given. */
  readonly judge?: Judge;
}

/** Opens ontology, gazetteer, tagger and extractor; about half a second. */
export function openArticleReader({ extraGazetteers, schemaFolder, judge }: ReaderOptions): ArticleReader {
  const ontology = openOntology(schemaFolder);
  const gazetteer = openGazetteer({ extra: extraGazetteers });
  const tagger = openWinkTagger();
  const extractor = createRulesExtractor(gazetteer, ontology, judge);
  return { ontology, gazetteer, toClaims: (article) => readClaims(article, { tagger, extractor, gazetteer }) };
}

interface Stages {
  readonly tagger: Tagger;
  readonly extractor: Extractor;
  readonly gazetteer: Gazetteer;
}

function readClaims(article: Article, { tagger, extractor, gazetteer }: Stages): ArticleClaims {
  const extraction = extractor.extract(readDocument(article, tagger));
  const links = linkReferents(extraction.referents, gazetteer);
  const entities = new Map([...links.values()].map(({ entity }) => [entity.id, entity]));
  return { article, entities: [...entities.values()], claims: resolveClaims(extraction.claims, links, article) };
}
