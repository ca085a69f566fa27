import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { Edge, EdgeId, EventId, GraphView } from '../../src/model/graph.ts';
import { viewOf } from './sample-view.ts';

/** A graph without evidence of `order` entities and twice as many edges, some of them at a few hubs; always the same. */
export function largeView(order: number): GraphView {
  const entities = Array.from({ length: order }, (_, at): Entity => {
    const kind = at % 8 === 0 ? 'Country' : at % 8 === 1 ? 'Organisation' : 'Person';
    return { id: idOf(at), kind, name: `${kind} ${at}`, aliases: [], wikidata: null, country: null };
  });
  const edges = Array.from({ length: 2 * order }, (_, at) => edgeOf(at, order));
  return viewOf({ entities, articles: [], claims: [], edges });
}

function edgeOf(at: number, order: number): Edge {
  // The square makes low numbers, the hubs, likelier; the constants are those of a linear congruential generator.
  const random = (salt: number) => (((at * 1664525 + salt * 1013904223) >>> 0) % 65521) / 65521;
  const source = Math.floor(random(1) * order);
  const target = Math.floor(random(2) ** 3 * order);
  const isVisit = at % 3 === 0;
  return {
    id: `edge/${String(at).padStart(6, '0')}` as EdgeId,
    event: `event/${at}` as EventId,
    relation: isVisit ? 'VISITED' : 'MET_WITH',
    source: idOf(source),
    target: idOf(target),
    directed: isVisit,
    date: `20${10 + (at % 15)}-05-01`,
    end: null,
    granularity: 'day',
    place: null,
    modality: at % 10 === 0 ? 'planned' : 'happened',
    disputed: false,
    confidence: 0.8,
    sources: 1,
    firstReported: null,
    lastReported: null,
    attributes: {},
    claims: [],
  };
}

function idOf(at: number): EntityId {
  return `person/n${String(at).padStart(6, '0')}` as EntityId;
}
