import type { ArticleId, TextSpan } from './article.ts';
import type { Brand } from './brand.ts';
import type { EntityId } from './entity.ts';
import type { ReferentKey } from './mention.ts';

export type ClaimId = Brand<'ClaimId'>;

/** Whether the text says that the fact happened, is to happen, did or will not happen, or may happen. */
export type Modality = 'happened' | 'planned' | 'denied' | 'possible';

/** `value` is ISO: `2023-12-27`, `2023-12`, `2023` or a span `2023-12-25/2023-12-29`. */
export interface ClaimDate {
  readonly value: string;
  readonly granularity: 'day' | 'month' | 'year' | 'span';
}

/** Where a claim stands: the sentence, the words that name its parties, and who found it. */
export interface Evidence extends TextSpan {
  readonly sentence: number;
  /** The sentence, verbatim: `articlePart.slice(start, end)`. */
  readonly quote: string;
  readonly subject: TextSpan;
  readonly object: TextSpan;
  readonly extractor: string;
  readonly version: string;
}

/** Relation attributes that the ontology allows, such as `role`, `status`, `to`, `agreement`. */
export type ClaimAttributes = Readonly<Record<string, string>>;

interface ClaimBody<Party> {
  /** A relation label of the ontology, such as `MET_WITH`. */
  readonly relation: string;
  readonly subject: Party;
  readonly object: Party;
  readonly modality: Modality;
  readonly date: ClaimDate | null;
  readonly place: Party | null;
  readonly attributes: ClaimAttributes;
  /** Who says so, if not the article's author. */
  readonly attribution: Party | null;
  readonly evidence: Evidence;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** A claim whose parties are still the article's own referents. */
export type DraftClaim = ClaimBody<ReferentKey>;

/** The atom of the graph: this text says, in this manner, that these entities stand in this relation. */
export interface Claim extends ClaimBody<EntityId> {
  /** Hash of article, relation, parties, modality, date and role: the same input gives the same id. */
  readonly id: ClaimId;
  readonly article: ArticleId;
}
