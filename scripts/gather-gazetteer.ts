/**
 * Compiles the gathered fact tables (a folder of `*.jsonl.gz`, not part of the product) and the hand-written ones of
 * `seeds/gazetteers/hand` into the tables of `seeds/gazetteers`: `tsx scripts/gather-gazetteer.ts FOLDER`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldName } from '../src/resolve/gazetteer/fold-name.ts';
import { TABLES, type TableName } from '../src/resolve/gazetteer/tables.ts';
import { countryLines, organisationLines } from './gazetteer-bodies.ts';
import { type DraftPerson, type HandRow, readHand } from './gazetteer-draft.ts';
import { closeBySuccessor, tidyTerms } from './gazetteer-ends.ts';
import { givenNames } from './gazetteer-given-names.ts';
import { applyHand } from './gazetteer-hand.ts';
import { gatherPersons } from './gazetteer-persons.ts';
import { placeLines } from './gazetteer-places.ts';

const SEEDS = new URL('../seeds/gazetteers/', import.meta.url);

function main(folder: string): void {
  const persons = gatherPersons(readShared(folder, 'offices'));
  const misses = applyHand(persons, {
    aliases: hand('aliases'),
    offices: hand('offices'),
    corrections: hand('corrections'),
  });
  for (const person of persons.values()) tidyTerms(person);
  closeBySuccessor(persons.values());
  const countries = countryLines(readShared(folder, 'countries'), hand('countries'));
  const ids = new Set(countries.map(([id = '']) => id));
  const organisations = organisationLines(readShared(folder, 'organisations'), hand('organisations'), ids);
  const known = new Set([...ids, ...organisations.map(([id = '']) => id)]);
  write('countries', countries);
  write('organisations', organisations);
  write('persons', personLines(persons.values()));
  write('offices', officeLines(persons.values(), known));
  write('places', placeLines(readShared(folder, 'places'), hand('places')));
  write(
    'titles',
    hand('titles').map((row) => [row.title ?? '', row.kind ?? '', 'h']),
  );
  write(
    'given-names',
    namesOf(persons.values()).map((name) => [name, 'h']),
  );
  for (const miss of misses) console.error(`fits nothing: ${miss}`);
}

function readShared<T>(folder: string, table: string): readonly T[] {
  const text = gunzipSync(readFileSync(join(folder, `${table}.jsonl.gz`))).toString('utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

function hand(table: string): readonly HandRow[] {
  return readHand(readFileSync(new URL(`hand/${table}.tsv`, SEEDS), 'utf8'));
}

function personLines(persons: Iterable<DraftPerson>): string[][] {
  return [...persons].map((person) => {
    const sources = [...new Set(person.terms.flatMap((term) => [...term.sources]))].sort().join('') || 'h';
    return [person.id, person.name, aliasesOf(person).join('|'), sources];
  });
}

/** Names are compared folded, so a second spelling of the same folded form says nothing. */
function aliasesOf(person: DraftPerson): readonly string[] {
  const forms = new Map([...person.aliases].sort().map((alias) => [foldName(alias), alias]));
  forms.delete(foldName(person.name));
  return [...forms.values()];
}

function officeLines(persons: Iterable<DraftPerson>, known: ReadonlySet<string>): string[][] {
  const lines: string[][] = [];
  for (const person of persons) {
    for (const term of person.terms) {
      if (!known.has(term.represents)) continue;
      const end = term.endKnown ? 'known' : 'open';
      lines.push([person.id, term.office, term.kind, term.represents, term.from, term.to, end, term.sources]);
    }
  }
  return lines;
}

function namesOf(persons: Iterable<DraftPerson>): readonly string[] {
  const rows = hand('given-names');
  const more = rows.filter((row) => row.use === 'yes').map((row) => row.name ?? '');
  const without = new Set(rows.filter((row) => row.use === 'no').map((row) => foldName(row.name ?? '')));
  return givenNames(persons, { more, without });
}

function write(table: TableName, rows: readonly (readonly string[])[]): void {
  const lines = [...new Set(rows.map((cells) => cells.join('\t')))].sort();
  writeFileSync(new URL(`${table}.tsv`, SEEDS), `${[TABLES[table].join('\t'), ...lines].join('\n')}\n`);
  console.error(`${table}: ${lines.length} rows`);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: tsx scripts/gather-gazetteer.ts FOLDER');
main(folder);
