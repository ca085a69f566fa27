import { childrenOf } from '../ast/children.ts';
import type { Expression, FunctionCall } from '../ast/expression.ts';
import { known } from '../cypher-error.ts';
import type { ScalarFunction } from '../functions/function-signature.ts';
import type { RunContext } from '../run/run-context.ts';
import type { Value } from '../values/value.ts';
import { inSteps } from './in-steps.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles the call of a scalar function; its name and arity have been checked. */
export function compileCall(expression: FunctionCall, scope: Scope): Evaluate {
  const [only] = expression.args;
  // `exists((a)-->(b))` is the pattern itself; the function would only ask whether its answer is null.
  if (only?.kind === 'pattern' && only.pattern.selector === null) return scope.toolbox.compileExpression(only, scope);
  const found = known(scope.toolbox.functions.scalar.get(expression.name.toLowerCase()), expression.name);
  const args = expression.args.map((argument) => scope.toolbox.compileExpression(argument, scope));
  const call = callOf(found, args);
  return isConstant(expression, scope) ? oncePerRun(call) : call;
}

/** Whether the value is the same for all rows: no variables, no subqueries, nothing random. */
function isConstant(expression: Expression, scope: Scope): boolean {
  if (expression.kind === 'literal' || expression.kind === 'parameter') return true;
  if (!['call', 'map', 'list', 'unary', 'binary'].includes(expression.kind)) return false;
  if (expression.kind === 'call') {
    const found = scope.toolbox.functions.scalar.get(expression.name.toLowerCase());
    if (found === undefined || found.volatile === true) return false;
  }
  return childrenOf(expression).every((child) => isConstant(child, scope));
}

/** Computes the value when it is first asked for in a run, and keeps it for that run. */
function oncePerRun(evaluate: Evaluate): Evaluate {
  const { steps } = evaluate;
  let last: RunContext | null = null;
  let value: Value = null;
  if (steps !== undefined) {
    return inSteps(function* (row, run) {
      if (run === last) return value;
      const computed = yield* steps(row, run);
      [last, value] = [run, computed];
      return computed;
    });
  }
  return (row, run) => {
    if (run === last) return value;
    // The value first: where it raises, nothing is known of the run.
    value = evaluate(row, run);
    last = run;
    return value;
  };
}

function callOf(found: ScalarFunction, args: readonly Evaluate[]): Evaluate {
  const { steps } = found;
  if (steps === undefined) return found.nulls === 'sees' ? callAlways(found, args) : callOnValues(found, args);
  return inSteps(function* (row, run) {
    const values = args.map((argument) => argument(row, run));
    return found.nulls === 'propagate' && values.includes(null) ? null : yield* steps(values, run.functions);
  });
}

function callAlways(found: ScalarFunction, args: readonly Evaluate[]): Evaluate {
  return (row, run) =>
    found.call(
      args.map((argument) => argument(row, run)),
      run.functions,
    );
}

function callOnValues(found: ScalarFunction, args: readonly Evaluate[]): Evaluate {
  const [first] = args;
  if (args.length === 1 && first !== undefined) {
    return (row, run) => {
      const value = first(row, run);
      return value === null ? null : found.call([value], run.functions);
    };
  }
  return (row, run) => {
    const values = args.map((argument) => argument(row, run));
    return values.includes(null) ? null : found.call(values, run.functions);
  };
}
