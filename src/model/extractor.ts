import type { DraftClaim } from './claim.ts';
import type { Document } from './document.ts';
import type { Mention, Referent } from './mention.ts';

/** What an extractor makes of one document. */
export interface Extraction {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly claims: readonly DraftClaim[];
}

export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(document: Document): Extraction;
}
