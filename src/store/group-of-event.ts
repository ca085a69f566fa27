import type { ClaimId } from '../model/claim.ts';
import type { Event, EventId } from '../model/graph.ts';

/** The key of the group of claims that an event belongs to: its id up to the first hyphen. */
export function groupOfEvent(id: EventId): string {
  return id.slice(0, Math.max(0, id.indexOf('-')));
}

/** The group of each claim that the events stand on. */
export function groupsOfClaims(events: readonly Event[]): ReadonlyMap<ClaimId, string> {
  return new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, groupOfEvent(id)] as const)));
}
