import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DragomanError } from '../../src/errors.ts';
import { READERS } from '../../src/ingest/index.ts';
import { DEFAULT_READ_OPTIONS } from '../../src/ingest/read-paths.ts';
import { chunks, readAll } from './read-all.ts';
import { removeFoldersAfterEach, temporaryFolder } from './temporary-folder.ts';

removeFoldersAfterEach();

const record = (text: string) => JSON.stringify({ text });

describe('folders', () => {
  it('are read with all folders below them, by name, without hidden files', async () => {
    const folder = await temporaryFolder();
    await folder.write('b/z.txt', 'four');
    await folder.write('b/a/deep.json', record('three'));
    await folder.write('B.md', 'one');
    await folder.write('a.txt', 'two');
    await folder.write('c.jsonl', record('five'));
    await folder.write('.hidden.txt', 'hidden');
    await folder.write('.git/a.txt', 'hidden');
    const { articles, issues } = await readAll([folder.path]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(issues).toEqual([]);
  });

  it('end although links lead round in circles, and read a linked file', async () => {
    const folder = await temporaryFolder();
    const outside = await temporaryFolder();
    await folder.write('a/one.txt', 'one');
    await symlink(folder.path, join(folder.path, 'a', 'loop'));
    await symlink(await outside.write('two.txt', 'two'), join(folder.path, 'b.txt'));
    const { articles, issues } = await readAll([folder.path]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two']);
    expect(issues).toEqual([]);
  });

  it('report a link that leads nowhere and go on', async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder.path, 'nowhere'), join(folder.path, 'a.txt'));
    await folder.write('b.txt', 'one');
    const { articles, codes } = await readAll([folder.path]);
    expect(articles.map((article) => article.text)).toEqual(['one']);
    expect(codes).toEqual([`unreadable-file ${join(folder.path, 'a.txt')}`]);
  });

  it('sum up the files that no reader knows in one issue', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a.png', 'b.PNG', 'c/d.tsv', 'README']) await folder.write(name, 'x');
    const { issues } = await readAll([folder.path]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'unknown-ending', where: folder.path });
    expect(issues[0]?.message).toContain('4 files with an ending that has no reader: .png (2), none (1), .tsv (1)');
  });

  it('are passed through to any depth', async () => {
    const folder = await temporaryFolder();
    const deep = Array.from({ length: 300 }, () => 'd').join('/');
    await folder.write(`${deep}/a.txt`, 'one');
    expect((await readAll([folder.path])).articles).toHaveLength(1);
  });
});

describe('duplicates', () => {
  it('are skipped and counted across files, formats and white space', async () => {
    const folder = await temporaryFolder();
    const one = await folder.write('a.txt', 'They met. They talked.');
    const two = await folder.write('b.jsonl', `{"id":"x","text":"They met.\\n\\nThey talked."}\n${record('other')}\n`);
    const { articles, codes, issues } = await readAll([one, two, one]);
    expect(articles.map((article) => article.text)).toEqual(['They met. They talked.', 'other']);
    expect(codes).toEqual([`duplicate-article ${two}`, `duplicate-article ${one}`]);
    expect(issues[0]?.message).toContain('"x"');
  });

  it('are only those that agree in title, day and text', async () => {
    const folder = await temporaryFolder();
    const records = [{}, { title: 'a' }, { title: 'a', date: '2023-12-27' }, { title: 'a', date: '2023-12-28' }];
    const file = await folder.write('a.json', JSON.stringify(records.map((fields) => ({ ...fields, text: 'same' }))));
    expect((await readAll([file])).articles).toHaveLength(4);
  });
});

