import type { PropertyGraph } from './property-graph.ts';
import { isList, isMap, isTagged, type Tagged } from './values/type-name.ts';
import type { Value } from './values/value.ts';

/** The nodes and relationships in an answer, by their outer ids, each once, in the order of first sight. */
export interface ResultGraph {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Gathers what the rows of an answer hold, in lists, maps and paths too. The ends of a relationship come with it,
 * so that the result is a graph by itself.
 */
export function resultGraph(rows: Iterable<readonly Value[]>, graph: PropertyGraph): ResultGraph {
  const found: Found = { graph, nodes: new Set(), relationships: new Set() };
  for (const row of rows) for (const value of row) gather(value, found);
  return {
    nodes: [...found.nodes].map(graph.nodeElementId),
    relationships: [...found.relationships].map(graph.relationshipElementId),
  };
}

interface Found {
  readonly graph: PropertyGraph;
  readonly nodes: Set<number>;
  readonly relationships: Set<number>;
}

function gather(value: Value, found: Found): void {
  if (isList(value)) for (const member of value) gather(member, found);
  else if (isMap(value)) for (const member of value.values()) gather(member, found);
  else if (isTagged(value)) gatherEntity(value, found);
}

function gatherEntity(value: Tagged, { graph, nodes, relationships }: Found): void {
  if (value.kind === 'node') nodes.add(value.id);
  if (value.kind === 'path') for (const node of value.nodes) nodes.add(node);
  const walked = value.kind === 'relationship' ? [value.id] : value.kind === 'path' ? value.relationships : [];
  for (const id of walked) {
    relationships.add(id);
    nodes.add(graph.startOf(id)).add(graph.endOf(id));
  }
}
