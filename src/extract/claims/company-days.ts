import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { type Story, timingOf } from './story.ts';

/**
 * "She will be joined by A. The delegation will meet with B": in a sentence that names no day, whoever does the same with
 * the same party as a traveller whose days are known does it on these days.
 */
export function daysOfCompany(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const isOpen = (claim: DraftClaim): boolean => claim.date === null && isShared(claim, story);
  if (!claims.some(isOpen)) return claims;
  const known = new Map<string, ClaimDate | null>();
  for (const claim of claims) {
    if (claim.date === null || !isShared(claim, story)) continue;
    for (const party of [claim.subject, claim.object]) {
      const key = keyOf(claim, party);
      const before = known.get(key);
      // Two days leave open which is meant.
      known.set(key, before === undefined || before?.value === claim.date.value ? claim.date : null);
    }
  }
  return claims.map((claim) => {
    if (!isOpen(claim)) return claim;
    const [one, other] = [claim.subject, claim.object].map((party) => known.get(keyOf(claim, party)) ?? null);
    return { ...claim, date: one ?? other ?? null };
  });
}

/** What is done with somebody else on an occasion, in a sentence without a day of its own. */
function isShared(claim: DraftClaim, story: Story): boolean {
  const relation = story.ontology.relations.get(claim.relation);
  const isTold = claim.modality === 'planned' || claim.modality === 'happened';
  if (!isTold || relation?.directed !== false || timingOf(story, claim) !== 'occasion') return false;
  return story.sentences.dates(claim.evidence.sentence).length === 0;
}

function keyOf({ relation, modality, evidence }: DraftClaim, party: ReferentKey): string {
  return `${evidence.sentence}|${relation}|${modality}|${party}`;
}
