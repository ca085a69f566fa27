import type { CallProcedure, YieldItem } from '../ast/query.ts';
import { newSlot, withSlots } from '../compile/scope.ts';
import { known } from '../cypher-error.ts';
import type { Procedure } from '../procedures.ts';
import { filter } from '../run/filter.ts';
import { procedureCall } from '../run/procedure-call.ts';
import { describeExpression } from './match-state.ts';
import type { Planned } from './plan-match.ts';

/** Plans CALL of a procedure that the check has found. */
export function planProcedure(clause: CallProcedure, { operator, scope }: Planned): Planned {
  const procedure = known(scope.toolbox.procedures.get(clause.name.toLowerCase()), clause.name);
  const columns = yieldsOf(clause, procedure).map(({ field, variable }) => ({
    name: variable,
    output: procedure.outputs.findIndex((output) => output.name === field),
    slot: newSlot(scope),
  }));
  const called = procedureCall({
    source: operator,
    procedure,
    args: argumentsOf(clause, procedure).map((argument) => scope.toolbox.compileExpression(argument, scope)),
    columns: columns.map(({ output, slot }) => [output, slot] as const),
    passes: procedure.outputs.length === 0 ? 'unit' : clause.optional ? 'optional' : 'rows',
  });
  const after = withSlots(
    scope,
    columns.map(({ name, slot }) => [name, slot] as const),
  );
  if (clause.where === null) return { operator: called, scope: after };
  const condition = scope.toolbox.compileExpression(clause.where, after);
  const detail = describeExpression(clause.where);
  return {
    operator: filter({ source: called, conditions: [condition], detail, estimate: called.estimate / 2 }),
    scope: after,
  };
}

/** Without brackets the arguments are the parameters of the same names. */
function argumentsOf(clause: CallProcedure, procedure: Procedure): NonNullable<CallProcedure['args']> {
  return clause.args ?? procedure.inputs.map(({ name }) => ({ kind: 'parameter', name, span: clause.span }));
}

function yieldsOf(clause: CallProcedure, procedure: Procedure): readonly { field: string; variable: string }[] {
  if (Array.isArray(clause.yields)) {
    return clause.yields.map(({ field, variable }: YieldItem) => ({ field, variable: variable.name }));
  }
  if (!clause.standalone && clause.yields === null) return [];
  return procedure.outputs.map(({ name }) => ({ field: name, variable: name }));
}
