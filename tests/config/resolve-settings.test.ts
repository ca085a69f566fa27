import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config/resolve-settings.ts';
import { DragomanError } from '../../src/errors.ts';

const EMPTY = mkdtempSync(join(tmpdir(), 'dragoman-settings-'));
const NO_FLAGS = { values: {}, file: null };

function folderWith(settings: unknown, name = 'dragoman.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-settings-'));
  writeFileSync(join(folder, name), typeof settings === 'string' ? settings : JSON.stringify(settings));
  return folder;
}

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DragomanError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('resolveSettings', () => {
  it('gives every setting its default when nothing is said', () => {
    const settings = resolveSettings(NO_FLAGS, { environment: {}, folder: EMPTY });
    expect(settings).toMatchObject({
      store: 'dragoman.db',
      port: 8420,
      host: '127.0.0.1',
      gazetteers: [],
      schema: null,
    });
    expect(settings.fields).toEqual({
      id: 'id',
      title: 'title',
      date: 'date',
      source: 'source',
      url: 'url',
      text: 'text',
    });
  });

  it('lets the environment win over the file and a flag over both', () => {
    const folder = folderWith({ store: 'file.db', port: 1, top: 3 });
    const environment = { DRAGOMAN_STORE: 'environment.db', DRAGOMAN_PORT: '2' };
    const settings = resolveSettings({ values: { port: '3' }, file: null }, { environment, folder });
    expect([settings.store, settings.port, settings.top]).toEqual(['environment.db', 3, 3]);
  });

  it('reads the file that a flag names rather than the one that the environment or the folder gives', () => {
    const folder = folderWith({ top: 1 });
    const other = join(folderWith({ top: 2 }, 'other.json'), 'other.json');
    const flag = join(folderWith({ top: 3 }, 'flag.json'), 'flag.json');
    const environment = { DRAGOMAN_CONFIG: other };
    expect(resolveSettings(NO_FLAGS, { environment: {}, folder }).top).toBe(1);
    expect(resolveSettings(NO_FLAGS, { environment, folder }).top).toBe(2);
    expect(resolveSettings({ values: {}, file: flag }, { environment, folder }).top).toBe(3);
  });

  it('unites field names of several layers', () => {
    const folder = folderWith({ fields: { text: 'body', id: 'ID' } });
    const settings = resolveSettings(
      { values: { fields: 'id=key, date=day' }, file: null },
      { environment: {}, folder },
    );
    expect(settings.fields).toMatchObject({ text: 'body', id: 'key', date: 'day', title: 'title' });
  });

  it('splits a list in the environment like PATH and takes a list of flags as it is', () => {
    const environment = { DRAGOMAN_GAZETTEERS: `a.tsv${delimiter}b.tsv` };
    expect(resolveSettings(NO_FLAGS, { environment, folder: EMPTY }).gazetteers).toEqual(['a.tsv', 'b.tsv']);
    const flags = { values: { gazetteers: ['c:d.tsv'] }, file: null };
    expect(resolveSettings(flags, { environment, folder: EMPTY }).gazetteers).toEqual(['c:d.tsv']);
  });

  it.each([
    ['1', true],
    ['yes', true],
    ['TRUE', true],
    ['0', false],
    ['off', false],
    ['', false],
  ])('reads the truth value "%s" as %s', (text, value) => {
    const surroundings = { environment: { DRAGOMAN_JSON: text }, folder: EMPTY };
    expect(resolveSettings(NO_FLAGS, surroundings).json).toBe(value);
  });

  it('switches off with a flag what the file has switched on', () => {
    const folder = folderWith({ open: true });
    expect(resolveSettings({ values: { open: false }, file: null }, { environment: {}, folder }).open).toBe(false);
  });

  it.each([
    [{ port: 'abc' }, 'bad-setting: --port takes a whole number from 0 to 65535, not "abc"'],
    [{ port: '65536' }, 'bad-setting: --port takes a whole number from 0 to 65535, not 65536'],
    [{ port: '1e3' }, 'bad-setting: --port takes a whole number from 0 to 65535, not "1e3"'],
    [{ store: '' }, 'bad-setting: --store takes memory, a file name that ends in .db, or neo4j://HOST, not ""'],
    [
      { fields: 'text' },
      'bad-setting: --fields takes pairs like id=ID,text=body for any of id, title, date, source, url, text, not "text"',
    ],
    [
      { fields: 'body=text' },
      'bad-setting: --fields takes pairs like id=ID,text=body for any of id, title, date, source, url, text, not {"body":"text"}',
    ],
  ])('refuses the flags %j and says what the flag takes', (values, message) => {
    const surroundings = { environment: {}, folder: EMPTY };
    expect(refusal(() => resolveSettings({ values, file: null }, surroundings))).toBe(message);
  });

  it('names the variable whose value does not fit', () => {
    const surroundings = { environment: { DRAGOMAN_MAX_BYTES: 'many' }, folder: EMPTY };
    expect(refusal(() => resolveSettings(NO_FLAGS, surroundings))).toBe(
      'bad-setting: DRAGOMAN_MAX_BYTES takes a whole number from 1000 to 500000000, not "many"',
    );
  });

  it.each([
    [{ prot: 1 }, 'bad-setting: there is no setting "prot" in dragoman.json'],
    [{ port: '80' }, 'bad-setting: "port" in dragoman.json takes a whole number from 0 to 65535, not "80"'],
    [[1], 'bad-setting: not a JSON object with settings'],
    ['{"port": 1', 'bad-setting: not valid JSON'],
  ])('refuses the file %j and names it', (content, message) => {
    const surroundings = { environment: {}, folder: folderWith(content) };
    expect(refusal(() => resolveSettings(NO_FLAGS, surroundings))).toContain(message);
  });

  it('refuses a named file that is not there, while the usual one may be absent', () => {
    const file = join(EMPTY, 'nowhere.json');
    expect(refusal(() => resolveSettings({ values: {}, file }, { environment: {}, folder: EMPTY }))).toContain(file);
  });

  it('is not moved by a field that only prototypes have', () => {
    const folder = folderWith('{"__proto__": {"port": 1}}');
    expect(refusal(() => resolveSettings(NO_FLAGS, { environment: {}, folder }))).toContain('there is no setting');
  });
});
