import type { Binary } from '../ast/expression.ts';
import { typeError } from '../cypher-error.ts';
import { equals } from '../values/equality.ts';
import { typeName } from '../values/type-name.ts';
import type { ListValue, Value } from '../values/value.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles `x IN list`; a long list that does not change from row to row is looked up in a set. */
export function compileIn(expression: Binary, scope: Scope): Evaluate {
  const left = scope.toolbox.compileExpression(expression.left, scope);
  const right = scope.toolbox.compileExpression(expression.right, scope);
  const sets = new WeakMap<ListValue, ReadonlySet<Value> | null>();
  return (row, run) => {
    const list = right(row, run);
    if (list === null) return null;
    if (!Array.isArray(list)) throw typeError(`IN takes a list, not ${typeName(list)}.`);
    const wanted = left(row, run);
    const set = list.length > LONG && typeof wanted === 'string' ? setOf(list, sets) : null;
    return set === null ? isMember(wanted, list) : set.has(wanted);
  };
}

const LONG = 16;

/** The list as a set when all its members are strings, for which equality is identity. */
function setOf(list: ListValue, sets: WeakMap<ListValue, ReadonlySet<Value> | null>): ReadonlySet<Value> | null {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const set = list.every((member) => typeof member === 'string') ? new Set(list) : null;
  sets.set(list, set);
  return set;
}

function isMember(wanted: Value, list: ListValue): boolean | null {
  let result: boolean | null = false;
  for (const member of list) {
    const same = equals(wanted, member);
    if (same === true) return true;
    if (same === null) result = null;
  }
  return result;
}
