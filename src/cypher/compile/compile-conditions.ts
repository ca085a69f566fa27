import type { Case, IsNull } from '../ast/expression.ts';
import { equals } from '../values/equality.ts';
import { truthOf } from './compile-logic.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles IS NULL and IS NOT NULL. */
export function compileIsNull(expression: IsNull, scope: Scope): Evaluate {
  const operand = scope.toolbox.compileExpression(expression.operand, scope);
  const { negated } = expression;
  return (row, run) => (operand(row, run) === null) !== negated;
}

/** Compiles both forms of CASE; without a match and without ELSE the result is null. */
export function compileCase(expression: Case, scope: Scope): Evaluate {
  const compile = scope.toolbox.compileExpression;
  const subject = expression.subject === null ? null : compile(expression.subject, scope);
  const otherwise = expression.otherwise === null ? null : compile(expression.otherwise, scope);
  const branches = expression.branches.map(({ when, result }) => ({
    when: compile(when, scope),
    result: compile(result, scope),
  }));
  return (row, run) => {
    const wanted = subject === null ? null : subject(row, run);
    for (const { when, result } of branches) {
      const value = when(row, run);
      const holds = subject === null ? truthOf(value) : equals(wanted, value);
      if (holds === true) return result(row, run);
    }
    return otherwise === null ? null : otherwise(row, run);
  };
}
