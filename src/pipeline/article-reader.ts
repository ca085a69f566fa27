import type { Judge } from '../extract/judge/judge.ts';
import { createRulesExtractor } from '../extract/rules-extractor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Extraction, Extractor } from '../model/extractor.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Report } from '../model/issue.ts';
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

/** What a reader is told besides the article. */
export interface ReadCall {
  readonly report: Report;
  /** Aborted when nobody waits for the claims any more. */
  readonly signal: AbortSignal;
}

/** Turns articles into claims, at once or, where it has to wait for somebody, later. */
export interface ClaimReader {
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  /** How many articles it may be given before it is done with the first; one unless said. */
  readonly inFlight?: number;
  toClaims(article: Article, call: ReadCall): ArticleClaims | Promise<ArticleClaims>;
}

/** The stages that turn an article into claims by rules, opened once and used for any number of articles. */
export interface ArticleReader extends ClaimReader {
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
export function openArticleReader(options: ReaderOptions): ArticleReader {
  const { ontology, gazetteer, tagger, extractor } = openStages(options);
  return {
    ontology,
    gazetteer,
    toClaims: (article) => linkClaims(article, extractor.extract(readDocument(article, tagger)), gazetteer),
  };
}

/** What every reader of articles is made of. */
export interface Stages {
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  readonly tagger: Tagger;
  /** The rules. */
  readonly extractor: Extractor;
}

/** Opens what every reader of articles is made of. */
export function openStages({ extraGazetteers, schemaFolder, judge }: ReaderOptions): Stages {
  const ontology = openOntology(schemaFolder);
  const gazetteer = openGazetteer({ extra: extraGazetteers });
  const extractor = createRulesExtractor(gazetteer, ontology, judge);
  return { ontology, gazetteer, tagger: openWinkTagger(), extractor };
}

/** The last stage: the entities and claims of an extraction. */
export function linkClaims(article: Article, extraction: Extraction, gazetteer: Gazetteer): ArticleClaims {
  const links = linkReferents(extraction.referents, gazetteer);
  const entities = new Map([...links.values()].map(({ entity }) => [entity.id, entity]));
  return { article, entities: [...entities.values()], claims: resolveClaims(extraction.claims, links, article) };
}
