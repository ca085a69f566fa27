import type { Value } from '../../cypher/values/value.ts';
import type { Answer } from '../../pipeline/query-graph.ts';
import { printable } from '../printable.ts';
import { cutToWidth, displayWidth, padToWidth } from './display-width.ts';
import { fitColumns } from './fit-columns.ts';
import { readableValue } from './readable-value.ts';

const GAP = '  ';

/**
 * The rows of an answer as lines for people, numbers at the right of their column. With `columns`, the width of a
 * terminal, cells are cut to fit; where there are too many, each row becomes a block of lines.
 */
export function* answerTable(answer: Answer, columns: number | null): Iterable<string> {
  if (answer.columns.length === 0) return;
  const heading = answer.columns.map(printable);
  const cells = answer.rows.map((row) => row.map((value) => readableValue(value, answer.graph)));
  const needed = widest([heading, ...cells]);
  const room = (columns ?? Number.POSITIVE_INFINITY) - GAP.length * (heading.length - 1);
  const widths = fitColumns(needed, room);
  if (widths === null) {
    yield* blocks(heading, cells, columns ?? 0);
    return;
  }
  const isRight = heading.map((_, column) => answer.rows.every((row) => isNumber(row[column] ?? null)));
  yield line(heading, widths, isRight);
  yield widths.map((width) => '─'.repeat(width)).join(GAP);
  for (const row of cells) yield line(row, widths, isRight);
}

function widest(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = (rows[0] ?? []).map(() => 1);
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 1, displayWidth(cell));
  }
  return widths;
}

function isNumber(value: Value): boolean {
  return value === null || typeof value === 'bigint' || typeof value === 'number';
}

function line(cells: readonly string[], widths: readonly number[], isRight: readonly boolean[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] ?? 1;
    return padToWidth(cutToWidth(cell, width), width, isRight[column] === true ? 'right' : 'left');
  });
  return padded.join(GAP).trimEnd();
}

function* blocks(heading: readonly string[], rows: readonly (readonly string[])[], columns: number): Iterable<string> {
  const width = Math.max(...heading.map(displayWidth));
  for (const [index, row] of rows.entries()) {
    yield cutToWidth(`── ${index + 1} ${'─'.repeat(columns)}`, columns).replace('…', '─');
    for (const [column, cell] of row.entries()) {
      const name = heading[column] ?? '';
      yield cutToWidth(`${padToWidth(name, width, 'left')}${GAP}${cell}`, columns);
    }
  }
}
