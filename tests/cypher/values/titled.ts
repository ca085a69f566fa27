import { formatValue } from '../../../src/cypher/values/format-value.ts';
import type { Value } from '../../../src/cypher/values/value.ts';

/** Rows of a table with their values as text in front, since a test title cannot show an integer by itself. */
export function titled<Row extends readonly Value[]>(rows: readonly Row[]): [title: string, row: Row][] {
  return rows.map((row) => [row.map(formatValue).join(', '), row]);
}
