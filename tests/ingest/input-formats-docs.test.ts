import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../src/ingest/index.ts';
import { INGEST_REMEDIES } from '../../src/ingest/input-issue.ts';
import { DEFAULT_READ_OPTIONS } from '../../src/ingest/read-paths.ts';

const page = await readFile(new URL('../../docs/input-formats.md', import.meta.url), 'utf8');

describe('docs/input-formats.md', () => {
  it.each(Object.entries(INGEST_REMEDIES))('has a row for %s with its remedy', (code, remedy) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${code}\``));
    expect(row).toContain(remedy);
  });

  it('lists no issue code that does not exist', () => {
    const table = page.slice(page.indexOf('## Issues'));
    const codes = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1]);
    expect(codes.sort()).toEqual(Object.keys(INGEST_REMEDIES).sort());
  });

  it.each(READERS.flatMap((reader) => reader.endings))('names the ending %s', (ending) => {
    expect(page).toContain(`\`${ending}\``);
  });

  it.each(Object.values(DEFAULT_READ_OPTIONS.fields))('names the field %s', (field) => {
    expect(page).toContain(`\`${field}\``);
  });
});
