import type { EntityId } from '../model/entity.ts';
import { daysFrom, dayToIso } from './day-interval.ts';
import { addGuest, dateToKey, type Happening, placeFits, placesOf, withGuests } from './happening.ts';
import { isAhead } from './last-word.ts';
import { compareReports, type ReportedClaim } from './reported-claim.ts';

/** Days between an undated report and the happening it tells of, or another report of it. */
const NEWS_DAYS = 14;
/** Days that a plan, a wish or a cancellation may lie before its day. */
const PLAN_DAYS = 60;
/** Undated reports this many days after the first one still tell the same news. */
const SAME_NEWS_DAYS = 7;
/** A day of grace for time zones: "met on Tuesday" printed on Monday elsewhere. */
const GRACE_DAYS = 1;

/** What an undated claim is compared with. */
interface Home {
  readonly happening: Happening;
  readonly places: ReadonlySet<EntityId>;
  readonly reports: readonly number[];
}

/**
 * Adds the claims without a date to the nearest dated happening that was reported or took place about then (a
 * plan only to one still ahead, a fact only to one begun); the rest are grouped by the days of their reports.
 */
export function groupUndated(dated: readonly Happening[], claims: readonly ReportedClaim[]): readonly Happening[] {
  const homes = dated.map(toHome);
  const guests = new Map<Happening, ReportedClaim[]>();
  const founders: ReportedClaim[] = [];
  for (const reported of claims.filter(({ interval }) => interval === null).sort(compareReports)) {
    const home = findHome(homes, reported);
    if (home === null) founders.push(reported);
    else addGuest(guests, home, reported);
  }
  return [...withGuests(dated, guests), ...found(founders)];
}

function toHome(happening: Happening): Home {
  const reports = new Set(happening.members.map(({ reported }) => reported).filter((day) => day !== null));
  return { happening, places: placesOf(happening.members), reports: [...reports] };
}

function findHome(homes: readonly Home[], guest: ReportedClaim): Happening | null {
  const { reported, claim } = guest;
  if (reported === null) return homes.length === 1 ? (homes[0]?.happening ?? null) : null;
  const reach = claim.modality === 'happened' ? NEWS_DAYS : PLAN_DAYS;
  let nearest: Happening | null = null;
  let least = reach + 1;
  for (const home of homes) {
    const days = daysApart(home, reported);
    if (days >= least || !isInTime(home.happening, guest) || !placeFits(home.places, claim.place)) continue;
    nearest = home.happening;
    least = days;
  }
  return nearest;
}

function daysApart({ happening, reports }: Home, day: number): number {
  const toInterval = happening.interval === null ? Number.POSITIVE_INFINITY : daysFrom(day, happening.interval);
  const toReport = reports.reduce((least, other) => Math.min(least, Math.abs(other - day)), Number.POSITIVE_INFINITY);
  return Math.min(toInterval, toReport);
}

function isInTime({ interval }: Happening, { claim, reported }: ReportedClaim): boolean {
  if (interval === null || reported === null) return true;
  if (claim.modality === 'happened') return interval.from <= reported + GRACE_DAYS;
  return claim.modality !== 'planned' || interval.to >= reported - GRACE_DAYS;
}

function found(claims: readonly ReportedClaim[]): readonly Happening[] {
  const founded: News[] = [];
  for (const reported of claims) {
    const home = founded.find((news) => isSameNews(news, reported));
    const target = home ?? { first: reported.reported, fact: null, members: [], places: new Set<EntityId>() };
    if (home === undefined) founded.push(target);
    target.members.push(reported);
    if (reported.claim.modality === 'happened') target.fact ??= reported.reported;
    if (reported.claim.place !== null) target.places.add(reported.claim.place);
  }
  return founded.map(({ first, members }) => ({
    key: first === null ? 'undated' : `reported${dateToKey(dayToIso(first))}`,
    date: null,
    interval: null,
    members,
  }));
}

interface News {
  readonly first: number | null;
  /** The day of the first report that it happened. */
  fact: number | null;
  readonly members: ReportedClaim[];
  readonly places: Set<EntityId>;
}

function isSameNews(news: News, { claim, reported }: ReportedClaim): boolean {
  if (!placeFits(news.places, claim.place)) return false;
  if (reported === null || news.first === null) return reported === news.first;
  const isNextRound = isAhead(claim.modality) && news.fact !== null && reported > news.fact;
  return !isNextRound && reported - news.first <= SAME_NEWS_DAYS;
}
