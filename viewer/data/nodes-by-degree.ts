import { compareText } from './compare-text.ts';
import type { GraphModel, NodeRow } from './graph-model.ts';

const kept = new WeakMap<GraphModel, readonly NodeRow[]>();

/** The nodes of a graph, best connected first; sorted once. */
export function nodesByDegree(model: GraphModel): readonly NodeRow[] {
  const known = kept.get(model);
  if (known !== undefined) return known;
  const nodes = [...model.nodes.values()].sort(
    (a, b) => b.degree - a.degree || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
  kept.set(model, nodes);
  return nodes;
}
