import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { OccasionIndex } from './occasion-index.ts';
import { type Story, speakersFor } from './story.ts';

interface Plans extends Story {
  readonly stays: ReadonlyMap<string, ClaimDate>;
  readonly occasions: OccasionIndex;
}

/** The days of the stop that a planned claim belongs to: the one in its country, else the one last told of. */
export function planDate(claim: DraftClaim, plans: Plans): ClaimDate | null {
  const { subject, object } = claim;
  for (const traveller of [subject, object, ...speakersFor(subject, claim, plans)]) {
    const stay = stopInCountry(claim, traveller, plans);
    const last = plans.occasions.lastPlan(traveller, claim.evidence.sentence)?.date ?? null;
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

function stopInCountry(claim: DraftClaim, traveller: ReferentKey, plans: Plans): ClaimDate | null {
  const country = countryOf(claim, traveller, plans);
  return country === null ? null : (plans.stays.get(`${traveller}|${country}`) ?? null);
}

/** The shortest planned stay of each traveller in each country. */
export function findStays(claims: readonly DraftClaim[], { ontology, reading }: Story): ReadonlyMap<string, ClaimDate> {
  const stays = new Map<string, ClaimDate>();
  for (const { relation, modality, subject, object, date } of claims) {
    const isJourney = ontology.relations.get(relation)?.acrossBorders ?? false;
    if (!isJourney || modality !== 'planned' || date === null) continue;
    const key = `${subject}|${reading.registry.countryOf(object)}`;
    const known = stays.get(key);
    if (known === undefined || lengthOf(date) < lengthOf(known)) stays.set(key, date);
  }
  return stays;
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
