import { type Operator, openRows, perRow } from '../plan/operator.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface Optional {
  readonly source: Operator;
  /** A plan over one row of the source. */
  readonly inner: Operator;
  /** Slots that are null where the inner plan finds nothing. */
  readonly slots: readonly number[];
}

/** For each row of the source the rows of the inner plan, or the row itself with nulls. */
export function optional({ source, inner, slots }: Optional): Operator {
  return perRow(
    {
      name: 'Optional',
      detail: '',
      estimate: Math.max(source.estimate, inner.estimate),
      sources: [source, inner],
    },
    (run) => (row) => matched(row, run, { inner, slots }),
  );
}

function* matched(row: Row, run: RunContext, { inner, slots }: Pick<Optional, 'inner' | 'slots'>): Rows {
  let found = false;
  for (const match of openRows(inner, row, run)) {
    found ||= match !== null;
    yield match;
  }
  if (found) return;
  for (const slot of slots) row[slot] = null;
  yield row;
}
