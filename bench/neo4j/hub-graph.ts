import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { Edge, EdgeId, Event, EventId, GraphDelta } from '../../src/model/graph.ts';

const EMPTY = { articles: [], entities: [], claims: [], events: [], edges: [], removedEvents: [], removedEdges: [] };

/** Deltas with this many entities, `size` in each. */
export function* entityDeltas(count: number, size: number): Iterable<GraphDelta> {
  for (let first = 0; first < count; first += size) {
    const entities = Array.from({ length: Math.min(size, count - first) }, (_, index) => entityAt(first + index));
    yield { ...EMPTY, id: `entities-${first}`, entities };
  }
}

/** Deltas with this many events and their edges, one in twenty of which ends at the first entity. */
export function* edgeDeltas(
  count: number,
  options: { readonly size: number; readonly entities: number },
): Iterable<GraphDelta> {
  for (let first = 0; first < count; first += options.size) {
    const length = Math.min(options.size, count - first);
    const edges = Array.from({ length }, (_, index) => edgeAt(first + index, options.entities));
    yield { ...EMPTY, id: `edges-${first}`, edges, events: edges.map(eventOf) };
  }
}

/** The id of the entity of this number. */
export function entityId(number: number): EntityId {
  return `person/n${String(number).padStart(7, '0')}` as EntityId;
}

function entityAt(number: number): Entity {
  const id = entityId(number);
  return { id, kind: 'Person', name: `Person ${number}`, aliases: [`P. ${number}`], wikidata: null, country: null };
}

/** The edge of this number: the same in every run, and in no order of its ends. */
export function edgeAt(number: number, entities: number): Edge {
  const source = number % 20 === 0 ? 0 : scattered(number, entities);
  const target = scattered(number * 31 + 7, entities);
  const day = `20${String(10 + (number % 14)).padStart(2, '0')}-03-${String(1 + (number % 28)).padStart(2, '0')}`;
  return {
    id: `e${String(scattered(number, 10_000_019)).padStart(8, '0')}-${number}` as EdgeId,
    event: `g${number}-0` as EventId,
    relation: number % 3 === 0 ? 'SPOKE_WITH' : 'MET_WITH',
    source: entityId(source),
    target: entityId(target),
    directed: false,
    date: day,
    end: null,
    granularity: 'day',
    place: null,
    modality: 'happened',
    disputed: false,
    confidence: 0.8,
    sources: 1,
    firstReported: day,
    lastReported: day,
    attributes: {},
    claims: [],
  };
}

function eventOf({ event, relation, source, target, modality, disputed, date }: Edge): Event {
  const day = date === null ? null : ({ value: date, granularity: 'day' } as const);
  return {
    id: event,
    kind: 'contact',
    relation,
    parties: [source, target],
    date: day,
    place: null,
    modality,
    disputed,
    claims: [],
  };
}

function scattered(number: number, most: number): number {
  return Number((BigInt(number) * 2_654_435_761n) % BigInt(most));
}
