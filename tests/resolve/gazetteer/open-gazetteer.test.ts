import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../scripts/compile-gazetteer.ts';
import { DragomanError } from '../../../src/errors.ts';
import { COMPILED_FILES } from '../../../src/resolve/gazetteer/compile-tables.ts';
import { openGazetteer } from '../../../src/resolve/gazetteer/open-gazetteer.ts';
import { readTable } from '../../../src/resolve/gazetteer/read-table.ts';
import { openSortedLines, writeSortedLines } from '../../../src/resolve/gazetteer/sorted-lines.ts';
import { TABLES, type TableName } from '../../../src/resolve/gazetteer/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true }));

function userFile(table: TableName, ...rows: readonly (readonly string[])[]): string {
  const path = join(folder, `${table}-${rows.flat().join('').length}-${rows[0]?.[0] ?? 'none'}.tsv`);
  writeFileSync(path, `${[TABLES[table], ...rows].map((cells) => cells.join('\t')).join('\n')}\n`);
  return path;
}

describe('openGazetteer with files of the user', () => {
  const gazetteer = openGazetteer({
    extra: [
      userFile('countries', [
        'ZZ',
        'state',
        'Freedonia',
        'Republic of Freedonia',
        'Freedonian',
        'Glorietta',
        '',
        '',
        '',
        '',
        'user',
      ]),
      userFile(
        'persons',
        ['x-zz-rufus-firefly', 'Rufus T. Firefly', 'R. T. Firefly', 'user'],
        ['Q7747', 'Vladimir Putin', 'Vova Putin', 'user'],
      ),
      userFile(
        'offices',
        ['x-zz-rufus-firefly', 'Leader', 'head_of_state', 'ZZ', '2030-01-01', '2031-06-30', 'open', 'user'],
        ['Q7747', 'Guest of Honour', 'other', 'ZZ', '2030', '2030', 'known', 'user'],
      ),
      userFile('organisations', [
        'ZZ-PARLIAMENT',
        'Freedonian Parliament',
        '',
        '',
        'legislature',
        'ZZ',
        '',
        '',
        '',
        'user',
      ]),
      userFile('places', ['x-paris-zz', 'Paris', '', 'ZZ', '9000000', '', 'user']),
    ],
  });

  it('adds countries, organisations, places, persons and offices', () => {
    expect(gazetteer.countries.get('ZZ')?.name).toBe('Freedonia');
    expect(gazetteer.organisations.get('ZZ-PARLIAMENT')?.country).toBe('ZZ');
    expect(gazetteer.placesByName('Paris')[0]?.country).toBe('ZZ');
    expect(gazetteer.personsByName('Rufus Firefly')[0]?.id).toBe('x-zz-rufus-firefly');
    expect(gazetteer.personsBySurname('Firefly')).toHaveLength(1);
    expect(gazetteer.holders('ZZ', 'head_of_state', '2030-05-05').map((person) => person.name)).toEqual([
      'Rufus T. Firefly',
    ]);
    expect(gazetteer.holders('ZZ', 'head_of_state', '2031-07-01')).toEqual([]);
  });

  it('adds aliases and terms to a known person and keeps what was known', () => {
    const [putin] = gazetteer.personsByName('Vova Putin');
    expect(putin?.name).toBe('Vladimir Putin');
    expect(putin?.terms.some((term) => term.represents === 'ZZ')).toBe(true);
    expect(putin?.terms.some((term) => term.represents === 'RU')).toBe(true);
  });

  it('covers every day of a year that is known only as a year', () => {
    expect(gazetteer.holders('ZZ', 'other', '2030-12-31')).toHaveLength(1);
    expect(gazetteer.holders('ZZ', 'other', '2031-01-01')).toHaveLength(0);
  });

  it('leaves the shipped tables as they are', () => {
    expect(openGazetteer().countries.has('ZZ')).toBe(false);
    expect(openGazetteer().personsByName('Rufus Firefly')).toEqual([]);
  });
});

describe('a bad file of the user', () => {
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['a row with a cell too few', `${TABLES.persons.join('\t')}\nx-a\tA B\n`, /:2: 2 cells where persons has 4/],
    ['an unknown header', 'name\tage\n', /:1: the header line fits no table/],
    ['an empty file', '', /:1: the header line fits no table/],
    [
      'an unknown kind',
      `${TABLES.offices.join('\t')}\n\nQ7747\tTsar\tboss\tRU\t\t\topen\tu\n`,
      /:3: kind "boss" is none of/,
    ],
    [
      'a bad day',
      `${TABLES.offices.join('\t')}\nQ7747\tTsar\tother\tRU\t1.1.2020\t\topen\tu\n`,
      /:2: from "1.1.2020" is not a day/,
    ],
    [
      'an unknown person',
      `${TABLES.offices.join('\t')}\nx-nobody\tTsar\tother\tRU\t2020\t2021\tknown\tu\n`,
      /:2: no persons table has/,
    ],
    [
      'a population that is no number',
      `${TABLES.places.join('\t')}\nx-a\tA\t\tRU\tmany\t\tu\n`,
      /:2: population "many"/,
    ],
    ['a row without id', `${TABLES.persons.join('\t')}\n\tA B\t\tu\n`, /:2: no id/],
  ];
  it.each(bad)('with %s is refused with file and line', (what, text, message) => {
    const path = join(folder, `${what.replaceAll(' ', '-')}.tsv`);
    writeFileSync(path, text);
    const open = () => openGazetteer({ extra: [path] });
    expect(open).toThrow(message);
    expect(open).toThrow(path);
    expect(open).toThrow(DragomanError);
  });

  it('that is missing is refused by name', () => {
    expect(() => openGazetteer({ extra: [join(folder, 'missing.tsv')] })).toThrow(/cannot read .*missing\.tsv/);
  });

  it('takes Windows line ends and a byte order mark', () => {
    const table = readTable(`\uFEFF${TABLES.titles.join('\t')}\r\nVizier\tdeputy_head\tu\r\n`, 'titles.tsv');
    expect(table.rows.map((row) => row.cells)).toEqual([['Vizier', 'deputy_head', 'u']]);
  });
});

describe('sorted lines', () => {
  it('find exactly the values that were written under a key', () => {
    const word = fc.stringMatching(/^[a-zçé ]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 40 }), word, (pairs, key) => {
        const lines = openSortedLines(writeSortedLines(pairs));
        for (const asked of [key, ...pairs.map(([own]) => own)]) {
          const expected = [...new Set(pairs.filter(([own]) => own === asked).map(([, value]) => value))].sort();
          expect([...lines.find(asked)].sort()).toEqual(expected);
        }
      }),
    );
  });
});

describe('compileGazetteer', () => {
  it('writes every compiled file', () => {
    const out = pathToFileURL(`${join(folder, 'compiled')}/`);
    compileGazetteer(out);
    for (const file of COMPILED_FILES) expect(readFileSync(new URL(file, out)).length).toBeGreaterThan(1000);
  }, 60_000);
});
