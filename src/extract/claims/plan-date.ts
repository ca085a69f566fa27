import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Occasion } from './find-occasions.ts';
import { type Story, speakersFor } from './story.ts';

interface Plans extends Story {
  readonly claims: readonly DraftClaim[];
  readonly occasions: readonly Occasion[];
}

/** The days of the stop that a planned claim belongs to: the one in its country, else the one last told of. */
export function planDate(claim: DraftClaim, plans: Plans): ClaimDate | null {
  const { subject, object } = claim;
  for (const traveller of [subject, object, ...speakersFor(subject, claim, plans)]) {
    const stay = stopInCountry(claim, traveller, plans);
    const last = lastPlan(claim, traveller, plans);
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

/** The shortest stay of the traveller in the country where the claim takes place. */
function stopInCountry(claim: DraftClaim, traveller: ReferentKey, plans: Plans): ClaimDate | null {
  const country = countryOf(claim, traveller, plans);
  if (country === null) return null;
  const { registry } = plans.reading;
  const stays = plans.claims.flatMap((one) => {
    const isStay = one.modality === 'planned' && one.subject === traveller && isJourney(plans, one);
    return isStay && one.date !== null && registry.countryOf(one.object) === country ? [one.date] : [];
  });
  return stays.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

function isJourney({ ontology }: Plans, { relation }: DraftClaim): boolean {
  return ontology.relations.get(relation)?.acrossBorders ?? false;
}

/** Where a claim takes place: its place, else the country of the party that is not the traveller. */
function countryOf({ place, subject, object }: DraftClaim, traveller: ReferentKey, { reading }: Plans): string | null {
  const other = subject === traveller ? object : subject;
  const found = place === null ? null : reading.registry.countryOf(place);
  const country = found ?? reading.registry.countryOf(other);
  return country === reading.registry.countryOf(traveller) ? null : country;
}

function lengthOf({ value }: ClaimDate): number {
  const [from = '', to] = value.split('/');
  return to === undefined ? 10 - from.length : Date.parse(to) - Date.parse(from);
}

/** The last plan told of the traveller before the claim. */
function lastPlan({ evidence }: DraftClaim, traveller: ReferentKey, { occasions }: Plans): ClaimDate | null {
  const found = occasions.findLast(
    ({ time, sentence, participants }) =>
      time === 'future' && sentence <= evidence.sentence && participants.has(traveller),
  );
  return found?.date ?? null;
}
