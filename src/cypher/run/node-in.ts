import { typeError } from '../cypher-error.ts';
import { typeName } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import type { Row } from './row.ts';

/** Id of the node in the slot, or -1 where it holds null. */
export function nodeIn(row: Row, slot: number): number {
  const value: Value = row[slot] ?? null;
  if (value === null) return -1;
  if (typeof value === 'object' && 'kind' in value && value.kind === 'node') return value.id;
  throw typeError(`A pattern needs a node, not ${typeName(value)}.`);
}
