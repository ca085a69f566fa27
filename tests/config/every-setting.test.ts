import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config/resolve-settings.ts';
import { SETTINGS, type SettingForm } from '../../src/config/settings.ts';
import { textToValue } from '../../src/config/text-to-value.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-every-setting-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'settings.json');

const NOTHING = { environment: {}, folder: tmpdir() };
const fromFile = (content: string | Uint8Array) => {
  writeFileSync(path, content);
  return resolveSettings({ values: {}, file: path }, NOTHING);
};
const fromVariable = (variable: string, text: string) =>
  resolveSettings({ values: {}, file: null }, { ...NOTHING, environment: { [variable]: text } });
const fromFlag = (name: string, value: unknown) => resolveSettings({ values: { [name]: value }, file: null }, NOTHING);
const flagOf = (flag: string) => /--[\w-]+/.exec(flag)?.[0] ?? '';

/** Values that no setting of the form can have, as JSON of a file. */
const WRONG: Readonly<Record<SettingForm, readonly unknown[]>> = {
  text: [7, true, ['x'], { a: 1 }],
  number: ['7', true, null, [7], 1e99],
  boolean: ['true', 1, null, []],
  list: ['a', [7], [''], { 0: 'a' }, null],
  pairs: ['id=ID', ['id'], { nobody: 'x' }, { id: '' }, { id: 7 }],
};

describe.each(SETTINGS)('the setting $name', ({ name, variable, form, takes, default: standard }) => {
  it('has its default when nothing is said, and takes the default said aloud', () => {
    expect(fromFile('{}')).toMatchObject({ [name]: standard });
    expect(fromFile(JSON.stringify({ [name]: standard }))).toMatchObject({ [name]: standard });
  });

  it.each(WRONG[form].map((value) => [JSON.stringify(value), value]))(
    'refuses %s in a file, by its name',
    (text, value) => {
      expect(() => fromFile(JSON.stringify({ [name]: value }))).toThrow(
        expect.objectContaining({
          code: 'bad-setting',
          message: `"${name}" in ${path} takes ${takes}, not ${text}`,
        }),
      );
    },
  );

  it('is not moved by an empty variable', () => {
    expect(fromVariable(variable, '')).toMatchObject({ [name]: standard });
  });
});

describe('a word where a number or a truth value belongs', () => {
  const exact = SETTINGS.filter(({ form }) => form === 'number' || form === 'boolean');
  it.each(exact)(
    'is refused by the name of its variable $variable and of its flag',
    ({ name, variable, flag, takes }) => {
      expect(() => fromVariable(variable, 'soon')).toThrow(`${variable} takes ${takes}, not "soon"`);
      expect(() => fromFlag(name, 'soon')).toThrow(`${flagOf(flag)} takes ${takes}, not "soon"`);
    },
  );
});

describe('the text of a value', () => {
  it.each<[SettingForm, string, unknown]>([
    ['number', '8420', 8420],
    ['number', ' 7 ', 7],
    ['number', '-1', -1],
    ['number', '0.5', 0.5],
    ['number', '1e3', '1e3'],
    ['number', '0x10', '0x10'],
    ['number', '1_000', '1_000'],
    ['number', '٣', '٣'],
    ['number', '', ''],
    ['number', 'Infinity', 'Infinity'],
    ['boolean', ' Yes ', true],
    ['boolean', 'OFF', false],
    ['boolean', 'maybe', 'maybe'],
    ['boolean', '2', '2'],
    ['pairs', 'id=ID,text=body', { id: 'ID', text: 'body' }],
    ['pairs', ' id = article id , text=a=b ', { id: 'article id', text: 'a=b' }],
    ['pairs', 'id=', 'id='],
    ['pairs', 'id=x,', 'id=x,'],
    ['pairs', '=x', '=x'],
    ['pairs', 'constructor=x', { constructor: 'x' }],
    ['text', ' as it is ', ' as it is '],
  ])('of the form %s: %j is %j', (form, text, value) => expect(textToValue(text, form)).toEqual(value));

  it('that is no number comes back as it is, for the schema to show', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = textToValue(text, 'number');
        expect(value === text || (typeof value === 'number' && Number.isFinite(value))).toBe(true);
      }),
    );
  });
});

describe('a file of settings', () => {
  it.each([
    ['a byte-order mark', '\ufeff{"top": 3}'],
    ['Windows line ends', '{\r\n  "top": 3\r\n}\r\n'],
  ])('may have %s', (_case, content) => expect(fromFile(content).top).toBe(3));

  it.each([
    ['nothing', '', 'not valid JSON'],
    ['comments', '{"top": 3 // best\n}', 'not valid JSON'],
    ['UTF-16', Buffer.from('\ufeff{"top": 3}', 'utf16le'), 'not valid JSON'],
    ['null', 'null', 'not a JSON object'],
    ['a list', '[{"top": 3}]', 'not a JSON object'],
    ['a word', '"top"', 'not a JSON object'],
    ['an unknown setting', '{"Top": 3}', 'there is no setting "Top"'],
    ['a key that must not be kept in files', '{"llmKey": "secret"}', 'there is no setting "llmKey"'],
    ['a password', '{"neo4jPassword": "secret"}', 'there is no setting "neo4jPassword"'],
  ])('with %s is refused with its path', (_case, content, message) => {
    expect(() => fromFile(content)).toThrow(
      expect.objectContaining({ code: 'bad-setting', message: expect.stringContaining(message) }),
    );
    expect(() => fromFile(content)).toThrow(expect.objectContaining({ message: expect.stringContaining(path) }));
  });

  it('that is a folder is refused', () => {
    expect(() => resolveSettings({ values: {}, file: folder }, NOTHING)).toThrow(`cannot be read (${folder})`);
  });

  it('says which of several layers is wrong, the lowest first', () => {
    writeFileSync(path, '{"port": -1}');
    const environment = { DRAGOMAN_PORT: '70000' };
    const all = () => resolveSettings({ values: { port: 'x' }, file: path }, { ...NOTHING, environment });
    expect(all).toThrow(`"port" in ${path} takes`);
    writeFileSync(path, '{"port": 1}');
    expect(all).toThrow('DRAGOMAN_PORT takes');
  });
});
