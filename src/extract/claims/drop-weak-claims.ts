import type { DraftClaim } from '../../model/claim.ts';
import type { Ontology } from '../../model/ontology.ts';
import { CONTEXT } from './fill-slot.ts';
import type { Match } from './match-frames.ts';

/** A claim with the match that it was read from. */
export interface FramedClaim {
  readonly claim: DraftClaim;
  readonly match: Match;
}

/**
 * The claims without those that only repeat a better one: a fallback frame's where the article tells of another mutual act of the
 * same parties, and one whose party was sought in the context where the other party has that relation with somebody named.
 */
export function dropWeakClaims(framed: readonly FramedClaim[], ontology: Ontology): readonly DraftClaim[] {
  const strong = framed.filter((one) => !one.match.entry.frame.fallback && !fromContext(one)).map(({ claim }) => claim);
  const mutual = new Set(strong.filter((claim) => !isDirected(claim, ontology)).map(pairKey));
  const subjects = new Set(strong.map(subjectKey));
  return framed
    .filter((one) => !(one.match.entry.frame.fallback && mutual.has(pairKey(one.claim))))
    .filter((one) => !(fromContext(one) && subjects.has(subjectKey(one.claim))))
    .map(({ claim }) => claim);
}

function fromContext({ match }: FramedClaim): boolean {
  return match.objectSlot === CONTEXT || match.subjectSlot === CONTEXT;
}

function isDirected({ relation }: DraftClaim, ontology: Ontology): boolean {
  return ontology.relations.get(relation)?.directed ?? true;
}

function pairKey({ subject, object }: DraftClaim): string {
  return [subject, object].sort().join('|');
}

function subjectKey({ relation, subject }: DraftClaim): string {
  return `${relation}|${subject}`;
}
