/** What one attribute of one row can be; null is unknown. */
export type Cell = string | number | boolean | readonly string[] | null;

/** One typed attribute of a node, an edge or a claim; every format writes the same ones under the same names. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'strings' | 'integer' | 'double' | 'boolean';
  readonly read: (row: Row) => Cell;
}

/** The cell for formats that know only text, a list joined by " | "; null when there is nothing to write. */
export function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell !== 'object') return String(cell);
  return cell.length === 0 ? null : cell.join(' | ');
}
