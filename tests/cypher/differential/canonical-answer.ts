import type { DrawnQuery } from './write-query.ts';

/** Rows of texts that say value and type; null where the query is refused or fails. */
export type Answer = readonly (readonly CanonicalValue[])[] | null;

/** A value in a form that is the same on both sides: texts for what is atomic, lists, and entries of maps. */
export type CanonicalValue = string | readonly CanonicalValue[];

/** Whether two answers to the query are the same: as multisets, and in the order asked for. */
export function isSameAnswer(one: Answer, other: Answer, query: Pick<DrawnQuery, 'order' | 'bags'>): boolean {
  if (one === null || other === null) return one === other;
  const [left, right] = [one, other].map((rows) => rows.map((row) => rowText(row, query.bags)).toSorted());
  if (JSON.stringify(left) !== JSON.stringify(right)) return false;
  const { order } = query;
  if (order === null) return true;
  const [keys, others] = [one, other].map((rows) => rows.map((row) => order.map((column) => orderKey(row[column]))));
  return JSON.stringify(keys) === JSON.stringify(others);
}

function rowText(row: readonly CanonicalValue[], bags: readonly number[]): string {
  return JSON.stringify(row.map((value, column) => (bags.includes(column) ? sorted(value) : value)));
}

function sorted(value: CanonicalValue): CanonicalValue {
  if (typeof value === 'string') return value;
  return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** 1 and 1.0 are one place in an order. */
function orderKey(value: CanonicalValue | undefined): CanonicalValue {
  return typeof value === 'string' ? value.replace(/^[if](?=[-\d])/, '') : (value ?? '');
}

/** A float as text: twelve digits, since the last ones depend on the order of summing. */
export function canonicalFloat(value: number): string {
  return `f${Object.is(value, -0) ? 0 : Number(value.toPrecision(12))}`;
}
