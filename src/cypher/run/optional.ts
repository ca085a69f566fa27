import { type Operator, openRows } from '../plan/operator.ts';

export interface Optional {
  readonly source: Operator;
  /** A plan over one row of the source. */
  readonly inner: Operator;
  /** Slots that are null where the inner plan finds nothing. */
  readonly slots: readonly number[];
}

/** For each row of the source the rows of the inner plan, or the row itself with nulls. */
export function optional({ source, inner, slots }: Optional): Operator {
  return {
    name: 'Optional',
    detail: '',
    estimate: Math.max(source.estimate, inner.estimate),
    sources: [source, inner],
    *open(argument, run) {
      for (const row of openRows(source, argument, run)) {
        if (row === null) {
          yield null;
          continue;
        }
        let found = false;
        for (const match of openRows(inner, row, run)) {
          found ||= match !== null;
          yield match;
        }
        if (found) continue;
        for (const slot of slots) row[slot] = null;
        yield row;
      }
    },
  };
}
