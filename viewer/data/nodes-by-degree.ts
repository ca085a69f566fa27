import type { GraphModel, NodeRow } from './graph-model.ts';

const kept = new WeakMap<GraphModel, readonly NodeRow[]>();

/** The nodes of a graph, best connected first; sorted once. */
export function nodesByDegree(model: GraphModel): readonly NodeRow[] {
  const known = kept.get(model);
  if (known !== undefined) return known;
  const nodes = [...model.nodes.values()].sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));
  kept.set(model, nodes);
  return nodes;
}
