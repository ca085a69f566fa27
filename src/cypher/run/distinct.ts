import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import type { Value } from '../values/value.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface Distinct {
  readonly source: Operator;
  /** Slots `0 … kept-1` of the argument go on into the new rows. */
  readonly kept: number;
  readonly columns: readonly { readonly slot: number; readonly value: Evaluate }[];
  readonly detail: string;
}

/** One new row per combination of column values, in the order of first sight. */
export function distinct(options: Distinct): Operator {
  const { source, kept, columns, detail } = options;
  return {
    name: 'Distinct',
    detail,
    estimate: Math.max(1, source.estimate / 2),
    sources: [source],
    *open(argument, run) {
      const seen = openKeyTable<true>();
      for (const row of openRows(source, argument, run)) {
        const values = row === null ? null : columns.map(({ value }) => value(row, run));
        if (values === null) yield null;
        else if (isNew(values, seen, run)) yield placed(values, argument.slice(0, kept), columns);
        else if (run.budget.tick()) yield null;
      }
    },
  };
}

function isNew(values: readonly Value[], seen: KeyTable<true>, run: RunContext): boolean {
  if (seen.get(values) === true) return false;
  run.budget.hold(64);
  seen.set(values, true);
  return true;
}

function placed(values: readonly Value[], row: Row, columns: Distinct['columns']): Row {
  for (const [index, { slot }] of columns.entries()) row[slot] = values[index] ?? null;
  return row;
}
