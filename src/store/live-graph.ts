import { isDeepStrictEqual } from 'node:util';
import { MultiGraph } from 'graphology';
import { DragomanError } from '../errors.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Edge, EdgeId, Event, EventId, GraphDelta } from '../model/graph.ts';
import { groupOfEvent } from './group-of-event.ts';
import { mergeEntity } from './merge-entity.ts';

/** The part of a delta that changes nodes, edges and events. */
export type GraphChange = Pick<GraphDelta, 'entities' | 'events' | 'edges' | 'removedEvents' | 'removedEdges'>;

/** The graph in memory: entities are nodes, edges are directed or undirected as their relation is. */
export interface LiveGraph {
  /** The same change with the entities that tell something new, united with what is known; throws `bad-delta`. */
  prepare(change: GraphChange): GraphChange;
  /** Makes a prepared change. */
  apply(change: GraphChange): void;
  /** Sorted by id, as all lists here. */
  entities(): Iterable<Entity>;
  edges(): Iterable<Edge>;
  events(): Iterable<Event>;
  entity(id: EntityId): Entity | null;
  edge(id: EdgeId): Edge | null;
  event(id: EventId): Event | null;
  edgesOf(id: EntityId): Iterable<Edge>;
  eventsOfGroup(group: string): readonly Event[];
  counts(): { readonly entities: number; readonly edges: number; readonly events: number };
}

type Graph = MultiGraph<Entity, Edge>;

/** An empty graph. */
export function createLiveGraph(): LiveGraph {
  const graph: Graph = new MultiGraph();
  const events = new Map<EventId, Event>();
  const groups = new Map<string, Set<EventId>>();
  const entity = (id: EntityId) => (graph.hasNode(id) ? graph.getNodeAttributes(id) : null);
  const edge = (id: string) => (graph.hasEdge(id) ? graph.getEdgeAttributes(id) : null);
  return {
    prepare: (change) => prepareChange(change, entity),
    apply: (change) => {
      for (const id of change.removedEdges) dropEdge(graph, id);
      for (const id of change.removedEvents) dropEvent(id, events, groups);
      for (const node of change.entities) keepNode(graph, node);
      for (const event of change.events) keepEvent(event, events, groups);
      for (const link of change.edges) keepEdge(graph, link);
    },
    entities: () =>
      graph
        .nodes()
        .sort()
        .map((id) => graph.getNodeAttributes(id)),
    edges: () => sortedEdges(graph, graph.edges()),
    events: () => sortedEvents(events, events.keys()),
    entity,
    edge,
    event: (id) => events.get(id) ?? null,
    edgesOf: (id) => (graph.hasNode(id) ? sortedEdges(graph, graph.edges(id)) : []),
    eventsOfGroup: (group) => sortedEvents(events, groups.get(group) ?? []),
    counts: () => ({ entities: graph.order, edges: graph.size, events: events.size }),
  };
}

/** The change with the entities that tell something new, united with what `entityOf` knows; throws `bad-delta`. */
export function prepareChange<Change extends GraphChange>(
  change: Change,
  entityOf: (id: EntityId) => Entity | null,
): Change {
  const entities = new Map<EntityId, Entity>();
  for (const entity of change.entities) {
    const known = entities.get(entity.id) ?? entityOf(entity.id);
    entities.set(entity.id, known === null ? entity : mergeEntity(known, entity));
  }
  for (const { id, source, target } of change.edges) {
    const missing = [source, target].find((end) => !entities.has(end) && entityOf(end) === null);
    if (missing !== undefined) throw new DragomanError('bad-delta', `edge ${id} ends at ${missing}, which is unknown`);
  }
  const news = [...entities.values()].filter((entity) => !isDeepStrictEqual(entity, entityOf(entity.id)));
  return { ...change, entities: news };
}

function keepNode(graph: Graph, entity: Entity): void {
  if (graph.hasNode(entity.id)) graph.replaceNodeAttributes(entity.id, entity);
  else graph.addNode(entity.id, entity);
}

function keepEdge(graph: Graph, edge: Edge): void {
  dropEdge(graph, edge.id);
  if (edge.directed) graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, edge);
  else graph.addUndirectedEdgeWithKey(edge.id, edge.source, edge.target, edge);
}

function dropEdge(graph: Graph, id: EdgeId): void {
  if (graph.hasEdge(id)) graph.dropEdge(id);
}

function keepEvent(event: Event, events: Map<EventId, Event>, groups: Map<string, Set<EventId>>): void {
  events.set(event.id, event);
  const group = groupOfEvent(event.id);
  groups.set(group, (groups.get(group) ?? new Set()).add(event.id));
}

function dropEvent(id: EventId, events: Map<EventId, Event>, groups: Map<string, Set<EventId>>): void {
  events.delete(id);
  const group = groupOfEvent(id);
  groups.get(group)?.delete(id);
  if (groups.get(group)?.size === 0) groups.delete(group);
}

function sortedEdges(graph: Graph, ids: readonly string[]): readonly Edge[] {
  return [...ids].sort().map((id) => graph.getEdgeAttributes(id));
}

function sortedEvents(events: ReadonlyMap<EventId, Event>, ids: Iterable<EventId>): readonly Event[] {
  return [...ids]
    .sort()
    .map((id) => events.get(id))
    .filter((event) => event !== undefined);
}
