import { truthOf } from '../compile/compile-logic.ts';
import { stepsOf } from '../compile/in-steps.ts';
import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface Filter {
  readonly source: Operator;
  /** All must hold; they are asked in order. */
  readonly conditions: readonly Evaluate[];
  readonly detail: string;
  readonly estimate: number;
}

/** Passes on the rows for which the conditions are true; false and null are dropped. */
export function filter(options: Filter): Operator {
  const { source, conditions, detail, estimate } = options;
  const isSlow = conditions.some(({ steps }) => steps);
  const holds = (row: Row, run: RunContext): boolean => {
    for (const condition of conditions) if (truthOf(condition(row, run)) !== true) return false;
    return true;
  };
  function* holdsInTime(row: Row, run: RunContext): Generator<null, boolean> {
    for (const condition of conditions) if (truthOf(yield* stepsOf(condition)(row, run)) !== true) return false;
    return true;
  }
  return {
    name: 'Filter',
    detail,
    estimate,
    sources: [source],
    ...(source.once === undefined ? {} : { once: filter({ ...options, source: source.once }) }),
    *open(argument, run) {
      for (const row of openRows(source, argument, run)) {
        if (row === null) yield null;
        else if (isSlow ? yield* holdsInTime(row, run) : holds(row, run)) yield row;
        else if (run.budget.tick()) yield null;
      }
    },
  };
}
