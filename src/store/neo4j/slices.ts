import type { Properties } from './to-properties.ts';

/** Rows of one statement: so many and, by a rough count of their texts, so many characters. */
export const MOST_ROWS = 5_000;
const MOST_CHARACTERS = 4_000_000;

/** One row of an `UNWIND`. */
export type WriteRow = Readonly<Record<string, string | Properties>>;

/** The rows in slices that a statement can take. */
export function* slicesOf<Row extends WriteRow>(rows: Iterable<Row>, most: number): Iterable<readonly Row[]> {
  let slice: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    slice.push(row);
    characters += lengthOf(row);
    if (slice.length < most && characters < MOST_CHARACTERS) continue;
    yield slice;
    slice = [];
    characters = 0;
  }
  if (slice.length > 0) yield slice;
}

function lengthOf(row: WriteRow): number {
  let length = 0;
  for (const value of Object.values(row)) {
    if (typeof value === 'string') length += value.length;
    else for (const property of Object.values(value)) length += sizeOf(property);
  }
  return length;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) ? value.reduce<number>((sum, one) => sum + sizeOf(one), 0) : 8;
}
