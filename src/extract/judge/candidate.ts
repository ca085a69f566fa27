import type { DraftClaim } from '../../model/claim.ts';

/** A proposed claim with what speaks for and against it: abstract features of its frame, parties and place in the text. */
export interface Candidate {
  readonly claim: DraftClaim;
  readonly cues: readonly string[];
}
