import type { GraphModel } from '../data/graph-model.ts';
import type { Selection } from '../data/permalink.ts';

/** What the pointer is on. */
export type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'bundle'; readonly key: string };

export const NO_TARGET: Target = { kind: 'none' };

/** The nodes and lines that stay bright while the rest fades. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly bundles: ReadonlySet<string>;
}

/** A node with its neighbours, or a line with its ends; null when nothing is to fade. */
export function focusOf(model: GraphModel, target: Target): Focus | null {
  if (target.kind === 'none') return null;
  if (target.kind === 'bundle') {
    const bundle = model.bundles.get(target.key);
    if (bundle === undefined) return null;
    return { nodes: new Set([bundle.source.id, bundle.target.id]), bundles: new Set([bundle.key]) };
  }
  if (!model.nodes.has(target.id)) return null;
  const bundles = model.bundlesOfNode.get(target.id) ?? [];
  return {
    nodes: new Set([target.id, ...bundles.flatMap((bundle) => [bundle.source.id, bundle.target.id])]),
    bundles: new Set(bundles.map((bundle) => bundle.key)),
  };
}

/** The node or line that a selection stands for. */
export function selectionTarget(model: GraphModel, selection: Selection): Target {
  // Chains are what the picture is narrowed to; none of their parts stands out.
  if (selection.kind === 'none' || selection.kind === 'path') return NO_TARGET;
  if (selection.kind === 'node') return model.nodes.has(selection.id) ? selection : NO_TARGET;
  const bundle = model.bundleOfEdge.get(selection.id);
  return bundle === undefined ? NO_TARGET : { kind: 'bundle', key: bundle.key };
}
