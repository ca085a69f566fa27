import type { Operator } from '../plan/operator.ts';
import type { Rows } from './row.ts';
import type { Profile } from './run-context.ts';

export interface OperatorCounts {
  rows: number;
  /** Milliseconds, sources included. */
  timeMs: number;
}

export interface ProfileCounts extends Profile {
  countsOf(operator: Operator): OperatorCounts;
}

/** Counters for one PROFILE run. */
export function openProfile(): ProfileCounts {
  const counts = new Map<Operator, OperatorCounts>();
  const countsOf = (operator: Operator): OperatorCounts => {
    const known = counts.get(operator) ?? { rows: 0, timeMs: 0 };
    counts.set(operator, known);
    return known;
  };
  return {
    countsOf,
    *watch(operator, rows): Rows {
      const count = countsOf(operator);
      for (;;) {
        const before = performance.now();
        const next = rows.next();
        count.timeMs += performance.now() - before;
        if (next.done === true) return;
        if (next.value !== null) count.rows += 1;
        yield next.value;
      }
    },
  };
}
