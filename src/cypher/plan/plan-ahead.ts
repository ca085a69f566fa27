import type { Expression } from '../ast/expression.ts';
import { pauses } from '../compile/pauses.ts';
import { newSlot } from '../compile/scope.ts';
import { extend } from '../run/extend.ts';
import { describeExpression } from './match-state.ts';
import type { Planned } from './plan-match.ts';

/** Computes those that may take long in a step of their own, which can pause; the scope then knows their values. */
export function planAhead(expressions: readonly Expression[], { operator, scope }: Planned): Planned {
  const slow = expressions.filter((expression) => pauses(expression, scope));
  if (slow.length === 0) return { operator, scope };
  const columns = slow.map((expression) => ({
    expression,
    slot: newSlot(scope),
    value: scope.toolbox.compileExpression(expression, scope),
  }));
  const computed = new Map([...scope.computed, ...columns.map(({ expression, slot }) => [expression, slot] as const)]);
  const detail = slow.map(describeExpression).join(', ');
  return { operator: extend({ source: operator, columns, detail }), scope: { ...scope, computed } };
}
