import type { VisibleGraph } from './facets.ts';
import type { GraphModel } from './graph-model.ts';

/**
 * What is left of a visible graph when only these nodes and edges are wanted: with edges among them, those and their
 * ends; without, the nodes and all that is between them.
 */
export function narrowTo(model: GraphModel, shown: VisibleGraph, ids: ReadonlySet<string>): VisibleGraph {
  const lines = [...shown.bundles].flatMap((key) => model.bundles.get(key) ?? []);
  const hasEdges = [...ids].some((id) => model.edges.has(id));
  const kept = lines.filter(({ source, target, edges }) =>
    hasEdges ? edges.some(({ id }) => ids.has(id)) : ids.has(source.id) && ids.has(target.id),
  );
  const ends = kept.flatMap(({ source, target }) => [source.id, target.id]);
  const asked = [...ids].filter((id) => shown.nodes.has(id));
  return {
    nodes: new Set([...asked, ...ends]),
    bundles: new Set(kept.map(({ key }) => key)),
    edges: kept.reduce((sum, { edges }) => sum + edges.filter(({ id }) => !hasEdges || ids.has(id)).length, 0),
  };
}
