import type { TextSpan } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { ArticleClaims } from './article-reader.ts';

/** UTF-16 offsets, end exclusive. */
export type Offsets = readonly [number, number];

/** One claim as `dragoman extract` prints it; attributes such as `role` stand beside the fields. */
export interface ClaimRecord {
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly modality: string;
  readonly date?: string;
  readonly place?: string;
  readonly attribution?: string;
  readonly quote: string;
  readonly evidence: {
    readonly part: TextSpan['part'];
    readonly start: number;
    readonly end: number;
    readonly subject: Offsets;
    readonly object: Offsets;
  };
  readonly confidence: number;
}

/** One article as `dragoman extract` prints it: a JSON line that names its entities and claims. */
export interface ArticleRecord {
  readonly id: string;
  readonly published: string | null;
  readonly title: string;
  readonly entities: readonly Pick<EntityRecord, 'key' | 'kind' | 'name' | 'aliases'>[];
  readonly claims: readonly ClaimRecord[];
}

interface EntityRecord extends Pick<Entity, 'kind' | 'name' | 'aliases'> {
  readonly key: string;
}

/** The JSON form of what one article says; `id` is the given one where there is one. */
export function toArticleRecord({ article, entities, claims }: ArticleClaims): ArticleRecord {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    id: article.givenId ?? article.id,
    published: article.date,
    title: article.title,
    entities: entities.map(({ id, kind, name, aliases }) => ({ key: id, kind, name, aliases })),
    claims: claims.map((claim) => toClaimRecord(claim, names)),
  };
}

function toClaimRecord(claim: Claim, names: ReadonlyMap<EntityId, string>): ClaimRecord {
  const { evidence } = claim;
  return {
    // First, so that no attribute can take the place of a field.
    ...claim.attributes,
    relation: claim.relation,
    subject: claim.subject,
    object: claim.object,
    modality: claim.modality,
    ...(claim.date === null ? {} : { date: claim.date.value }),
    ...(claim.place === null ? {} : { place: names.get(claim.place) ?? claim.place }),
    ...(claim.attribution === null ? {} : { attribution: claim.attribution }),
    quote: evidence.quote,
    evidence: {
      part: evidence.part,
      start: evidence.start,
      end: evidence.end,
      subject: [evidence.subject.start, evidence.subject.end],
      object: [evidence.object.start, evidence.object.end],
    },
    confidence: claim.confidence,
  };
}
