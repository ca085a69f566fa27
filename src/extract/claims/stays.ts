import type { ClaimDate, DraftClaim, Modality } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { isJourney, type Story } from './story.ts';

interface Stay {
  readonly date: ClaimDate;
  readonly sentence: number;
}

/** The dated journeys of an article: who is where, and when. */
export interface Stays {
  /** The shortest planned stay of a claim's party in the country where the claim takes place. */
  readonly planned: (claim: DraftClaim, traveller: ReferentKey) => ClaimDate | null;
  /** The countries that a sentence plans a dated journey of somebody to. */
  readonly landsAt: (traveller: ReferentKey, sentence: number) => readonly string[];
  /** The stay of some days of one of a claim's parties there that the text has just told of; a day of arrival says nothing of the next. */
  readonly made: (claim: DraftClaim) => ClaimDate | null;
}

/** How many sentences on a journey is still what is talked of. */
const REACH = 6;

/** Collects the journeys that the claims date. */
export function findStays(claims: readonly DraftClaim[], story: Story): Stays {
  const planned = byTraveller(claims, story, 'planned');
  const made = byTraveller(claims, story, 'happened');
  const lands = landsBySentence(claims, story);
  const keyOf = (claim: DraftClaim, traveller: ReferentKey): string =>
    `${traveller}|${countryOf(claim, traveller, story)}`;
  return {
    planned: (claim, traveller) => (planned.get(keyOf(claim, traveller)) ?? []).reduce<ClaimDate | null>(shorter, null),
    landsAt: (traveller, sentence) => lands.get(`${traveller}|${sentence}`) ?? [],
    made: (claim) => {
      const at = claim.evidence.sentence;
      const known = [claim.subject, claim.object].flatMap((party) => made.get(keyOf(claim, party)) ?? []);
      return (
        known.findLast(({ sentence, date }) => date.granularity === 'span' && sentence <= at && at - sentence <= REACH)
          ?.date ?? null
      );
    },
  };
}

/** Where a sentence plans that somebody goes on a day, by traveller and sentence. */
function landsBySentence(claims: readonly DraftClaim[], story: Story): ReadonlyMap<string, readonly string[]> {
  const lands = new Map<string, string[]>();
  for (const claim of claims) {
    const { subject, object, evidence } = claim;
    const isPlan = claim.modality === 'planned' && claim.date !== null && isJourney(story, claim);
    const land = isPlan ? story.reading.registry.countryOf(object) : null;
    const key = `${subject}|${evidence.sentence}`;
    if (land !== null) lands.set(key, [...(lands.get(key) ?? []), land]);
  }
  return lands;
}

function byTraveller(
  claims: readonly DraftClaim[],
  story: Story,
  wanted: Modality,
): ReadonlyMap<string, readonly Stay[]> {
  const stays = new Map<string, Stay[]>();
  for (const claim of claims) {
    const { modality, subject, object, date, evidence } = claim;
    if (!isJourney(story, claim) || modality !== wanted || date === null) continue;
    const key = `${subject}|${story.reading.registry.countryOf(object)}`;
    const known = stays.get(key) ?? [];
    if (!known.some((one) => one.date.value === date.value)) known.push({ date, sentence: evidence.sentence });
    stays.set(key, known);
  }
  return stays;
}

/** Where a claim takes place: its place, else the country of the party that is not the traveller; never the traveller's own. */
export function countryOf(
  { place, subject, object }: DraftClaim,
  traveller: ReferentKey,
  { reading }: Story,
): string | null {
  const other = subject === traveller ? object : subject;
  const found = place === null ? null : reading.registry.countryOf(place);
  const country = found ?? reading.registry.countryOf(other);
  return country === reading.registry.countryOf(traveller) ? null : country;
}

function shorter(best: ClaimDate | null, { date }: Stay): ClaimDate {
  return best === null || lengthOf(date) < lengthOf(best) ? date : best;
}

/** Length in milliseconds; a single day, month or year by the precision that it lacks. */
function lengthOf({ value }: ClaimDate): number {
  const [from = '', to] = value.split('/');
  return to === undefined ? 10 - from.length : Date.parse(to) - Date.parse(from);
}
