import type { Case, Expression, IsNull } from '../ast/expression.ts';
import { equals } from '../values/equality.ts';
import type { Value } from '../values/value.ts';
import { truthOf } from './compile-logic.ts';
import { inSteps, stepsOf } from './in-steps.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles IS NULL and IS NOT NULL. */
export function compileIsNull(expression: IsNull, scope: Scope): Evaluate {
  const operand = scope.toolbox.compileExpression(expression.operand, scope);
  const { negated } = expression;
  return (row, run) => (operand(row, run) === null) !== negated;
}

/** Compiles both forms of CASE; without a match and without ELSE the result is null. */
export function compileCase(expression: Case, scope: Scope): Evaluate {
  const compile = (part: Expression | null): Evaluate =>
    part === null ? () => null : scope.toolbox.compileExpression(part, scope);
  const subject = compile(expression.subject);
  const holds = (wanted: Value, value: Value) =>
    expression.subject === null ? truthOf(value) : equals(wanted, value) === true;
  const branches = expression.branches.map(({ when, result }) => [compile(when), compile(result)] as const);
  const otherwise = compile(expression.otherwise);
  if ([subject, otherwise, ...branches.flat()].some(({ steps }) => steps)) {
    return inSteps(function* (row, run) {
      const wanted = yield* stepsOf(subject)(row, run);
      for (const [when, result] of branches)
        if (holds(wanted, yield* stepsOf(when)(row, run))) return yield* stepsOf(result)(row, run);
      return yield* stepsOf(otherwise)(row, run);
    });
  }
  return (row, run) => {
    const wanted = subject(row, run);
    for (const [when, result] of branches) if (holds(wanted, when(row, run))) return result(row, run);
    return otherwise(row, run);
  };
}
