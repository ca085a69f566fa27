import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Occasion } from './find-occasions.ts';
import type { OccasionIndex } from './occasion-index.ts';
import { countryOf, type Stays } from './stays.ts';
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
    const plan = occasions.lastPlan(traveller, claim.evidence.sentence);
    const last =
      plan === null || (stay !== null && isElsewhere(plan, { claim, traveller, stays }, story)) ? null : plan.date;
    const date = stay === null || (last !== null && isWithin(last, stay)) ? last : stay;
    if (date !== null) return date;
  }
  return null;
}

/** "On May 5, she will visit Warsaw. She will then travel to | Riga |": the last plan is of another stop. */
function isElsewhere(
  { participants, sentence }: Occasion,
  { claim, traveller, stays }: { claim: DraftClaim; traveller: ReferentKey; stays: Stays },
  story: Story,
): boolean {
  const { registry } = story.reading;
  const home = registry.countryOf(traveller);
  const hosts = [...participants].flatMap((key) => registry.countryOf(key) ?? []).filter((land) => land !== home);
  const lands = [...stays.landsAt(traveller, sentence), ...hosts];
  return lands.length > 0 && !lands.includes(countryOf(claim, traveller, story) ?? '');
}

/** The days of one stop among those of the whole journey. */
function isWithin(part: ClaimDate, whole: ClaimDate): boolean {
  const [from = '', to = from] = part.value.split('/');
  const [first = '', last = first] = whole.value.split('/');
  return from >= first && to <= last;
}
