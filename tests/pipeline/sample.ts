import { toArticle } from '../../src/ingest/article-id.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim, ClaimId } from '../../src/model/claim.ts';
import type { Entity, EntityId, EntityKind } from '../../src/model/entity.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { ArticleClaims, ArticleReader } from '../../src/pipeline/article-reader.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';

export const ONTOLOGY = openOntology();

/** An article with this text and nothing else but an id. */
export function sampleArticle(text: string, givenId: string | null = null): Article {
  return toArticle({ givenId, title: '', text, date: '2025-03-12', source: null, url: null, licence: null });
}

export function sampleEntity(id: string, kind: EntityKind, more: Partial<Entity> = {}): Entity {
  return { id: id as EntityId, kind, name: id, aliases: [], wikidata: null, country: null, ...more };
}

/** A claim that the two persons met, told by the whole text of the article. */
export function sampleClaim(article: Article, more: Partial<Claim> = {}): Claim {
  const span = { part: 'body', start: 0, end: article.text.length } as const;
  return {
    id: `${article.id}-${more.relation ?? 'met'}` as ClaimId,
    article: article.id,
    relation: 'MET_WITH',
    subject: 'person/a' as EntityId,
    object: 'person/b' as EntityId,
    modality: 'happened',
    date: { value: '2025-03-11', granularity: 'day' },
    place: null,
    attributes: {},
    attribution: null,
    evidence: {
      ...span,
      sentence: 0,
      quote: article.text,
      subject: span,
      object: span,
      extractor: 'test',
      version: '1',
    },
    confidence: 0.5,
    ...more,
  };
}

/** What the sample reader finds in every article: two persons who met. */
export function sampleClaims(article: Article): ArticleClaims {
  const entities = [sampleEntity('person/a', 'Person'), sampleEntity('person/b', 'Person')];
  return { article, entities, claims: [sampleClaim(article)] };
}

/** A reader without a language: it finds what `toClaims` says. */
export function sampleReader(toClaims: ArticleReader['toClaims'] = sampleClaims): ArticleReader {
  const gazetteer = {
    countries: new Map(),
    organisations: new Map(),
    titles: [],
    personsByName: () => [],
    personsBySurname: () => [],
    holders: () => [],
    placesByName: () => [],
    isGivenName: () => false,
  };
  return { ontology: ONTOLOGY, gazetteer, toClaims };
}

export async function* streamOf<Member>(...members: readonly Member[]): AsyncGenerator<Member> {
  yield* members;
}

export async function listOf<Member>(members: AsyncIterable<Member>): Promise<readonly Member[]> {
  const list: Member[] = [];
  for await (const member of members) list.push(member);
  return list;
}

/** A report that keeps what it is told. */
export function collectIssues(): { readonly issues: Issue[]; readonly report: (issue: Issue) => void } {
  const issues: Issue[] = [];
  return { issues, report: (issue) => void issues.push(issue) };
}
