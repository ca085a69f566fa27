import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import { orderValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface SortKey {
  readonly value: Evaluate;
  readonly descending: boolean;
}

export interface Sort {
  readonly source: Operator;
  readonly keys: readonly SortKey[];
  /** How many of the first rows are wanted; null for all. */
  readonly top: ((run: RunContext) => number) | null;
  readonly detail: string;
}

interface Keyed {
  readonly row: Row;
  readonly keys: readonly Value[];
  /** Rows that compare equal keep the order in which they came. */
  readonly arrival: number;
}

/** Sorts all rows; with `top` it keeps no more than that many at a time. */
export function sort({ source, keys, top, detail }: Sort): Operator {
  return {
    name: top === null ? 'Sort' : 'Top',
    detail,
    estimate: source.estimate,
    sources: [source],
    *open(argument, run) {
      const wanted = top === null ? Number.POSITIVE_INFINITY : top(run);
      if (wanted === 0) return;
      const compare = comparatorOf(keys);
      const pile: Pile = { rows: [], threshold: null, arrivals: 0 };
      for (const row of openRows(source, argument, run)) {
        if (row === null) yield null;
        else addRow(pile, row, { keys, wanted, compare, run });
      }
      pile.rows.sort(compare);
      for (const { row } of pile.rows.slice(0, Math.min(wanted, pile.rows.length))) yield row;
    },
  };
}

interface Pile {
  rows: Keyed[];
  /** Once cut back, a row after the last one kept can never be among the first. */
  threshold: Keyed | null;
  arrivals: number;
}

interface Sorting {
  readonly keys: readonly SortKey[];
  readonly wanted: number;
  readonly compare: Compare;
  readonly run: RunContext;
}

function addRow(pile: Pile, row: Row, { keys, wanted, compare, run }: Sorting): void {
  pile.arrivals += 1;
  const keyed = { row, keys: keys.map(({ value }) => value(row, run)), arrival: pile.arrivals };
  if (pile.threshold !== null && compare(keyed, pile.threshold) > 0) return;
  pile.rows.push({ ...keyed, row: row.slice() });
  run.budget.hold(96 + 16 * row.length);
  // Twice as many as wanted before cutting back makes the cost per row logarithmic.
  if (pile.rows.length < 2 * wanted + SLACK) return;
  pile.rows = cutBack(pile.rows, { wanted, compare, run });
  pile.threshold = pile.rows.at(-1) ?? null;
}

const SLACK = 64;

type Compare = (left: Keyed, right: Keyed) => number;

interface Cut {
  readonly wanted: number;
  readonly compare: Compare;
  readonly run: RunContext;
}

function cutBack(rows: Keyed[], { wanted, compare, run }: Cut): Keyed[] {
  rows.sort(compare);
  const kept = rows.slice(0, wanted);
  for (const { row } of rows.slice(wanted)) run.budget.release(96 + 16 * row.length);
  return kept;
}

function comparatorOf(keys: readonly SortKey[]): Compare {
  return (left, right) => {
    for (const [index, { descending }] of keys.entries()) {
      const order = orderValues(left.keys[index] ?? null, right.keys[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return left.arrival - right.arrival;
  };
}
