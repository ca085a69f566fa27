import type { Binary } from '../ast/expression.ts';
import { typeError } from '../cypher-error.ts';
import { typeName } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import { inSteps, stepsOf } from './in-steps.ts';
import type { Evaluate, Scope } from './scope.ts';

/** A value as a truth value; anything but a boolean or null is a type error. */
export function truthOf(value: Value): boolean | null {
  if (value === null || typeof value === 'boolean') return value;
  throw typeError(`A boolean was expected, not ${typeName(value)}.`);
}

/** Three-valued NOT. */
export function notOf(value: Value): boolean | null {
  const truth = truthOf(value);
  return truth === null ? null : !truth;
}

/** Three-valued AND; the right side is not asked when the left is false. */
export function compileAnd(expression: Binary, scope: Scope): Evaluate {
  return compileJunction(sides(expression, scope), false);
}

/** Three-valued OR; the right side is not asked when the left is true. */
export function compileOr(expression: Binary, scope: Scope): Evaluate {
  return compileJunction(sides(expression, scope), true);
}

/** One side that is `decisive` decides; else a null hides the answer. */
function compileJunction([left, right]: readonly [Evaluate, Evaluate], decisive: boolean): Evaluate {
  const join = (first: boolean | null, second: boolean | null): boolean | null =>
    second === decisive || first !== null ? second : null;
  if (left.steps || right.steps) {
    const [leftSteps, rightSteps] = [stepsOf(left), stepsOf(right)];
    return inSteps(function* (row, run) {
      const first = truthOf(yield* leftSteps(row, run));
      return first === decisive ? first : join(first, truthOf(yield* rightSteps(row, run)));
    });
  }
  return (row, run) => {
    const first = truthOf(left(row, run));
    return first === decisive ? first : join(first, truthOf(right(row, run)));
  };
}

/** Three-valued exclusive OR. */
export function compileXor(expression: Binary, scope: Scope): Evaluate {
  const [left, right] = sides(expression, scope);
  return (row, run) => {
    const first = truthOf(left(row, run));
    const second = truthOf(right(row, run));
    return first === null || second === null ? null : first !== second;
  };
}

function sides(expression: Binary, scope: Scope): readonly [Evaluate, Evaluate] {
  const compile = scope.toolbox.compileExpression;
  return [compile(expression.left, scope), compile(expression.right, scope)];
}
