import type { LabelExpression } from '../ast/label-expression.ts';
import type { Bounds, PathSelector } from '../ast/pattern.ts';
import type { Evaluate } from '../compile/scope.ts';
import type { Operator } from '../plan/operator.ts';
import type { Direction } from './neighbours.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface ExpandShortest {
  readonly source: Operator;
  readonly from: number;
  readonly to: number;
  readonly relationships: number;
  readonly mode: 'all' | 'into';
  readonly selector: PathSelector;
  readonly types: LabelExpression | null;
  readonly direction: Direction;
  readonly repetition: Bounds;
  /** Condition on each relationship, which stands in `each`. */
  readonly condition: Evaluate | null;
  readonly each: number;
  /** Condition on the whole path, for `shortestPath(…)`: a path that fails it does not count. */
  readonly accept: ((row: Row, run: RunContext) => boolean) | null;
  /** The relationship is not a list because the pattern has no length. */
  readonly single: boolean;
  readonly detail: string;
  readonly estimate: number;
}

/** A search for shortest paths from one node. */
export interface Search {
  readonly options: ExpandShortest;
  readonly typeIds: readonly number[];
  readonly start: number;
  /** The end wanted, or null for any. */
  readonly wanted: number | null;
}

/** A path found: its last node and its relationships. */
export interface Found {
  readonly end: number;
  readonly trail: readonly number[];
}

/** Writes a path into the row. */
export function placePath(row: Row, options: ExpandShortest, { end, trail }: Found): void {
  const list = trail.map((id) => ({ kind: 'relationship', id }) as const);
  row[options.relationships] = options.single ? (list[0] ?? null) : list;
  if (options.mode === 'all') row[options.to] = { kind: 'node', id: end };
}

/** Whether all paths of the least length are wanted, not only one. */
export function wantsAll(selector: PathSelector): boolean {
  return selector.kind === 'allShortestPaths' || selector.kind === 'shortest-groups';
}

/** Whether the relationship meets the condition on each. */
export function holds(
  row: Row,
  run: RunContext,
  { search, id }: { readonly search: Search; readonly id: number },
): boolean {
  const { condition, each } = search.options;
  if (condition === null) return true;
  row[each] = { kind: 'relationship', id };
  return condition(row, run) === true;
}
