import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_READ_OPTIONS, readArticles } from '../../src/ingest/read-paths.ts';
import { chunks, readAll } from './read-all.ts';
import { removeFoldersAfterEach, temporaryFolder } from './temporary-folder.ts';

removeFoldersAfterEach();

const line = (text: string) => `${JSON.stringify({ id: text, title: `On ${text}`, date: '2023-12-27', text })}\n`;

describe('JSON lines', () => {
  it('give one article a line, with all its fields', async () => {
    const folder = await temporaryFolder();
    const record = {
      id: 'krem-1',
      title: 'Meeting',
      date: '2012-12-11',
      source: 'Kremlin',
      url: 'http://en.kremlin.ru/events/1',
      licence: 'CC BY 4.0',
      tags: { a: 1 },
      text: 'They met.\r\n\r\n They talked. ',
    };
    const file = await folder.write('a.jsonl', `${JSON.stringify(record)}\n`);
    const { articles, issues } = await readAll([file]);
    const { id, tags, ...fields } = record;
    expect(articles).toEqual([{ ...fields, givenId: id, id: expect.stringMatching(/^[\da-f]{24}$/) }]);
    expect(issues).toEqual([]);
  });

  it('are read with Windows line ends, blank lines, a byte-order mark and no last line end', async () => {
    const folder = await temporaryFolder();
    const content = `\ufeff${line('one').replace('\n', '\r\n')}\r\n \t\n${line('two').trimEnd()}`;
    const { articles, issues } = await readAll([await folder.write('a.ndjson', content)]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two']);
    expect(issues).toEqual([]);
  });

  it.each(['a.jsonl.gz', 'a.NDJSON.GZ', 'a.jsonl'])('are unzipped when the file %s is gzip', async (name) => {
    const folder = await temporaryFolder();
    const twoMembers = Buffer.concat([gzipSync(line('one')), gzipSync(line('two'))]);
    const { articles } = await readAll([await folder.write(name, twoMembers)]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two']);
  });

  it('keep what stood before the damage in a gzip file', async () => {
    const folder = await temporaryFolder();
    const random = Array.from({ length: 2000 }, (_, index) => line(`${index} ${Math.sin(index)}`)).join('');
    const zipped = gzipSync(random);
    const file = await folder.write('a.jsonl.gz', zipped.subarray(0, zipped.length - 1000));
    const { articles, codes } = await readAll([file]);
    expect(articles.length).toBeGreaterThan(100);
    expect(articles.length).toBeLessThan(2000);
    expect(codes).toEqual([`bad-gzip ${file}`]);
  });

  it('go on after each bad line and name it', async () => {
    const folder = await temporaryFolder();
    const latin1 = Buffer.from('{"text":"caf\xe9"}\n', 'latin1');
    const file = await folder.write(
      'a.jsonl',
      Buffer.concat([
        Buffer.from(`${line('one')}{"text": oops}\n[1]\n${line('two')}`),
        latin1,
        Buffer.from(`{"body":"x"}\n{"text":" "}\n${line('three')}`),
      ]),
    );
    const { articles, codes, issues } = await readAll([file]);
    expect(articles.map((article) => article.text)).toEqual(['one', 'two', 'three']);
    expect(codes).toEqual([
      `bad-json ${file}:2`,
      `bad-record ${file}:3`,
      `wrong-encoding ${file}:5`,
      `bad-record ${file}:6`,
      `no-text ${file}:7`,
    ]);
    const before = Buffer.byteLength(`${line('one')}{"text": oops}\n[1]\n${line('two')}`);
    expect(issues[2]?.message).toContain(`byte ${before + latin1.indexOf(0xe9) + 1} of the file`);
  });

  it('skip a line of 60 MB, written as a stream, and read the next one', async () => {
    const folder = await temporaryFolder();
    const file = join(folder.path, 'big.jsonl');
    const block = Buffer.alloc(1_000_000, 'x');
    await pipeline(
      Readable.from(
        (function* () {
          yield `${line('before')}{"text":"`;
          for (let index = 0; index < 60; index += 1) yield block;
          yield `"}\n${line('after')}`;
        })(),
      ),
      createWriteStream(file),
    );
    const { articles, codes } = await readAll([file]);
    expect(articles.map((article) => article.text)).toEqual(['before', 'after']);
    expect(codes).toEqual([`line-too-long ${file}:2`]);
  });

  it('come one by one: the first article is there before the stream has ended', async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pulled += 1;
        yield Buffer.from(line(`text ${pulled}`));
        if (pulled > 1000) throw new Error('read on after the reader had stopped');
      }
    }
    const articles: string[] = [];
    for await (const article of readArticles(['-'], { ...DEFAULT_READ_OPTIONS, standardInput: endless() }, () => {})) {
      articles.push(article.text);
      if (articles.length === 3) break;
    }
    expect(articles).toEqual(['text 1', 'text 2', 'text 3']);
    expect(pulled).toBeLessThan(10);
  });

  it('keep any text verbatim, however the stream is cut', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text), fc.integer({ min: 1, max: 50 }), async (texts, size) => {
        const content = Buffer.from(
          texts.map((value, title) => `${JSON.stringify({ title, text: value })}\n`).join(''),
        );
        const parts = Array.from({ length: Math.ceil(content.length / size) }, (_, index) =>
          content.subarray(index * size, (index + 1) * size),
        );
        const { articles } = await readAll(['-'], { standardInput: chunks(...parts) });
        expect(articles.map((article) => article.text)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });
});
