import { type Operator, openRows, perRow } from '../plan/operator.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface Apply {
  readonly source: Operator;
  readonly inner: Operator;
  /** Slots of the outer row that become the inner argument, in order. */
  readonly imports: readonly number[];
  /** Inner slot and the outer slot that it is copied into. */
  readonly columns: readonly (readonly [inner: number, outer: number])[];
  /** `rows`: one row per inner row; `optional`: at least one, with nulls; `unit`: the outer row once. */
  readonly yields: 'rows' | 'optional' | 'unit';
}

/** Runs a subquery for each row of the source. */
export function apply(options: Apply): Operator {
  const { source, inner } = options;
  return perRow(
    {
      name: 'Apply',
      detail: 'CALL { … }',
      estimate: source.estimate * Math.max(1, inner.estimate),
      sources: [source, inner],
    },
    (run) => (row) => applied(row, run, options),
  );
}

function* applied(row: Row, run: RunContext, { inner, imports, columns, yields }: Apply): Rows {
  let found = false;
  const start: Row = imports.map((slot) => row[slot] ?? null);
  for (const match of openRows(inner, start, run)) {
    if (match === null) yield null;
    if (match === null || yields === 'unit') continue;
    found = true;
    for (const [from, to] of columns) row[to] = match[from] ?? null;
    yield row;
  }
  if (found || yields === 'rows') return;
  for (const [, to] of columns) row[to] = null;
  yield row;
}
