import { truthOf } from '../compile/compile-logic.ts';
import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';

export interface Filter {
  readonly source: Operator;
  readonly condition: Evaluate;
  readonly detail: string;
  readonly estimate: number;
}

/** Passes on the rows for which the condition is true; false and null are dropped. */
export function filter({ source, condition, detail, estimate }: Filter): Operator {
  return {
    name: 'Filter',
    detail,
    estimate,
    sources: [source],
    *open(argument, run) {
      for (const row of openRows(source, argument, run)) {
        if (row === null) yield null;
        else if (truthOf(condition(row, run)) === true) yield row;
        else if (run.budget.tick()) yield null;
      }
    },
  };
}
