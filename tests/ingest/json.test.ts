import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/ingest/parse-json.ts';
import { chunks, readAll } from './read-all.ts';
import { removeFoldersAfterEach, temporaryFolder } from './temporary-folder.ts';

removeFoldersAfterEach();

async function readValue(value: unknown, options = {}) {
  const folder = await temporaryFolder();
  const file = await folder.write('a.json', JSON.stringify(value, null, 1));
  const result = await readAll([file], options);
  return { ...result, codes: result.codes.map((code) => code.replace(file, 'FILE')) };
}

describe('JSON', () => {
  it('gives one article from an object', async () => {
    const { articles, issues } = await readValue({ id: 'a', title: 'T', text: 'They met.', license: 'MIT' });
    expect(articles).toMatchObject([
      { givenId: 'a', title: 'T', text: 'They met.', date: null, source: null, url: null, licence: 'MIT' },
    ]);
    expect(issues).toEqual([]);
  });

  it('gives the articles of a list in order and counts bad ones from 1', async () => {
    const { articles, codes } = await readValue([
      { text: 'one' },
      5,
      null,
      [],
      { text: 5 },
      { text: null },
      { text: 'two' },
    ]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two']);
    expect(codes).toEqual([
      'bad-record FILE#2',
      'bad-record FILE#3',
      'bad-record FILE#4',
      'bad-record FILE#5',
      'no-text FILE#6',
    ]);
  });

  it('gives nothing, and no issue, from an empty list', async () => {
    expect(await readValue([])).toEqual({ articles: [], issues: [], codes: [] });
  });

  it.each([
    ['a string', 'x', 'a string instead of an object'],
    ['an object without the field', { body: 'x', title: 't' }, 'no field "text"; it has "body", "title"'],
    ['an empty object', {}, 'no field "text"'],
    ['a text of the wrong type', { text: ['x'] }, 'field "text" holds a list instead of a text'],
  ])('says what is wrong with %s', async (_, value, message) => {
    const { articles, issues } = await readValue(value);
    expect(articles).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual(['bad-record']);
    expect(issues[0]?.message).toContain(message);
  });

  it('takes the fields by the names that the options give', async () => {
    const fields = { id: 'guid', title: 'headline', date: 'pubDate', source: 'outlet', url: 'link', text: 'body' };
    const record = {
      guid: 7,
      headline: 'H',
      pubDate: 'Wed, 27 Dec 2023 10:00:00 GMT',
      outlet: 'O',
      link: 'https://example.org/a',
      body: 'B',
      title: 'no',
      text: 'no',
    };
    const { articles } = await readValue(record, { fields });
    expect(articles).toMatchObject([
      { givenId: '7', title: 'H', date: '2023-12-27', source: 'O', url: 'https://example.org/a', text: 'B' },
    ]);
  });

  it.each([
    ['a number as title', { title: 5 }, { title: '5' }, []],
    ['a blank title', { title: ' ' }, { title: '' }, []],
    ['null everywhere', { id: null, title: null, date: null, url: null }, { title: '', date: null, givenId: null }, []],
    ['an empty date', { date: '' }, { date: null }, []],
    ['Unix time', { date: 1703672130 }, { date: '2023-12-27' }, []],
    ['an object as source', { source: { name: 'x' } }, { source: null }, ['bad-field FILE']],
    ['a truth value as title', { title: true }, { title: '' }, ['bad-field FILE']],
    ['a list as licence', { licence: [] }, { licence: null }, ['bad-field FILE']],
    ['a year as date', { date: '2009' }, { date: null }, ['bad-date FILE']],
    ['an impossible day', { date: '2023-02-30' }, { date: null }, ['bad-date FILE']],
    ['an object as date', { date: {} }, { date: null }, ['bad-date FILE']],
    ['a script as address', { url: 'javascript:alert(1)' }, { url: null }, ['bad-field FILE']],
    ['a broken address', { url: 'https://' }, { url: null }, ['bad-field FILE']],
  ])('keeps an article with %s', async (_, fields, kept, issues) => {
    const { articles, codes } = await readValue({ ...fields, text: 'They met.' });
    expect(articles).toMatchObject([{ ...kept, text: 'They met.' }]);
    expect(codes).toEqual(issues);
  });

  it('takes only fields that the record itself has', async () => {
    const folder = await temporaryFolder();
    const file = await folder.write('a.json', '{\n"__proto__": {"text": "inherited", "polluted": 1}\n}');
    const { articles, codes } = await readAll([file]);
    expect(articles).toEqual([]);
    expect(codes).toEqual([`bad-record ${file}`]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const fields = {
      id: 'constructor',
      title: 'toString',
      date: 'valueOf',
      source: '__proto__',
      url: 'url',
      text: 't',
    };
    const { articles: plain } = await readValue({ t: 'They met.' }, { fields });
    expect(plain).toMatchObject([{ givenId: null, title: '', date: null, source: null }]);
  });

  it('reads JSON lines that are called .json', async () => {
    const folder = await temporaryFolder();
    const file = await folder.write('a.json', '{"text":"one"}\n{"text":}\n{"text":"two"}\n');
    const { articles, codes } = await readAll([file]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two']);
    expect(codes).toEqual([`bad-json ${file}:2`]);
  });

  it('keeps the texts of any list of records verbatim', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
    const record = fc.record({ title: fc.nat().map(String), text, extra: fc.jsonValue() });
    const records = fc.uniqueArray(record, { selector: (value) => value.title });
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom(undefined, 2), async (values, indent) => {
        const standardInput = chunks(JSON.stringify(values, null, indent));
        const { articles, issues } = await readAll(['-'], { standardInput });
        expect(articles.map(({ title, text }) => [title, text])).toEqual(
          values.map(({ title, text }) => [title, text]),
        );
        expect(issues).toEqual([]);
      }),
    );
  });
});

describe('parseJson', () => {
  it.each(['', '{', '{"a":1', '{"a": oops}', '[1,]', '\u0000'])('says what is wrong with %j', (text) => {
    expect(parseJson(text)).toEqual({ kind: 'bad', problem: expect.stringMatching(/JSON|token|position/) });
  });

  it('refuses a large text that is nested too deeply, before it takes memory', () => {
    const deep = `{"text":"[[[","a":${'['.repeat(1_000_000)}`;
    expect(parseJson(deep)).toEqual({ kind: 'bad', problem: 'nested deeper than 1000 levels' });
  });

  it('is not misled by brackets and quotes inside the strings of a large text', () => {
    const value = { text: `${'["\\'.repeat(400_000)}` };
    expect(parseJson(JSON.stringify(value))).toEqual({ kind: 'value', value });
  });
});
