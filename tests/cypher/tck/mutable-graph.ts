import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import type { Value } from '../../../src/cypher/values/value.ts';

export interface MutableNode {
  readonly labels: Set<string>;
  readonly properties: Map<string, Value>;
  deleted: boolean;
}

export interface MutableRelationship {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly properties: Map<string, Value>;
  deleted: boolean;
}

/** A graph that the tests can build up step by step; ids are positions and stay the same. */
export interface MutableGraph {
  readonly nodes: MutableNode[];
  readonly relationships: MutableRelationship[];
}

/** The living part of the graph, packed; element ids are the mutable graph's positions. */
export function packGraph(graph: MutableGraph): PropertyGraph {
  const alive = graph.nodes.flatMap((node, id) => (node.deleted ? [] : [id]));
  const places = new Map(alive.map((id, place) => [id, place]));
  return buildPropertyGraph(
    alive.map((id) => {
      const node = graph.nodes[id];
      return { id: `${id}`, labels: [...(node?.labels ?? [])], properties: node?.properties ?? [] };
    }),
    graph.relationships.flatMap((one, id) => {
      const start = places.get(one.start);
      const end = places.get(one.end);
      if (one.deleted || start === undefined || end === undefined) return [];
      return [{ id: `${id}`, type: one.type, start, end, properties: one.properties }];
    }),
  );
}
