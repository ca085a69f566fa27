import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';

export interface Column {
  readonly slot: number;
  readonly value: Evaluate;
}

export interface Extend {
  readonly source: Operator;
  readonly columns: readonly Column[];
  readonly detail: string;
}

/** Adds computed columns to each row. */
export function extend({ source, columns, detail }: Extend): Operator {
  return {
    name: 'Projection',
    detail,
    estimate: source.estimate,
    sources: [source],
    *open(argument, run) {
      for (const row of openRows(source, argument, run)) {
        if (row !== null) for (const { slot, value } of columns) row[slot] = value(row, run);
        yield row;
      }
    },
  };
}
