import { DragomanError } from '../../errors.ts';
import { OFFICE_KINDS } from './office-kinds.ts';
import { cell, type Row, TABLE_NAMES, TABLES, type TableName } from './tables.ts';

export interface Table {
  readonly name: TableName;
  readonly rows: readonly Row[];
}

/** Parses one TSV file; the header names the table. Throws `bad-gazetteer` with `file:line` at the first bad row. */
export function readTable(text: string, file: string): Table {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const name = tableOf(lines[0] ?? '', file);
  const rows: Row[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const row = { cells: line.split('\t'), where: `${file}:${at + 1}` };
    checkRow(name, row);
    rows.push(row);
  }
  return { name, rows };
}

function tableOf(header: string, file: string): TableName {
  for (const name of TABLE_NAMES) if (TABLES[name].join('\t') === header) return name;
  const known = TABLE_NAMES.map((name) => `${name}: ${TABLES[name].join(', ')}`).join('; ');
  throw new DragomanError('bad-gazetteer', `${file}:1: the header line fits no table. Columns, tab between: ${known}`);
}

const DAY = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

function checkRow(name: TableName, row: Row): void {
  const columns = TABLES[name];
  if (row.cells.length !== columns.length) {
    throw bad(row, `${row.cells.length} cells where ${name} has ${columns.length} (${columns.join(', ')})`);
  }
  if (row.cells[0]?.trim() === '') throw bad(row, `no ${columns[0]}`);
  CHECKS[name]?.(row);
}

const CHECKS: Readonly<Partial<Record<TableName, (row: Row) => void>>> = {
  countries: (row) => {
    oneOf(row, { table: 'countries', column: 'kind', values: ['state', 'territory', 'historical'] });
    day(row, 'countries');
  },
  offices: (row) => {
    oneOf(row, { table: 'offices', column: 'kind', values: OFFICE_KINDS });
    oneOf(row, { table: 'offices', column: 'end', values: ['known', 'open'] });
    day(row, 'offices');
    if (cell('offices', row, 'represents') === '') throw bad(row, 'no represents');
  },
  titles: (row) => oneOf(row, { table: 'titles', column: 'kind', values: OFFICE_KINDS }),
  places: (row) => {
    const population = cell('places', row, 'population');
    if (!/^\d*$/.test(population)) throw bad(row, `population "${population}" is not a number`);
  },
};

function oneOf(row: Row, rule: { table: TableName; column: string; values: readonly string[] }): void {
  const value = cell(rule.table, row, rule.column);
  if (!rule.values.includes(value)) {
    throw bad(row, `${rule.column} "${value}" is none of ${rule.values.join(', ')}`);
  }
}

function day(row: Row, table: 'countries' | 'offices'): void {
  for (const column of ['from', 'to']) {
    const value = cell(table, row, column);
    if (!DAY.test(value)) throw bad(row, `${column} "${value}" is not a day like 2024-01-31, a month or a year`);
  }
}

function bad(row: Row, what: string): DragomanError {
  return new DragomanError('bad-gazetteer', `${row.where}: ${what}`);
}
