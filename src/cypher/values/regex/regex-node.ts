import type { CharSet } from './char-set.ts';

export type Assertion =
  | 'no-line-feed'
  | 'start'
  | 'line-start'
  | 'end'
  | 'line-end'
  | 'last-end'
  | 'word-edge'
  | 'no-word-edge';

/** A parsed pattern. */
export type RegexNode =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly node: RegexNode; readonly min: number; readonly max: number | null };
