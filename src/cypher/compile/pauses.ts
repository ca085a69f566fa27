import { childrenOf } from '../ast/children.ts';
import type { Expression } from '../ast/expression.ts';
import type { Scope } from './scope.ts';

/** Whether the expression may take long: it holds a loop or a search. */
export function pauses(expression: Expression, scope: Scope): boolean {
  if (isLoop(expression)) return true;
  if (expression.kind === 'binary' && expression.operator === '=~') return true;
  if (expression.kind === 'call' && scope.toolbox.functions.scalar.get(expression.name.toLowerCase())?.steps)
    return true;
  return childrenOf(expression).some((child) => pauses(child, scope));
}

/** Whether the expression pauses between its parts itself: loops do, and what does not need all of its parts. */
export function pausesItself(expression: Expression): boolean {
  if (expression.kind === 'binary') return expression.operator === 'and' || expression.operator === 'or';
  return expression.kind === 'case' || isLoop(expression);
}

function isLoop({ kind }: Expression): boolean {
  return /-comprehension|quantifier|reduce|pattern|subquery/.test(kind);
}
