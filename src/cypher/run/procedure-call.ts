import type { Evaluate } from '../compile/scope.ts';
import { type Operator, perRow } from '../plan/operator.ts';
import type { Procedure } from '../procedures.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface ProcedureCall {
  readonly source: Operator;
  readonly procedure: Procedure;
  readonly args: readonly Evaluate[];
  /** Index of an output and the slot that it goes to. */
  readonly columns: readonly (readonly [output: number, slot: number])[];
  /** A procedure without outputs passes each row on. */
  readonly passes: 'rows' | 'optional' | 'unit';
}

/** For each row of the source one row per row of the procedure. */
export function procedureCall(options: ProcedureCall): Operator {
  const { source, procedure } = options;
  return perRow(
    {
      name: 'ProcedureCall',
      detail: procedure.name,
      estimate: source.estimate * 10,
      sources: [source],
    },
    (run) => (row) => called(row, run, options),
  );
}

function* called(row: Row, run: RunContext, { procedure, args, columns, passes }: ProcedureCall): Rows {
  const values = args.map((argument) => argument(row, run));
  let found = false;
  for (const outputs of procedure.call(values, run.graph)) {
    if (run.budget.tick()) yield null;
    if (passes === 'unit') continue;
    found = true;
    for (const [output, slot] of columns) row[slot] = outputs[output] ?? null;
    yield row;
  }
  if (found || passes === 'rows') return;
  for (const [, slot] of columns) row[slot] = null;
  yield row;
}
