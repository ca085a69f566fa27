import type { Claim, ClaimId } from '../model/claim.ts';
import type { Event, EventId, KnownClaims } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { claimGroupKey, partiesOf, relationOf } from './claim-group-key.ts';
import { compareText } from './compare-text.ts';
import type { ToldEvent } from './event-to-edge.ts';
import { groupDated } from './group-dated.ts';
import { groupLasting, isLasting } from './group-lasting.ts';
import { groupUndated } from './group-undated.ts';
import type { Happening } from './happening.ts';
import { lastWord } from './last-word.ts';
import { mostReported } from './most-reported.ts';
import { compareReports, type ReportedClaim, toReportedClaim } from './reported-claim.ts';

/** An event of a group that was regrouped. */
export type GroupedEvent =
  | { readonly kind: 'same'; readonly event: Event }
  | ({ readonly kind: 'changed' } & ToldEvent);

/** The events of one group, and those it had before that are no more. */
export interface EventGroup {
  readonly events: readonly GroupedEvent[];
  readonly removed: readonly Event[];
}

/**
 * All events, new and old, of the groups that the claims touch. The result depends on the set of claims alone,
 * never on the order or the batches in which articles arrived.
 */
export function groupEvents(claims: readonly Claim[], known: KnownClaims, ontology: Ontology): readonly EventGroup[] {
  const groups = new Map<string, Map<ClaimId, Claim>>();
  for (const claim of claims) {
    const key = claimGroupKey(claim, ontology);
    const group = groups.get(key) ?? new Map<ClaimId, Claim>();
    groups.set(key, group.set(claim.id, claim));
  }
  known.expect?.([...groups.keys()]);
  return [...groups].map(([key, given]) => {
    const old = known.claimsOfGroup(key).filter(({ id }) => !given.has(id));
    const reported = [...old, ...given.values()].map((claim) => toReportedClaim(claim, known));
    return regroup({ key, given, reported, before: known.eventsOfGroup(key) }, ontology);
  });
}

interface ClaimGroup {
  readonly key: string;
  readonly given: ReadonlyMap<ClaimId, Claim>;
  readonly reported: readonly ReportedClaim[];
  readonly before: readonly Event[];
}

function regroup({ key, given, reported, before }: ClaimGroup, ontology: Ontology): EventGroup {
  const labels = new Set(reported.map(({ claim }) => claim.relation));
  const isState = [...labels].some((label) => isLasting(relationOf(label, ontology)));
  const happenings = isState ? groupLasting(reported) : groupUndated(groupDated(reported), reported);
  const sorted = [...happenings].sort((a, b) => compareText(a.key, b.key) || compareText(firstClaim(a), firstClaim(b)));
  const old = new Map(before.map((event) => [event.id, event]));
  const events = sorted.map((happening, index): GroupedEvent => {
    const id = eventIdOf(key, happening.key, index - firstIndex(sorted, index));
    const event = old.get(id);
    const isSame = event !== undefined && hasClaims(event, happening) && !tellsNews(happening, given);
    return isSame ? { kind: 'same', event } : toChanged(happening, id, ontology);
  });
  const kept = new Set(events.map(({ event }) => event.id));
  return { events, removed: before.filter(({ id }) => !kept.has(id)) };
}

function firstIndex(sorted: readonly Happening[], index: number): number {
  let first = index;
  while (sorted[first - 1]?.key === sorted[index]?.key && first > 0) first -= 1;
  return first;
}

function firstClaim({ members }: Happening): string {
  return members.reduce((first, { claim }) => (first === '' || claim.id < first ? claim.id : first), '');
}

// The id begins with the group, so that a store can find the events and claims of a group without the ontology.
function eventIdOf(group: string, key: string, twin: number): EventId {
  const suffix = twin === 0 ? '' : `.${twin + 1}`;
  return `${group}-${key}${suffix}` as EventId;
}

function hasClaims(event: Event, { members }: Happening): boolean {
  if (event.claims.length !== members.length) return false;
  const ids = new Set(event.claims);
  return members.every(({ claim }) => ids.has(claim.id));
}

// A claim given again may tell more than the one already known: its event is written anew.
function tellsNews({ members }: Happening, given: ReadonlyMap<ClaimId, Claim>): boolean {
  return members.some(({ claim }) => given.has(claim.id));
}

function toChanged(happening: Happening, id: EventId, ontology: Ontology): GroupedEvent {
  const members = [...happening.members].sort(compareReports);
  const label = mostReported(members, (claim) => claim.relation) ?? '';
  const relation = relationOf(label, ontology);
  const [first] = members;
  const event: Event = {
    id,
    kind: relation.eventKind,
    relation: label,
    parties: first === undefined ? [] : partiesOf(first.claim, relation),
    date: happening.date,
    place: mostReported(members, (claim) => claim.place),
    ...lastWord(members),
    claims: members.map(({ claim }) => claim.id),
  };
  return { kind: 'changed', event, relation, claims: members };
}
