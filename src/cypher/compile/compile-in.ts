import type { Binary } from '../ast/expression.ts';
import { typeError } from '../cypher-error.ts';
import type { Budget } from '../run/budget.ts';
import { equals } from '../values/equality.ts';
import { groupingKey } from '../values/grouping-key.ts';
import { typeName } from '../values/type-name.ts';
import type { ListValue, Value } from '../values/value.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles `x IN list`; a long list that comes again from row to row is looked up in a set. */
export function compileIn(expression: Binary, scope: Scope): Evaluate {
  const left = scope.toolbox.compileExpression(expression.left, scope);
  const right = scope.toolbox.compileExpression(expression.right, scope);
  const members = new WeakMap<ListValue, Members | null>();
  return (row, run) => {
    const list = right(row, run);
    if (list === null) return null;
    if (!Array.isArray(list)) throw typeError(`IN takes a list, not ${typeName(list)}.`);
    const wanted = left(row, run);
    const known = list.length > LONG && isSimple(wanted) ? membersOf(list, members, run.budget) : null;
    if (known === null) return isMember(wanted, list, run.budget);
    return known.keys.has(groupingKey(wanted)) || (known.hasNull ? null : false);
  };
}

const LONG = 16;

interface Members {
  readonly keys: ReadonlySet<unknown>;
  readonly hasNull: boolean;
}

/** Whether equality with it is equivalence: it is no float and nothing made of other values. */
function isSimple(value: Value): boolean {
  return typeof value === 'object' ? value !== null && 'id' in value : typeof value !== 'number';
}

/** Null when the list is seen for the first time: it may be another one in each row. */
function membersOf(list: ListValue, all: WeakMap<ListValue, Members | null>, budget: Budget): Members | null {
  let known = all.get(list) ?? null;
  if (known === null && all.has(list)) {
    const keys = new Set<unknown>();
    for (const member of list) {
      budget.tick();
      if (isSimple(member) || typeof member === 'number') keys.add(groupingKey(member));
    }
    known = { keys, hasNull: list.includes(null) };
  }
  all.set(list, known);
  return known;
}

function isMember(wanted: Value, list: ListValue, budget: Budget): boolean | null {
  let result: boolean | null = false;
  for (const member of list) {
    budget.tick();
    const same = equals(wanted, member);
    if (same === true) return true;
    if (same === null) result = null;
  }
  return result;
}
