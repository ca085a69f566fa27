import type { Row } from './row.ts';

/** Whether one of the slots (each a relationship or a list of them) already holds the relationship. */
export function isUsed(row: Row, slots: readonly number[], relationship: number): boolean {
  for (const slot of slots) {
    const value = row[slot];
    if (value === null || value === undefined || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      for (const one of value) if (idOf(one) === relationship) return true;
    } else if (idOf(value) === relationship) return true;
  }
  return false;
}

function idOf(value: unknown): number {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : -1;
}
