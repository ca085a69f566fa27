import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../../src/model/article.ts';
import type { Claim, ClaimDate, ClaimId } from '../../src/model/claim.ts';
import type { Entity, EntityId } from '../../src/model/entity.ts';

export interface GivenClaim {
  readonly article?: Article | ArticleId;
  readonly relation?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly modality?: Claim['modality'];
  readonly date?: string | null;
  readonly place?: string | null;
  readonly attributes?: Claim['attributes'];
  readonly confidence?: number;
}

/** An article that appeared on this day; the same name and day give the same id. */
export function makeArticle(name: string, date: string | null, text = `Text of ${name}.`): Article {
  const id = hash(['article', name, date, text]) as ArticleId;
  return { id, givenId: name, title: `Title of ${name}`, text, date, source: 'Agency', url: null, licence: null };
}

/** A claim of two persons that met, unless told otherwise. */
export function makeClaim(given: GivenClaim = {}): Claim {
  const article = given.article ?? makeArticle('plain', '2024-01-01');
  const body = {
    article: typeof article === 'string' ? article : article.id,
    relation: given.relation ?? 'MEETS',
    subject: (given.subject ?? 'person/ann') as EntityId,
    object: (given.object ?? 'person/bob') as EntityId,
    modality: given.modality ?? 'happened',
    date: toDate(given.date ?? null),
    place: (given.place ?? null) as EntityId | null,
    attributes: given.attributes ?? {},
    confidence: given.confidence ?? 0.8,
  };
  const span = { part: 'body', start: 0, end: 4 } as const;
  const evidence = {
    ...span,
    sentence: 0,
    quote: 'Text',
    subject: span,
    object: span,
    extractor: 'test',
    version: '1',
  };
  return { id: hash(['claim', body]) as ClaimId, ...body, attribution: null, evidence };
}

/** An entity whose kind is the first part of its id. */
export function makeEntity(id: string, given: Partial<Entity> = {}): Entity {
  const kind = id.startsWith('country/') ? 'Country' : id.startsWith('place/') ? 'Place' : 'Person';
  const name = id.slice(id.indexOf('/') + 1);
  return { id: id as EntityId, kind, name, aliases: [], wikidata: null, country: null, ...given };
}

/** An entity for each party and place of the claims. */
export function entitiesOf(claims: readonly Claim[]): readonly Entity[] {
  const ids = claims.flatMap(({ subject, object, place }) => [subject, object, ...(place === null ? [] : [place])]);
  return [...new Set(ids)].map((id) => makeEntity(id));
}

function toDate(value: string | null): ClaimDate | null {
  if (value === null) return null;
  const granularity = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[value.length] ?? 'span';
  return { value, granularity };
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}
