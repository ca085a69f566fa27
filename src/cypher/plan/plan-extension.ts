import type { ProjectionItem } from '../ast/query.ts';
import { newSlot } from '../compile/scope.ts';
import { extend } from '../run/extend.ts';
import type { Planned } from './plan-match.ts';

/** Slots of the argument that every row keeps, and the names that stay visible beyond a projection. */
export interface Carried {
  readonly kept: number;
  readonly names: readonly string[];
}

/** Adds the columns to the row; ORDER BY and WHERE still see the variables from before. */
export function planExtension(items: readonly ProjectionItem[], { operator, scope }: Planned): Planned {
  const slots = new Map(scope.slots);
  const columns = [];
  for (const { expression, name } of items) {
    const same = expression.kind === 'variable' ? scope.slots.get(expression.name) : undefined;
    if (same !== undefined) {
      slots.set(name, same);
      continue;
    }
    const slot = newSlot(scope);
    columns.push({ slot, value: scope.toolbox.compileExpression(expression, scope) });
    slots.set(name, slot);
  }
  const extended = columns.length === 0 ? operator : extend({ source: operator, columns, detail: detailOf(items) });
  return { operator: extended, scope: { ...scope, slots } };
}

/** The names of the columns, for plans. */
export function detailOf(items: readonly ProjectionItem[]): string {
  return items.map((one) => one.name).join(', ');
}
