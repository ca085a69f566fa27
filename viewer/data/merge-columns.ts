import type { GraphColumns } from '../../src/server/api.ts';

/** Two parts of one graph as one: what both hold is there once, as the first part has it. */
export function mergeColumns(first: GraphColumns, second: GraphColumns): GraphColumns {
  const places = new Map(first.nodes.id.map((id, at) => [id, at]));
  const newNodes = second.nodes.id.flatMap((id, at) => (places.has(id) ? [] : [at]));
  for (const at of newNodes) places.set(second.nodes.id[at] ?? '', places.size);
  const placeOf = (at: number | undefined): number => places.get(second.nodes.id[at ?? -1] ?? '') ?? -1;
  const known = new Set(first.edges.id);
  const newEdges = second.edges.id.flatMap((id, at) => (known.has(id) ? [] : [at]));
  const take = <Value>(column: readonly Value[], rows: readonly number[]): readonly Value[] =>
    rows.map((at) => column[at] as Value);
  const { nodes, edges } = first;
  return {
    ...first,
    counts: second.counts,
    nodes: {
      id: [...nodes.id, ...take(second.nodes.id, newNodes)],
      name: [...nodes.name, ...take(second.nodes.name, newNodes)],
      kind: [...nodes.kind, ...take(second.nodes.kind, newNodes)],
      degree: [...nodes.degree, ...take(second.nodes.degree, newNodes)],
    },
    edges: {
      id: [...edges.id, ...take(second.edges.id, newEdges)],
      source: [...edges.source, ...take(second.edges.source, newEdges).map(placeOf)],
      target: [...edges.target, ...take(second.edges.target, newEdges).map(placeOf)],
      relation: [...edges.relation, ...take(second.edges.relation, newEdges)],
      directed: [...edges.directed, ...take(second.edges.directed, newEdges)],
      date: [...edges.date, ...take(second.edges.date, newEdges)],
      end: [...edges.end, ...take(second.edges.end, newEdges)],
      modality: [...edges.modality, ...take(second.edges.modality, newEdges)],
      disputed: [...edges.disputed, ...take(second.edges.disputed, newEdges)],
      confidence: [...edges.confidence, ...take(second.edges.confidence, newEdges)],
      sources: [...edges.sources, ...take(second.edges.sources, newEdges)],
    },
  };
}
