import type { Cell, Column } from './column.ts';
import { wellFormed } from './well-formed.ts';

/** The cells of a row as a JSON object, lists as arrays, unknown as null. */
export function jsonAttributes<Row>(columns: readonly Column<Row>[], row: Row): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name, read }) => [name, jsonCell(read(row))]));
}

/** The inside of a JSON array, one element a line, written as the elements come. */
export function* jsonLines(elements: Iterable<unknown>): Iterable<string> {
  let before = '\n';
  for (const element of elements) {
    yield before + JSON.stringify(element);
    before = ',\n';
  }
  yield '\n';
}

function jsonCell(cell: Cell): Cell {
  if (typeof cell === 'string') return wellFormed(cell);
  return cell !== null && typeof cell === 'object' ? cell.map(wellFormed) : cell;
}
