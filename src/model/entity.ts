import type { Brand } from './brand.ts';

/** `country/IN`, `organisation/NATO`, `person/Q2390256`, `person/x-…`, `place/gn-1277333`, `event/x-…`. */
export type EntityId = Brand<'EntityId'>;

export type EntityKind = 'Person' | 'Country' | 'Organisation' | 'Place' | 'Event';

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other forms seen in texts or known from the gazetteer, sorted, without `name`. */
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  /** Country of a person (whom they represent), a place or a national body; null when unknown. */
  readonly country: EntityId | null;
}

/** How a referent of an article was tied to an entity. */
export type Link =
  | { readonly kind: 'linked'; readonly entity: Entity; readonly score: number }
  | { readonly kind: 'ambiguous'; readonly entity: Entity; readonly candidates: readonly EntityId[] }
  | { readonly kind: 'unknown'; readonly entity: Entity };
