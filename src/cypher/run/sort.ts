import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import { orderValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import { mergeSort } from './merge-sort.ts';
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
      const sorting = { keys, wanted, compare: comparatorOf(keys), run };
      const pile: Pile = { rows: [], threshold: null, arrivals: 0 };
      for (const row of openRows(source, argument, run)) {
        if (row === null) yield null;
        else if (addRow(pile, row, sorting)) yield* cutBack(pile, sorting);
      }
      yield* cutBack(pile, sorting);
      for (const { row } of pile.rows) yield row;
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

/** True when it is time to cut back: at twice as many as wanted, which makes the cost per row logarithmic. */
function addRow(pile: Pile, row: Row, { keys, wanted, compare, run }: Sorting): boolean {
  pile.arrivals += 1;
  const keyed = { row, keys: keys.map(({ value }) => value(row, run)), arrival: pile.arrivals };
  if (pile.threshold !== null && compare(keyed, pile.threshold) > 0) return false;
  pile.rows.push({ ...keyed, row: row.slice() });
  run.budget.hold(96 + 16 * row.length);
  return pile.rows.length >= 2 * wanted + SLACK;
}

const SLACK = 64;

type Compare = (left: Keyed, right: Keyed) => number;

/** Sorts the pile and keeps no more than are wanted. */
function* cutBack(pile: Pile, { wanted, compare, run: { budget } }: Sorting): Generator<null, void> {
  const rows = yield* mergeSort(pile.rows, { compare, budget });
  pile.rows = rows.slice(0, wanted);
  for (const { row } of rows.slice(wanted)) budget.release(96 + 16 * row.length);
  pile.threshold = pile.rows.at(-1) ?? null;
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
