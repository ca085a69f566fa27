import { readFileSync } from 'node:fs';
import { DragomanError } from '../../errors.ts';
import type { Gazetteer, KnownPlace } from '../../model/gazetteer.ts';
import { type Compiled, compileTables } from './compile-tables.ts';
import { foldName } from './fold-name.ts';
import { openPersons } from './open-persons.ts';
import { readCompiled } from './read-compiled.ts';
import { cellsToPlace, rowToCountry, rowToOrganisation, rowToTitle } from './read-rows.ts';
import { readTable, type Table } from './read-table.ts';
import { openSortedLines } from './sorted-lines.ts';
import { cell, type Row, type TableName } from './tables.ts';

export interface GazetteerOptions {
  /** Files of the user in the columns of `seeds/gazetteers`; their rows add to the shipped ones or replace them by id. */
  readonly extra?: readonly string[];
}

/** Opens the fact tables for lookups; throws `bad-gazetteer` for a user file that cannot be read or a bad row. */
export function openGazetteer(options: GazetteerOptions = {}): Gazetteer {
  const layers = [readCompiled(), ...userLayer(options.extra ?? [])];
  const given = new Set(rowsOf(layers, 'given-names.tsv').map((row) => foldName(cell('given-names', row, 'name'))));
  return {
    countries: byId(rowsOf(layers, 'countries.tsv').map(rowToCountry)),
    organisations: byId(rowsOf(layers, 'organisations.tsv').map(rowToOrganisation)),
    titles: rowsOf(layers, 'titles.tsv').map(rowToTitle),
    ...openPersons(layers),
    placesByName: placeLookup(layers),
    isGivenName: (word) => given.has(foldName(word)),
  };
}

function userLayer(paths: readonly string[]): readonly Compiled[] {
  if (paths.length === 0) return [];
  const tables = paths.map(readUserTable);
  checkPersons(tables);
  return [compileTables(tables)];
}

/** An office must name a person of the user's files or of the shipped table. */
function checkPersons(tables: readonly Table[]): void {
  const shipped = openSortedLines(readCompiled()['person-records.txt']);
  const rows = (name: TableName) => tables.filter((table) => table.name === name).flatMap((table) => table.rows);
  const own = new Set(rows('persons').map((row) => cell('persons', row, 'id')));
  for (const row of rows('offices')) {
    const person = cell('offices', row, 'person');
    if (own.has(person) || shipped.find(person).length > 0) continue;
    throw new DragomanError('bad-gazetteer', `${row.where}: no persons table has the person "${person}"`);
  }
}

function readUserTable(path: string): Table {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new DragomanError('bad-gazetteer', `cannot read ${path}`, { cause });
  }
  return readTable(text, path);
}

function rowsOf(layers: readonly Compiled[], file: keyof Compiled & `${string}.tsv`): readonly Row[] {
  return layers.flatMap((layer) =>
    layer[file]
      .toString('utf8')
      .split('\n')
      .slice(1, -1)
      .map((line) => ({ cells: line.split('\t'), where: file })),
  );
}

function byId<T extends { readonly id: string }>(known: readonly T[]): ReadonlyMap<string, T> {
  return new Map(known.map((one) => [one.id, one]));
}

/** A place entered by hand without its inhabitants is a region, and larger than the towns that bear its name. */
function sizeOf({ population }: KnownPlace): number {
  return population === 0 ? Number.MAX_SAFE_INTEGER : population;
}

function placeLookup(layers: readonly Compiled[]): (name: string) => readonly KnownPlace[] {
  const lines = layers.map((layer) => openSortedLines(layer['places.txt']));
  return (name) => {
    const found = lines.flatMap((layer) => layer.find(foldName(name)).map((value) => cellsToPlace(value.split('\t'))));
    return found.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1));
  };
}
