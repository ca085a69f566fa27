import type { EntityId } from '../model/entity.ts';
import { type DayInterval, daysFrom, dayToIso } from './day-interval.ts';
import { addGuest, dateToKey, type Happening, placeFits, placesOf, withGuests } from './happening.ts';
import { compareReports, type ReportedClaim } from './reported-claim.ts';

/** Days between a report and the happening it can mean when its date fits several. */
const NEAR_DAYS = 31;

type Dated = ReportedClaim & { readonly interval: DayInterval };

/**
 * Groups the claims that carry a date. Days and short spans that overlap are one happening, whatever the place;
 * then months, then years and long spans join the only happening inside them, or the nearest to the report, or
 * found their own. Each step looks only at the steps before it, so the order of the claims does not matter.
 */
export function groupDated(claims: readonly ReportedClaim[]): readonly Happening[] {
  const dated = claims.filter((reported): reported is Dated => reported.interval !== null).sort(compareReports);
  const grain = (wanted: DayInterval['grain']) => dated.filter(({ interval }) => interval.grain === wanted);
  return joinOrFound(joinOrFound(overlapping(grain('days')), grain('month')), grain('wide'));
}

function overlapping(claims: readonly Dated[]): readonly Happening[] {
  const runs: { from: number; to: number; members: Dated[] }[] = [];
  for (const reported of [...claims].sort((a, b) => a.interval.from - b.interval.from)) {
    const { from, to } = reported.interval;
    const run = runs.at(-1);
    if (run === undefined || from > run.to) {
      runs.push({ from, to, members: [reported] });
    } else {
      run.to = Math.max(run.to, to);
      run.members.push(reported);
    }
  }
  return runs.map(({ from, to, members }) => {
    const value = from === to ? dayToIso(from) : `${dayToIso(from)}/${dayToIso(to)}`;
    const granularity = from === to ? 'day' : 'span';
    return { key: dateToKey(value), date: { value, granularity }, interval: { grain: 'days', from, to }, members };
  });
}

function joinOrFound(happenings: readonly Happening[], claims: readonly Dated[]): readonly Happening[] {
  const places = new Map(happenings.map((happening) => [happening, placesOf(happening.members)]));
  const guests = new Map<Happening, ReportedClaim[]>();
  const founders: Dated[] = [];
  for (const reported of claims) {
    const home = findHome(places, reported);
    if (home === null) founders.push(reported);
    else addGuest(guests, home, reported);
  }
  return [...withGuests(happenings, guests), ...found(founders)];
}

function findHome(happenings: ReadonlyMap<Happening, ReadonlySet<EntityId>>, guest: Dated): Happening | null {
  const candidates: Happening[] = [];
  for (const [happening, places] of happenings) {
    const overlaps = distance(happening, guest.interval.from, guest.interval.to) === 0;
    if (overlaps && placeFits(places, guest.claim.place)) candidates.push(happening);
  }
  if (candidates.length < 2) return candidates[0] ?? null;
  const { reported } = guest;
  if (reported === null) return null;
  const near = (happening: Happening) => distance(happening, reported, reported);
  const nearest = candidates.reduce((best, other) => (near(other) < near(best) ? other : best));
  return near(nearest) <= NEAR_DAYS ? nearest : null;
}

function distance({ interval }: Happening, from: number, to: number): number {
  if (interval === null) return Number.POSITIVE_INFINITY;
  return Math.min(daysFrom(from, interval), daysFrom(to, interval), daysFrom(interval.from, { from, to }));
}

function found(claims: readonly Dated[]): readonly Happening[] {
  const founded: { readonly first: Dated; readonly members: Dated[]; readonly places: Set<EntityId> }[] = [];
  for (const reported of claims) {
    const { date, place } = reported.claim;
    const home = founded.find(
      ({ first, places }) => first.claim.date?.value === date?.value && placeFits(places, place),
    );
    const target = home ?? { first: reported, members: [], places: new Set<EntityId>() };
    if (home === undefined) founded.push(target);
    target.members.push(reported);
    if (place !== null) target.places.add(place);
  }
  return founded.map(({ first, members }) => ({
    key: dateToKey(first.claim.date?.value ?? ''),
    date: first.claim.date,
    interval: first.interval,
    members,
  }));
}
