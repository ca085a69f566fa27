import type { Expression } from '../ast/expression.ts';

/** A text that two expressions share exactly when they are written alike, wherever they stand. */
export function expressionKey(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'span') return undefined;
    if (typeof value === 'bigint') return `${value}n`;
    return typeof value === 'number' ? `${value}f` : value;
  });
}
