export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  /** The shortest chains between two entities. */
  | { readonly kind: 'path'; readonly from: string; readonly to: string };

export const NO_SELECTION: Selection = { kind: 'none' };

/** `#node=country%2FIN`, `#edge=…` or `#from=…&to=…` for a selection, and nothing for none. */
export function selectionToHash(selection: Selection): string {
  if (selection.kind === 'none') return '';
  if (selection.kind !== 'path') return `#${selection.kind}=${encodeURIComponent(selection.id)}`;
  return `#from=${encodeURIComponent(selection.from)}&to=${encodeURIComponent(selection.to)}`;
}

/** The selection that an address's hash names; none when it names none. */
export function hashToSelection(hash: string): Selection {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const [node, edge, from, to] = ['node', 'edge', 'from', 'to'].map((name) => parameters.get(name) ?? '');
  if (node) return { kind: 'node', id: node };
  if (edge) return { kind: 'edge', id: edge };
  return from && to ? { kind: 'path', from, to } : NO_SELECTION;
}
