import type { Claim } from '../../model/claim.ts';
import type { Event, GraphDelta, KnownClaims } from '../../model/graph.ts';
import { createGroupCache } from '../group-cache.ts';
import { groupOfEvent, groupsOfClaims } from '../group-of-event.ts';
import type { ThingCache } from './thing-cache.ts';
import type { WorkerLine } from './worker-line.ts';

/** The claims and events of the groups that a writer was told of lately. */
export interface KnownGroups {
  readonly known: Required<Omit<KnownClaims, 'article'>>;
  /** Tells of a delta that was written. */
  add(delta: GraphDelta): void;
  clear(): void;
}

/** Groups whose events are kept at once. */
const MOST_GROUPS = 20_000;

/** Groups fetched at once. */
const FETCHED = 500;

/** Knows no group yet. */
export function createKnownGroups(line: Pick<WorkerLine, 'now'>, cache: ThingCache): KnownGroups {
  const fetched = new Map<string, readonly Claim[]>();
  const events = new Map<string, readonly Event[]>();
  const claims = createGroupCache({
    ofGroup: (group) => fetched.get(group) ?? line.now('claimsOfGroups', [group]).get(group) ?? [],
    one: (id) => cache.get('claims', id),
  });
  const fetchEvents = (groups: readonly string[]) => {
    if (events.size + groups.length > MOST_GROUPS) events.clear();
    const found = line.now('eventsOfGroups', groups);
    for (const group of groups) events.set(group, found.get(group) ?? []);
  };
  return {
    known: {
      claimsOfGroup: claims.claimsOfGroup,
      eventsOfGroup: (group) => {
        if (!events.has(group)) fetchEvents([group]);
        return events.get(group) ?? [];
      },
      expect: (groups) => {
        fetched.clear();
        const missing = groups.filter((group) => !claims.has(group));
        for (const some of slices(missing)) {
          const found = line.now('claimsOfGroups', some);
          for (const group of some) fetched.set(group, found.get(group) ?? []);
        }
        for (const some of slices(groups.filter((group) => !events.has(group)))) fetchEvents(some);
        const told = [...fetched.values()].flat().map(({ article }) => article);
        cache.expect('articles', [...new Set(told)]);
      },
    },
    add: (delta) => {
      fetched.clear();
      claims.add(delta.claims, groupsOfClaims(delta.events));
      addEvents(events, delta);
    },
    clear: () => {
      fetched.clear();
      claims.clear();
      events.clear();
    },
  };
}

function* slices(groups: readonly string[]): Iterable<readonly string[]> {
  for (let start = 0; start < groups.length; start += FETCHED) yield groups.slice(start, start + FETCHED);
}

function addEvents(events: Map<string, readonly Event[]>, { events: changed, removedEvents }: GraphDelta): void {
  const gone = new Set([...removedEvents, ...changed.map(({ id }) => id)]);
  const news = new Map<string, Event[]>();
  for (const event of changed) {
    const group = groupOfEvent(event.id);
    news.set(group, [...(news.get(group) ?? []), event]);
  }
  for (const group of new Set([...gone].map(groupOfEvent))) {
    const kept = events.get(group)?.filter(({ id }) => !gone.has(id));
    if (kept === undefined) continue;
    const all = [...kept, ...(news.get(group) ?? [])];
    events.set(
      group,
      all.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
}
