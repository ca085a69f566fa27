import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_CODES } from '../../../scripts/gazetteer-sources.ts';
import { readTable } from '../../../src/resolve/gazetteer/read-table.ts';
import { cell, TABLE_NAMES } from '../../../src/resolve/gazetteer/tables.ts';

const SEEDS = new URL('../../../seeds/gazetteers/', import.meta.url);
const tables = new Map(
  TABLE_NAMES.map((name) => [name, readTable(readFileSync(new URL(`${name}.tsv`, SEEDS), 'utf8'), `${name}.tsv`)]),
);
const rowsOf = (name: (typeof TABLE_NAMES)[number]) => tables.get(name)?.rows ?? [];

describe('the shipped tables', () => {
  it('are together at most 8 MB with the hand-written ones', () => {
    const files = readdirSync(SEEDS, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.tsv'));
    const size = files.map((file) => statSync(new URL(file, SEEDS)).size).reduce((sum, bytes) => sum + bytes, 0);
    expect(files.length).toBeGreaterThanOrEqual(14);
    expect(size).toBeLessThanOrEqual(8_000_000);
  });

  it.each(TABLE_NAMES)('%s is sorted, without doubles, and every row names a known source', (name) => {
    const lines = rowsOf(name).map((row) => row.cells.join('\t'));
    expect(lines.length).toBeGreaterThan(250);
    expect(lines).toEqual([...new Set(lines)].sort());
    const unknown = rowsOf(name).filter((row) => {
      const codes = cell(name, row, 'sources');
      return codes === '' || [...codes].some((code) => !ALL_CODES.has(code));
    });
    expect(unknown.map((row) => row.where)).toEqual([]);
  });

  it('explain every source letter in the README', () => {
    const readme = readFileSync(new URL('README.md', SEEDS), 'utf8');
    const explained = [...readme.matchAll(/^\| ([a-z](?:, [a-z])*) \|/gm)].flatMap((match) =>
      (match[1] ?? '').split(', '),
    );
    expect([...ALL_CODES].filter((code) => !explained.includes(code))).toEqual([]);
  });

  it('refer only to persons, countries and organisations that they hold', () => {
    const persons = new Set(rowsOf('persons').map((row) => cell('persons', row, 'id')));
    const parties = new Set([
      ...rowsOf('countries').map((row) => cell('countries', row, 'id')),
      ...rowsOf('organisations').map((row) => cell('organisations', row, 'id')),
    ]);
    const bad = rowsOf('offices').filter(
      (row) => !persons.has(cell('offices', row, 'person')) || !parties.has(cell('offices', row, 'represents')),
    );
    expect(bad.map((row) => row.cells.join(' '))).toEqual([]);
  });

  it('end no term before it begins and leave none without a last day', () => {
    const bad = rowsOf('offices').filter((row) => {
      const from = cell('offices', row, 'from');
      const to = cell('offices', row, 'to');
      return to === '' || to < from.slice(0, to.length);
    });
    expect(bad.map((row) => row.cells.join(' '))).toEqual([]);
  });

  it('hold no fact of a share-alike table alone but heads and foreign ministers', () => {
    const alone = rowsOf('offices').filter((row) => /^[co]+$/.test(cell('offices', row, 'sources')));
    const kinds = new Set(alone.map((row) => cell('offices', row, 'kind')));
    for (const kind of kinds)
      expect(['head_of_state', 'head_of_government', 'foreign_minister', 'io_head']).toContain(kind);
    expect(alone.length).toBeLessThan(rowsOf('offices').length / 50);
  });

  it('hold no romanised aliases of places', () => {
    const names = rowsOf('places').flatMap((row) => cell('places', row, 'aliases').split('|'));
    expect(names).not.toContain('an dao er cheng');
  });
});
