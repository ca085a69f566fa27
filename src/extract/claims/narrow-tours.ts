import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import { countryOf } from './stays.ts';
import type { Story } from './story.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of one stop of a planned tour ("will visit Chile and Peru in June") are those of what is planned there, where
 * the text dates anything there; the days of the whole tour otherwise.
 */
export function narrowTours(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const tours = findTours(claims, story);
  if (tours.size === 0) return claims;
  const days = daysThere(claims, story);
  return claims.map((claim) => {
    if (claim.date === null || !tours.has(tourOf(claim, story) ?? '')) return claim;
    const there = days.get(`${claim.subject}|${story.reading.registry.countryOf(claim.object)}`);
    return there === undefined || !isWithin(there, claim.date) ? claim : { ...claim, date: toDate(there) };
  });
}

/** The tours that a sentence plans: one traveller, one date, more than one country. */
function findTours(claims: readonly DraftClaim[], story: Story): ReadonlySet<string> {
  const countries = new Map<string, Set<string>>();
  for (const claim of claims) {
    const tour = tourOf(claim, story);
    if (tour !== null) countries.set(tour, (countries.get(tour) ?? new Set()).add(claim.object));
  }
  return new Set([...countries].filter(([, visited]) => visited.size > 1).map(([tour]) => tour));
}

function tourOf({ relation, modality, subject, date, evidence }: DraftClaim, { ontology }: Story): string | null {
  const isJourney = ontology.relations.get(relation)?.acrossBorders ?? false;
  return isJourney && modality === 'planned' && date !== null ? `${evidence.sentence}|${subject}|${date.value}` : null;
}

/** From the first to the last day of what somebody plans in a country, by traveller and country. */
function daysThere(claims: readonly DraftClaim[], story: Story): ReadonlyMap<string, Days> {
  const tours = findTours(claims, story);
  const days = new Map<string, Days>();
  for (const claim of claims) {
    const one = claim.modality === 'planned' ? toDays(claim.date) : null;
    if (one === null || tours.has(tourOf(claim, story) ?? '')) continue;
    for (const traveller of [claim.subject, claim.object]) {
      const key = `${traveller}|${countryOf(claim, traveller, story)}`;
      const known = days.get(key);
      days.set(key, known === undefined ? one : join(known, one));
    }
  }
  return days;
}

function toDays(date: ClaimDate | null): Days | null {
  if (date === null || date.granularity === 'month' || date.granularity === 'year') return null;
  const [from = '', to = from] = date.value.split('/');
  return from.length === DAY_LENGTH ? { from, to } : null;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

function join(one: Days, other: Days): Days {
  const [from = one.from] = [one.from, other.from].sort();
  const to = [one.to, other.to].sort().at(-1) ?? one.to;
  return { from, to };
}

/** True when the days are not all of the tour, and none lies outside it. */
function isWithin({ from, to }: Days, { value }: ClaimDate): boolean {
  const [first = '', last = first] = value.split('/');
  return from >= first && (to <= last || to.startsWith(last)) && !(from === first && to === last);
}

function toDate({ from, to }: Days): ClaimDate {
  return from === to ? { value: from, granularity: 'day' } : { value: `${from}/${to}`, granularity: 'span' };
}
