import type { DraftClaim } from '../../model/claim.ts';
import type { Story } from './story.ts';

/**
 * A journey named without a date ("the Minister’s Travel to Chile" in a title) is the one that the article plans, where
 * it plans one of the same traveller to the same country and tells of none that took place.
 */
export function settleJourneys(claims: readonly DraftClaim[], { ontology }: Story): readonly DraftClaim[] {
  const isJourney = ({ relation }: DraftClaim): boolean => ontology.relations.get(relation)?.acrossBorders ?? false;
  const journeys = claims.filter((claim) => isJourney(claim) && claim.date !== null);
  const planned = new Set(journeys.filter(({ modality }) => modality === 'planned').map(keyOf));
  const made = new Set(journeys.filter(({ modality }) => modality === 'happened').map(keyOf));
  if (planned.size === 0) return claims;
  return claims.map((claim) => {
    const isOpen = claim.modality === 'happened' && claim.date === null && isJourney(claim);
    const key = keyOf(claim);
    return isOpen && planned.has(key) && !made.has(key) ? { ...claim, modality: 'planned' } : claim;
  });
}

function keyOf({ relation, subject, object }: DraftClaim): string {
  return `${relation}|${subject}|${object}`;
}
