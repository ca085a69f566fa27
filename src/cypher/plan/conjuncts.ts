import type { Expression } from '../ast/expression.ts';

/** The parts of a condition that all must hold: `a AND b AND c` as three. */
export function conjunctsOf(expression: Expression | null): readonly Expression[] {
  if (expression === null) return [];
  if (expression.kind !== 'binary' || expression.operator !== 'and') return [expression];
  return [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)];
}
