import { type Operator, openRows } from '../plan/operator.ts';
import { groupingKey } from '../values/grouping-key.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface UnionBranch {
  readonly operator: Operator;
  /** Slots of the columns in the branch's rows. */
  readonly slots: readonly number[];
}

export interface Union {
  readonly branches: readonly UnionBranch[];
  readonly kind: 'all' | 'distinct';
  /** Where the columns stand in the new rows: from this slot on. */
  readonly first: number;
}

/** The rows of one branch after another, with the columns in the same slots. */
export function union({ branches, kind, first }: Union): Operator {
  return {
    name: kind === 'all' ? 'UnionAll' : 'Union',
    detail: '',
    estimate: branches.reduce((sum, { operator }) => sum + operator.estimate, 0),
    sources: branches.map(({ operator }) => operator),
    *open(argument, run) {
      const seen = kind === 'all' ? null : new Set<unknown>();
      for (const branch of branches) {
        const start = argument.slice();
        for (const row of openRows(branch.operator, start, run))
          yield* place(row, { branch, argument, seen, first, run });
      }
    },
  };
}

interface Placing {
  readonly branch: UnionBranch;
  readonly argument: Row;
  readonly seen: Set<unknown> | null;
  readonly first: number;
  readonly run: RunContext;
}

function* place(row: Row | null, { branch, argument, seen, first, run }: Placing): Rows {
  if (row === null) {
    yield null;
    return;
  }
  const values = branch.slots.map((slot) => row[slot] ?? null);
  if (seen !== null) {
    const key = groupingKey(values);
    if (seen.has(key)) return;
    run.budget.hold(64);
    seen.add(key);
  }
  const result = argument.slice(0, first);
  for (const [index, value] of values.entries()) result[first + index] = value;
  yield result;
}
