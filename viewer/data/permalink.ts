export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string };

export const NO_SELECTION: Selection = { kind: 'none' };

/** `#node=country%2FIN` or `#edge=…` for a selection, and nothing for none. */
export function selectionToHash(selection: Selection): string {
  return selection.kind === 'none' ? '' : `#${selection.kind}=${encodeURIComponent(selection.id)}`;
}

/** The selection that an address's hash names; none when it names none. */
export function hashToSelection(hash: string): Selection {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const node = parameters.get('node');
  if (node !== null && node !== '') return { kind: 'node', id: node };
  const edge = parameters.get('edge');
  return edge === null || edge === '' ? NO_SELECTION : { kind: 'edge', id: edge };
}
