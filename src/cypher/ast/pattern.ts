import type { Span } from '../cypher-error.ts';
import type { Expression, Variable } from './expression.ts';
import type { LabelExpression } from './label-expression.ts';

/** How often something may repeat; `max` is null for no bound. */
export interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

export interface Repetition extends Bounds {
  /** `star`: `-[*1..3]->`; `quantifier`: `{1,3}`, `+` or `*` behind what it repeats. */
  readonly written: 'star' | 'quantifier';
}

/** Which of the matching paths are kept for each pair of ends. */
export type PathSelector =
  | { readonly kind: 'shortestPath' }
  | { readonly kind: 'allShortestPaths' }
  | { readonly kind: 'any'; readonly count: number }
  | { readonly kind: 'shortest'; readonly count: number }
  | { readonly kind: 'shortest-groups'; readonly count: number };

/** `elements` alternates between nodes (or quantified parts) and relationships; it starts and ends with a node. */
export interface PathPattern {
  readonly variable: Variable | null;
  readonly selector: PathSelector | null;
  readonly elements: readonly PathElement[];
  readonly span: Span;
}

export type PathElement = NodePattern | RelationshipPattern | QuantifiedPattern;

export interface NodePattern {
  readonly kind: 'node';
  readonly variable: Variable | null;
  readonly labels: LabelExpression | null;
  readonly properties: Expression | null;
  readonly where: Expression | null;
  readonly span: Span;
}

export interface RelationshipPattern {
  readonly kind: 'relationship';
  readonly variable: Variable | null;
  readonly types: LabelExpression | null;
  readonly direction: 'out' | 'in' | 'both';
  /** `*1..3` or `{1,3}`: the variable is then a list. */
  readonly length: Repetition | null;
  readonly properties: Expression | null;
  readonly where: Expression | null;
  readonly span: Span;
}

/** `((a)-[r]->(b) WHERE …){1,3}`; without a repetition it is only a bracket. */
export interface QuantifiedPattern {
  readonly kind: 'quantified';
  readonly pattern: PathPattern;
  readonly where: Expression | null;
  readonly repetition: Repetition | null;
  readonly span: Span;
}
