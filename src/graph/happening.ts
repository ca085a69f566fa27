import type { ClaimDate } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import type { DayInterval } from './day-interval.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** Claims of one group that tell of the same thing, before it becomes an event. */
export interface Happening {
  /** What sets it apart in its group, short and safe in an id: its date, its first report, or the role held. */
  readonly key: string;
  readonly date: ClaimDate | null;
  readonly interval: DayInterval | null;
  readonly members: readonly ReportedClaim[];
}

/** An ISO date or span without its punctuation: `20231227`, `20231225_20231229`. */
export function dateToKey(value: string): string {
  return value.replaceAll('-', '').replaceAll('/', '_');
}

/** The happenings with the claims that found a home added to them. */
export function withGuests(
  happenings: readonly Happening[],
  guests: ReadonlyMap<Happening, readonly ReportedClaim[]>,
): readonly Happening[] {
  return happenings.map((happening) => {
    const more = guests.get(happening);
    return more === undefined ? happening : { ...happening, members: [...happening.members, ...more] };
  });
}

/** Adds a claim to the list under this happening. */
export function addGuest(guests: Map<Happening, ReportedClaim[]>, home: Happening, guest: ReportedClaim): void {
  const list = guests.get(home);
  if (list === undefined) guests.set(home, [guest]);
  else list.push(guest);
}

/** The places that the claims name. */
export function placesOf(claims: readonly ReportedClaim[]): Set<EntityId> {
  return new Set(claims.map(({ claim }) => claim.place).filter((place) => place !== null));
}

/**
 * False when the place and the others are of one sort (two cities, two countries) and differ; a city and a
 * country are taken to agree, because a claim does not say in which country its city lies.
 */
export function placeFits(places: ReadonlySet<EntityId>, place: EntityId | null): boolean {
  if (place === null || places.has(place)) return true;
  return ![...places].some((other) => sortOf(other) === sortOf(place));
}

function sortOf(id: EntityId): string {
  return id.slice(0, id.indexOf('/'));
}
