import { childrenOf } from '../ast/children.ts';
import type { CountStar, Expression, FunctionCall } from '../ast/expression.ts';
import type { FunctionTable } from '../functions/function-table.ts';

export type AggregateCall = CountStar | FunctionCall;

/** The outermost aggregations in the expression. */
export function aggregatesIn(expression: Expression, functions: FunctionTable): readonly AggregateCall[] {
  if (isAggregate(expression, functions)) return [expression];
  return childrenOf(expression).flatMap((child) => aggregatesIn(child, functions));
}

/** Whether the expression is itself an aggregation. */
export function isAggregate(expression: Expression, functions: FunctionTable): expression is AggregateCall {
  if (expression.kind === 'count-star') return true;
  return expression.kind === 'call' && functions.aggregate.has(expression.name.toLowerCase());
}
