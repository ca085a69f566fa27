import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import { countryOf } from './stays.ts';
import type { Story } from './story.ts';
import { findTours, isTourOf, type Stop, type Tour } from './tours.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of one stop of a planned tour ("will visit Chile and Peru in June") are those of what is planned there, where
 * the text dates anything there; else those between the stops before and after it, where the text dates these; the days of
 * the whole tour otherwise.
 */
export function narrowTours(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const tours = findTours(claims, story);
  if (tours.length === 0) return claims;
  const days = new Map(tours.map((tour) => [tour, daysOfStops(tour, daysThere(tour, claims, story))]));
  return claims.map((claim) => {
    if (claim.modality !== 'planned') return claim;
    for (const tour of tours) {
      const there = claim.date?.value === tour.date.value ? daysOf(claim, tour, days.get(tour), story) : undefined;
      if (there !== undefined) return { ...claim, date: toDate(there) };
    }
    return claim;
  });
}

/** The days of the stop where a claim of the traveller belongs: by its country, else the stop that the text is at. */
function daysOf(
  claim: DraftClaim,
  { traveller, stops }: Tour,
  days: readonly (Days | null)[] | undefined,
  story: Story,
): Days | undefined {
  if (claim.subject !== traveller && claim.object !== traveller) return undefined;
  const country = countryOf(claim, traveller, story);
  const at =
    country === null
      ? stops.findLastIndex(({ sentence }) => sentence <= claim.evidence.sentence)
      : stops.findIndex((stop) => stop.country === country);
  return days?.[at] ?? undefined;
}

/** The days of each stop that the text tells, or leaves between its neighbours: "from March 3 to 8 … On March 5, in Latvia". */
function daysOfStops({ date, stops }: Tour, told: ReadonlyMap<string, Days>): readonly (Days | null)[] {
  const whole = toDays(date);
  const known = stops.map(({ country }) => {
    const there = told.get(country);
    return there !== undefined && isWithin(there, date) ? there : null;
  });
  const row = known.flatMap((one) => one ?? []);
  const isInOrder = whole !== null && row.every(({ from }, at) => from >= (row[at - 1]?.from ?? from));
  return known.map((there, at) => there ?? (isInOrder ? between({ stops, known, whole }, at) : null));
}

interface Row {
  readonly stops: readonly Stop[];
  readonly known: readonly (Days | null)[];
  readonly whole: Days;
}

/** From the last day at the stop before to the first at the stop after; null where a neighbour is not dated, or neither is. */
function between({ stops, known, whole }: Row, at: number): Days | null {
  const [before, after] = [known[at - 1], known[at + 1]];
  const isTold = stops[at]?.sentence !== Infinity;
  if (!isTold || before === null || after === null || (before === undefined && after === undefined)) return null;
  const days = { from: before?.to ?? whole.from, to: after?.from ?? whole.to };
  return days.from <= days.to ? days : null;
}

/** From the first to the last day of what the traveller plans in each country. */
function daysThere(tour: Tour, claims: readonly DraftClaim[], story: Story): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>();
  for (const claim of claims) {
    const isPlan = claim.modality === 'planned' && [claim.subject, claim.object].includes(tour.traveller);
    const one = isPlan && !isTourOf(claim, tour, story) ? toDays(claim.date) : null;
    const country = one === null ? null : countryOf(claim, tour.traveller, story);
    if (one === null || country === null) continue;
    const known = days.get(country);
    days.set(country, known === undefined ? one : join(known, one));
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
