import type { ArticleId } from '../model/article.ts';
import type { ClaimAttributes } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import type { Edge, EdgeId, Event } from '../model/graph.ts';
import type { RelationType } from '../model/ontology.ts';
import { contentHash } from './content-hash.ts';
import { dayToIso } from './day-interval.ts';
import { lastReported, mostReported } from './most-reported.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** However many articles agree, they can all be wrong. */
const MOST_CONFIDENCE = 0.99;

/** An event with the claims it stands on, in the event's order. */
export interface ToldEvent {
  readonly event: Event;
  readonly relation: RelationType;
  readonly claims: readonly ReportedClaim[];
}

/** The edge that shows an event between its two parties, rebuilt whole from the event's claims. */
export function eventToEdge({ event, relation, claims }: ToldEvent): Edge {
  const [source, target] = partiesOf(event);
  const [start = null, end = null] = event.date?.value.split('/') ?? [];
  const days = claims.map(({ reported }) => reported).filter((day) => day !== null);
  return {
    id: edgeIdOf(event),
    event: event.id,
    relation: event.relation,
    source,
    target,
    directed: relation.directed,
    date: start,
    end,
    granularity: event.date?.granularity ?? null,
    place: event.place,
    modality: event.modality,
    disputed: event.disputed,
    confidence: confidenceOf(claims.filter(({ claim }) => claim.modality === event.modality)),
    sources: new Set(claims.map(({ claim }) => claim.article)).size,
    firstReported: days.length === 0 ? null : dayToIso(days.reduce((a, b) => Math.min(a, b))),
    lastReported: days.length === 0 ? null : dayToIso(days.reduce((a, b) => Math.max(a, b))),
    attributes: attributesOf(claims, relation),
    claims: event.claims,
  };
}

/** The id of the edge that shows this event; the same for the same event and pair. */
export function edgeIdOf(event: Pick<Event, 'id' | 'parties'>): EdgeId {
  return contentHash([event.id, ...partiesOf(event)], 20) as EdgeId;
}

function partiesOf({ id, parties }: Pick<Event, 'id' | 'parties'>): readonly [EntityId, EntityId] {
  const [source, target] = parties;
  if (source === undefined || target === undefined) throw new Error(`event ${id} has fewer than two parties`);
  return [source, target];
}

// Noisy or: each article is an independent witness; two claims of one article are one witness.
function confidenceOf(claims: readonly ReportedClaim[]): number {
  const witnesses = new Map<ArticleId, number>();
  for (const { claim } of claims) {
    witnesses.set(claim.article, Math.max(witnesses.get(claim.article) ?? 0, claim.confidence));
  }
  // Sorted, because a product of floating-point numbers depends on its order.
  const doubt = [...witnesses.values()].sort((a, b) => a - b).reduce((product, sure) => product * (1 - sure), 1);
  return Math.min(MOST_CONFIDENCE, Math.round((1 - doubt) * 10_000) / 10_000);
}

// A value from a fixed list is a state that changes (the last one holds), free text is a wording (the usual one holds).
function attributesOf(claims: readonly ReportedClaim[], relation: RelationType): ClaimAttributes {
  const entries = relation.attributes.flatMap(({ name, values }) => {
    const choose = values === null ? mostReported : lastReported;
    const value = choose(claims, (claim) => claim.attributes[name] ?? null);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
