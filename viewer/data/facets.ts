import { type Bundle, CERTAINTIES, type GraphModel } from './graph-model.ts';

export type Facet = 'kind' | 'relation' | 'modality' | 'certainty';

/** The values that are switched off, per facet. */
export type Hidden = Readonly<Record<Facet, ReadonlySet<string>>>;

export interface VisibleGraph {
  readonly nodes: ReadonlySet<string>;
  readonly bundles: ReadonlySet<string>;
  /** Number of edges in the visible bundles. */
  readonly edges: number;
}

export const NOTHING_HIDDEN: Hidden = {
  kind: new Set(),
  relation: new Set(),
  modality: new Set(),
  certainty: new Set(),
};

/** What a graph is opened with: only what is likely right, unless nothing is. */
export function hiddenAtFirst(model: GraphModel): Hidden {
  const hasSure = [...model.edges.values()].some((edge) => edge.certainty === 'sure');
  return hasSure ? { ...NOTHING_HIDDEN, certainty: new Set(['unsure']) } : NOTHING_HIDDEN;
}

/** What remains: a node goes with its kind, or when all the edges it has are hidden. */
export function visibleGraph(model: GraphModel, hidden: Hidden): VisibleGraph {
  const bundles = [...model.bundles.values()].filter((bundle) => showsBundle(bundle, hidden));
  const connected = new Set(bundles.flatMap((bundle) => [bundle.source.id, bundle.target.id]));
  const nodes = new Set<string>();
  for (const node of model.nodes.values()) {
    const isolated = !model.bundlesOfNode.has(node.id);
    if (!hidden.kind.has(node.kind.kind) && (isolated || connected.has(node.id))) nodes.add(node.id);
  }
  return {
    nodes,
    bundles: new Set(bundles.map((bundle) => bundle.key)),
    edges: bundles.reduce((sum, bundle) => sum + bundle.edges.length, 0),
  };
}

/** How many entities or edges each value of a facet has in the whole graph; values without any are left out. */
export function facetCounts(model: GraphModel, facet: Facet): ReadonlyMap<string, number> {
  if (facet === 'kind') {
    return tally(
      [...model.nodes.values()].map((node) => node.kind.kind),
      model.kinds.map(({ kind }) => kind),
    );
  }
  const edges = [...model.edges.values()];
  if (facet === 'modality') {
    return tally(
      edges.map((edge) => edge.modality),
      model.modalities,
    );
  }
  if (facet === 'certainty') {
    return tally(
      edges.map((edge) => edge.certainty),
      CERTAINTIES,
    );
  }
  return tally(
    edges.map((edge) => edge.relation.label),
    model.relations.map(({ label }) => label),
  );
}

/** The facets with one value switched off or on again. */
export function toggleValue(hidden: Hidden, facet: Facet, value: string): Hidden {
  const values = new Set(hidden[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...hidden, [facet]: values };
}

function showsBundle(bundle: Bundle, hidden: Hidden): boolean {
  return !(
    hidden.relation.has(bundle.relation.label) ||
    hidden.modality.has(bundle.modality) ||
    hidden.certainty.has(bundle.certainty) ||
    hidden.kind.has(bundle.source.kind.kind) ||
    hidden.kind.has(bundle.target.kind.kind)
  );
}

function tally(values: readonly string[], order: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(order.map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
