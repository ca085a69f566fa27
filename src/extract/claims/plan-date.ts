import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { OccasionIndex } from './occasion-index.ts';
import type { Stays } from './stays.ts';
import { type Story, speakersFor } from './story.ts';

interface Plans {
  readonly stays: Stays;
  readonly occasions: OccasionIndex;
}

/** The days of the stop that a planned claim belongs to: the one in its country, else the one last told of. */
export function planDate(claim: DraftClaim, story: Story, { stays, occasions }: Plans): ClaimDate | null {
  const { subject, object } = claim;
  for (const traveller of [subject, object, ...speakersFor(subject, claim, story)]) {
    const stay = stays.planned(claim, traveller);
    const last = occasions.lastPlan(traveller, claim.evidence.sentence)?.date ?? null;
    const date = stay === null || (last !== null && isWithin(last, stay)) ? last : stay;
    if (date !== null) return date;
  }
  return null;
}

/** The days of one stop among those of the whole journey. */
function isWithin(part: ClaimDate, whole: ClaimDate): boolean {
  const [from = '', to = from] = part.value.split('/');
  const [first = '', last = first] = whole.value.split('/');
  return from >= first && to <= last;
}
