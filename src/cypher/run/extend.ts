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
export function extend(options: Extend): Operator {
  const { source, columns, detail } = options;
  return {
    name: 'Projection',
    detail,
    estimate: source.estimate,
    sources: [source],
    ...(source.once === undefined ? {} : { once: extend({ ...options, source: source.once }) }),
    *open(argument, run) {
      for (const row of openRows(source, argument, run)) {
        if (row !== null)
          for (const { slot, value } of columns)
            row[slot] = value.steps ? yield* value.steps(row, run) : value(row, run);
        yield row;
      }
    },
  };
}
