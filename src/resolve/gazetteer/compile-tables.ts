import { foldName } from './fold-name.ts';
import { fullKey, nameKey } from './name-keys.ts';
import type { Table } from './read-table.ts';
import { writeSortedLines } from './sorted-lines.ts';
import { surnameKeys } from './surname-keys.ts';
import { cell, list, type Row, TABLES, type TableName } from './tables.ts';

/** The files of the compiled gazetteer: sorted lines for what is large, tables as they are for what is small. */
export const COMPILED_FILES = [
  'person-records.txt',
  'person-names.txt',
  'person-surnames.txt',
  'holders.txt',
  'places.txt',
  'countries.tsv',
  'organisations.tsv',
  'titles.tsv',
  'given-names.tsv',
] as const;

export type Compiled = Readonly<Record<(typeof COMPILED_FILES)[number], Buffer>>;

/** Turns tables into the lookup files. */
export function compileTables(tables: readonly Table[]): Compiled {
  const rows = (name: TableName): readonly Row[] =>
    tables.filter((table) => table.name === name).flatMap((table) => table.rows);
  const given = new Set(rows('given-names').map((row) => foldName(cell('given-names', row, 'name'))));
  const persons = rows('persons');
  const terms = groupTerms(rows('offices'));
  return {
    'person-records.txt': writeSortedLines(records(persons, terms)),
    'person-names.txt': writeSortedLines(names(persons)),
    'person-surnames.txt': writeSortedLines(surnames(persons, terms, given)),
    'holders.txt': writeSortedLines(holders(rows('offices'))),
    'places.txt': writeSortedLines(places(rows('places'))),
    'countries.tsv': copy('countries', rows('countries')),
    'organisations.tsv': copy('organisations', rows('organisations')),
    'titles.tsv': copy('titles', rows('titles')),
    'given-names.tsv': copy('given-names', rows('given-names')),
  };
}

type Lines = readonly (readonly [string, string])[];

function groupTerms(offices: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const terms = new Map<string, Row[]>();
  for (const row of offices) {
    const id = cell('offices', row, 'person');
    const own = terms.get(id);
    if (own === undefined) terms.set(id, [row]);
    else own.push(row);
  }
  return terms;
}

/** `id → name, aliases, then office, kind, represents, from, to, end for each term`, all separated by tabs. */
function records(persons: readonly Row[], terms: ReadonlyMap<string, readonly Row[]>): Lines {
  const lines: [string, string][] = [];
  const named = new Set<string>();
  for (const row of persons) {
    const id = cell('persons', row, 'id');
    named.add(id);
    const own = (terms.get(id) ?? []).flatMap((term) => term.cells.slice(1, 7));
    lines.push([id, [cell('persons', row, 'name'), cell('persons', row, 'aliases'), ...own].join('\t')]);
  }
  for (const [id, own] of terms) {
    if (!named.has(id)) lines.push([id, ['', '', ...own.flatMap((term) => term.cells.slice(1, 7))].join('\t')]);
  }
  return lines;
}

function names(persons: readonly Row[]): Lines {
  return persons.flatMap((row) => {
    const id = cell('persons', row, 'id');
    const all = [cell('persons', row, 'name'), ...list(cell('persons', row, 'aliases'))];
    return [...new Set(all.flatMap((name) => [fullKey(name), nameKey(name)]))].map((key) => [key, id] as const);
  });
}

function surnames(
  persons: readonly Row[],
  terms: ReadonlyMap<string, readonly Row[]>,
  given: ReadonlySet<string>,
): Lines {
  return persons.flatMap((row) => {
    const id = cell('persons', row, 'id');
    const person = { name: cell('persons', row, 'name'), aliases: list(cell('persons', row, 'aliases')) };
    const represents = new Set((terms.get(id) ?? []).map((term) => cell('offices', term, 'represents')));
    return [...surnameKeys(person, represents, (word) => given.has(word))].map((key) => [key, id] as const);
  });
}

function holders(offices: readonly Row[]): Lines {
  return offices.map((row) => [
    `${cell('offices', row, 'represents')} ${cell('offices', row, 'kind')}`,
    [cell('offices', row, 'from'), cell('offices', row, 'to'), cell('offices', row, 'person')].join('\t'),
  ]);
}

function places(rows: readonly Row[]): Lines {
  return rows.flatMap((row) => {
    const value = ['id', 'name', 'country', 'population', 'capital'].map((c) => cell('places', row, c)).join('\t');
    const all = [cell('places', row, 'name'), ...list(cell('places', row, 'aliases'))];
    return [...new Set(all.map(foldName))].map((key) => [key, value] as const);
  });
}

function copy(table: TableName, rows: readonly Row[]): Buffer {
  return Buffer.from(
    `${[TABLES[table], ...rows.map((row) => row.cells)].map((cells) => cells.join('\t')).join('\n')}\n`,
  );
}