describe('paths', () => {
  it('that do not exist stop the run before anything is read', async () => {
    const folder = await temporaryFolder();
    const good = await folder.write('a.txt', 'one');
    const missing = join(folder.path, 'missing');
    const error = await readAll([good, missing]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DragomanError);
    expect(error).toMatchObject({
      code: 'unreadable-input',
      message: `cannot read "${missing}": no such file or folder`,
    });
    await expect(readAll([join(good, 'below-a-file')])).rejects.toMatchObject({ code: 'unreadable-input' });
  });

  it('must be given', async () => {
    await expect(readAll([])).rejects.toMatchObject({ code: 'no-input' });
  });

  it('with an ending that no reader knows are reported, those without ending are read', async () => {
    const folder = await temporaryFolder();
    const unknown = await folder.write('a.docx', 'x');
    const { articles, codes } = await readAll([
      unknown,
      await folder.write('lines', `${record('one')}\n${record('two')}\n`),
      await folder.write('dump.gz', gzipSync(record('three'))),
    ]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two', 'three']);
    expect(codes).toEqual([`unknown-ending ${unknown}`]);
  });

  it('may name a folder that ends like a file', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder.path, 'a.txt'));
    await folder.write('a.txt/b.txt', 'one');
    expect((await readAll([join(folder.path, 'a.txt')])).articles).toHaveLength(1);
  });
});

describe('standard input', () => {
  it.each([
    ['plain text', ['Title\n', '\nText.'], ['Title', 'Text.']],
    ['a text that begins with a bracket', ['[Update]\n\nText.'], ['[Update]', 'Text.']],
    ['a text that begins with a brace', ['{sic} text\nmore'], ['', '{sic} text\nmore']],
    ['JSON', ['\n{\n "title": "T",', '"text": "x"}'], ['T', 'x']],
    ['a list', ['[', '\n', '{"title": "T", "text": "x"}]'], ['T', 'x']],
    ['JSON lines', ['{"title":"T","text":"x"}\n'], ['T', 'x']],
    ['JSON lines with a byte-order mark', ['\ufeff{"title":"T","text":"x"}\n'], ['T', 'x']],
    ['JSON lines, a byte at a time', [...'{"title":"T","text":"x"}\n'], ['T', 'x']],
    ['gzip', [gzipSync('{"title":"T","text":"x"}')], ['T', 'x']],
  ] as const)('is read as %s', async (_, parts, [title, text]) => {
    const { articles, issues } = await readAll(['-'], { standardInput: chunks(...parts) });
    expect(issues).toEqual([]);
    expect(articles).toMatchObject([{ title, text }]);
  });

  it('names itself in issues', async () => {
    const standardInput = chunks('{"text":"one"}\noops\n');
    expect((await readAll(['-'], { standardInput })).codes).toEqual(['bad-json standard input:2']);
    expect((await readAll(['-'], { standardInput: chunks() })).codes).toEqual(['empty-file standard input']);
  });

  it('reports a stream that breaks and goes on with the next path', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"one"}\n{"te');
      throw new Error('read EIO');
    }
    const folder = await temporaryFolder();
    const next = await folder.write('a.txt', 'two');
    const { articles, codes } = await readAll(['-', next], { standardInput: broken() });
    expect(articles.map((article) => article.text)).toEqual(['one', 'two']);
    expect(codes).toEqual(['unreadable-file standard input']);
  });
});

describe('readers', () => {
  it('have endings of their own, in lower case with a dot', () => {
    const endings = READERS.flatMap((reader) => reader.endings);
    expect(endings).toContain('.txt');
    expect(new Set(endings).size).toBe(endings.length);
    expect(endings.filter((ending) => !/^\.[a-z]+$/.test(ending))).toEqual([]);
  });

  it('report a file that vanished instead of throwing, and open nothing before they are read', async () => {
    const folder = await temporaryFolder();
    for (const reader of READERS) {
      const codes: string[] = [];
      const path = join(folder.path, 'vanished');
      const articles = reader.read(path, DEFAULT_READ_OPTIONS, (issue) => codes.push(`${issue.code} ${issue.where}`));
      for await (const _ of articles) expect.unreachable();
      expect(codes).toEqual([`unreadable-file ${path}`]);
    }
  });
});
