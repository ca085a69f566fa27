import { typeError } from '../cypher-error.ts';
import { isOf, typeName } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import type { Row } from './row.ts';

/** Id of the node in the slot, or -1 where it holds null. */
export function nodeIn(row: Row, slot: number): number {
  const value: Value = row[slot] ?? null;
  if (value === null) return -1;
  if (isOf(value, 'node')) return value.id;
  throw typeError(`A pattern needs a node, not ${typeName(value)}.`);
}
