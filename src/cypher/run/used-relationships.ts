import { isList, isOf } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import type { Row } from './row.ts';

/** Whether one of the slots (each a relationship or a list of them) already holds the relationship. */
export function isUsed(row: Row, slots: readonly number[], relationship: number): boolean {
  if (slots.length === 0) return false;
  const isIt = (value: Value | undefined): boolean => isOf(value, 'relationship') && value.id === relationship;
  for (const slot of slots) {
    const value = row[slot];
    if (Array.isArray(value) ? value.some(isIt) : isIt(value)) return true;
  }
  return false;
}

/** The ids of the relationship or list of relationships in a slot. */
export function relationshipsIn(row: Row, slot: number): readonly number[] {
  const value = row[slot] ?? null;
  return (isList(value) ? value : [value]).flatMap((one) => (isOf(one, 'relationship') ? [one.id] : []));
}
