import type { CallProcedure, YieldItem } from '../ast/query.ts';
import { CypherError, missingParameter, syntaxError } from '../cypher-error.ts';
import type { Procedure } from '../procedures.ts';
import { type Names, naming, type Place } from './check-context.ts';
import type { CheckRules } from './check-expression.ts';
import { alreadyBound } from './check-pattern.ts';
import { fits, type Type, type } from './types.ts';

/** Checks CALL of a procedure and gives the names that it yields. */
export function checkProcedure(clause: CallProcedure, place: Place, rules: CheckRules): Names {
  const procedure = place.context.procedures.get(clause.name.toLowerCase());
  if (procedure === undefined) throw procedureError(clause);
  checkArguments(clause, procedure, { place, rules });
  const yielded = new Map<string, Type>();
  for (const [item, found] of yieldsOf(clause, procedure)) {
    const { name } = item.variable;
    if (yielded.has(name) || place.names.has(name)) throw alreadyBound(item.variable);
    yielded.set(name, found);
  }
  if (clause.where !== null) rules.condition(clause.where, naming(place, yielded));
  return yielded;
}

function procedureError(clause: CallProcedure): CypherError {
  return new CypherError({
    phase: 'compile',
    type: 'ProcedureError',
    detail: 'ProcedureNotFound',
    message: `There is no procedure ${clause.name} that may be called here.`,
    span: clause.span,
  });
}

interface Checking {
  readonly place: Place;
  readonly rules: CheckRules;
}

function checkArguments(clause: CallProcedure, procedure: Procedure, { place, rules }: Checking): void {
  if (clause.args === null) {
    checkImplicit(clause, procedure, place);
    return;
  }
  if (clause.args.length !== procedure.inputs.length) {
    const message = `${procedure.name} takes ${procedure.inputs.length} arguments, not ${clause.args.length}.`;
    throw syntaxError(clause.span, 'InvalidNumberOfArguments', message);
  }
  for (const [index, argument] of clause.args.entries()) {
    const found = rules.value(argument, place);
    const wanted = procedure.inputs[index]?.type ?? 'any';
    const accepted = wanted === 'float' ? (['number'] as const) : [wanted];
    if (!fits(found, accepted)) {
      throw syntaxError(argument.span, 'InvalidArgumentType', `${procedure.name} does not take a ${found.base} here.`);
    }
  }
}

/** Arguments from parameters of the same names are for a call that is the whole query. */
function checkImplicit(clause: CallProcedure, procedure: Procedure, { context }: Place): void {
  if (!clause.standalone && procedure.inputs.length > 0) {
    throw syntaxError(clause.span, 'InvalidArgumentPassingMode', 'Inside a query a procedure needs its brackets.');
  }
  for (const { name } of procedure.inputs) {
    if (context.parameters?.has(name) === false) throw missingParameter(name, clause.span);
  }
}

function yieldsOf(clause: CallProcedure, procedure: Procedure): readonly (readonly [YieldItem, Type])[] {
  if (clause.yields === 'all' && !clause.standalone) {
    throw syntaxError(clause.span, 'UnexpectedSyntax', 'YIELD * is for a call that is the whole query.');
  }
  if (Array.isArray(clause.yields)) return clause.yields.map((item: YieldItem) => [item, typeOfField(item, procedure)]);
  if (clause.yields === null && !clause.standalone) return [];
  return procedure.outputs.map(({ name, type: base }) => {
    const variable = { kind: 'variable', name, span: clause.span } as const;
    return [{ field: name, variable }, type(base)];
  });
}

function typeOfField({ field, variable }: YieldItem, procedure: Procedure): Type {
  const output = procedure.outputs.find((one) => one.name === field);
  if (output !== undefined) return type(output.type);
  throw syntaxError(variable.span, 'UndefinedVariable', `${procedure.name} does not yield ${field}.`);
}
