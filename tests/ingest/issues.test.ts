import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { INGEST_REMEDIES, type IngestIssueCode, ingestIssue } from '../../src/ingest/input-issue.ts';
import { readAll } from './read-all.ts';
import { removeFoldersAfterEach, temporaryFolder } from './temporary-folder.ts';

removeFoldersAfterEach();

interface Case {
  readonly code: IngestIssueCode;
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What follows the path in `where`. */
  readonly at?: string;
  readonly says: string;
  readonly kept?: number;
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const CASES: readonly Case[] = [
  { code: 'bad-json', name: 'a.json', content: '{\n"text": ', says: 'Unexpected end of JSON input' },
  { code: 'bad-json', name: 'a.jsonl', content: '{"text":"x"}\n{', at: ':2', says: 'JSON', kept: 1 },
  { code: 'bad-json', name: 'a.jsonl', content: '{"text":"a\u0001b"}', at: ':1', says: 'control', kept: 0 },
  { code: 'bad-record', name: 'a.json', content: '[{"text":"x"}, "y"]', at: '#2', says: 'a string', kept: 1 },
  { code: 'bad-record', name: 'a.jsonl', content: '"x"', at: ':1', says: 'a string instead of an object' },
  { code: 'bad-field', name: 'a.jsonl', content: '{"text":"x","source":[]}', at: ':1', says: '"source"', kept: 1 },
  { code: 'bad-date', name: 'a.jsonl', content: '{"text":"x","date":"soon"}', at: ':1', says: '"soon"', kept: 1 },
  { code: 'no-text', name: 'a.jsonl', content: '{"text":""}', at: ':1', says: '"text" is empty' },
  { code: 'no-text', name: 'a.md', content: '# Title', says: 'empty' },
  { code: 'line-too-long', name: 'a.jsonl', content: `{"text":"${'x'.repeat(200)}"}`, at: ':1', says: '100 bytes' },
  { code: 'file-too-large', name: 'a.txt', content: 'x'.repeat(101), says: 'longer than 100 bytes' },
  { code: 'file-too-large', name: 'a.json', content: `[${' '.repeat(200)}]`, says: 'longer than 100 bytes' },
  { code: 'file-too-large', name: 'a.txt.gz', content: gzipSync('x'.repeat(1_000_000)), says: 'longer than 100 bytes' },
  { code: 'file-too-large', name: 'a.jsonl', content: utf16('x'.repeat(100)), says: 'longer than 100 bytes' },
  { code: 'wrong-encoding', name: 'a.txt', content: Buffer.from('caf\xe9 x', 'latin1'), says: 'not UTF-8 at byte 4' },
  {
    code: 'wrong-encoding',
    name: 'a.txt',
    content: Buffer.from('\ufeff\ufffd\xe9').fill(0xff, 6, 7),
    says: 'at byte 7',
  },
  { code: 'wrong-encoding', name: 'a.md', content: Buffer.from('abc\xe2\x82', 'latin1'), says: 'at byte 4' },
  { code: 'wrong-encoding', name: 'a.txt', content: Buffer.from([0xff, 0xfe, 0x41]), says: 'not UTF-16 at byte 3' },
  { code: 'wrong-encoding', name: 'a.txt', content: utf16('a\ud800b'), says: 'not UTF-16 at byte 5' },
  {
    code: 'wrong-encoding',
    name: 'a.jsonl',
    content: Buffer.from('{"text":"\xe9"}', 'latin1'),
    at: ':1',
    says: 'byte 10',
  },
  { code: 'binary-file', name: 'a.txt', content: 'ab\u0000', says: 'byte 3 is zero' },
  { code: 'binary-file', name: 'a.jsonl', content: Buffer.from([1, 0, 2, 0]), says: 'byte 2 is zero' },
  { code: 'binary-file', name: 'a.txt', content: Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), says: 'zero' },
  { code: 'empty-file', name: 'a.txt', content: '', says: 'empty' },
  { code: 'empty-file', name: 'a.md', content: ' \n\t\n', says: 'empty' },
  { code: 'empty-file', name: 'a.json', content: '\ufeff', says: 'empty' },
  { code: 'empty-file', name: 'a.jsonl', content: '\ufeff\n\n', says: 'empty' },
  { code: 'empty-file', name: 'a.txt.gz', content: gzipSync(''), says: 'empty' },
  { code: 'bad-gzip', name: 'a.txt.gz', content: gzipSync('some text').subarray(0, 15), says: 'damaged gzip' },
  { code: 'bad-gzip', name: 'a.jsonl', content: Buffer.from([0x1f, 0x8b, 1, 2, 3]), says: 'damaged gzip' },
  { code: 'unknown-ending', name: 'a.docx', content: 'x', says: '".docx"' },
];

const tried: IngestIssueCode[] = ['duplicate-article', 'empty-folder', 'unreadable-file'];

describe('bad input', () => {
  it.each(CASES)('gets $code for $name: $says', async ({ code, name, content, at = '', says, kept = 0 }) => {
    const folder = await temporaryFolder();
    const file = await folder.write(name, content);
    const good = await folder.write('next.txt', 'The rest goes on.');
    const { articles, issues } = await readAll([file, good], { maxBytes: 100 });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, where: `${file}${at}` });
    expect(issues[0]?.message).toContain(says);
    expect(issues[0]?.message).toContain(INGEST_REMEDIES[code]);
    expect(articles).toHaveLength(kept + 1);
    expect(articles.at(-1)?.text).toBe('The rest goes on.');
  });

  it('gets empty-folder for a folder without files', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder.path, 'a', 'b'), { recursive: true });
    expect((await readAll([folder.path])).codes).toEqual([`empty-folder ${folder.path}`]);
  });

  it('is tried with every code (the three others in their own tests)', () => {
    const codes = new Set([...CASES.map((one) => one.code), ...tried]);
    expect([...codes].sort()).toEqual(Object.keys(INGEST_REMEDIES).sort());
  });

  it('gets messages and places without control characters', () => {
    const issue = ingestIssue('bad-json', 'a\n\u001b[31m.json', 'token \u0007\u202e"');
    expect(issue.where).toBe('a [31m.json');
    expect(issue.message).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('good input in other encodings', () => {
  it.each([
    ['UTF-16, low byte first', utf16('Café 😀')],
    ['UTF-16, high byte first', utf16('Café 😀').swap16()],
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé 😀')],
    ['UTF-8', Buffer.from('Café 😀')],
  ])('is read: %s', async (_, content) => {
    const folder = await temporaryFolder();
    const { articles, issues } = await readAll([await folder.write('a.txt', content)]);
    expect(issues).toEqual([]);
    expect(articles.map((article) => article.text)).toEqual(['Café 😀']);
  });

  it('is read as JSON lines in UTF-16 too', async () => {
    const folder = await temporaryFolder();
    const { articles } = await readAll([await folder.write('a.jsonl', utf16('{"text":"é"}\n{"text":"ñ"}\n'))]);
    expect(articles.map((article) => article.text)).toEqual(['é', 'ñ']);
  });

  it('keeps a replacement character that stands in the file', async () => {
    const folder = await temporaryFolder();
    const { articles, issues } = await readAll([await folder.write('a.txt', 'a\ufffdb')]);
    expect(issues).toEqual([]);
    expect(articles.map((article) => article.text)).toEqual(['a\ufffdb']);
  });
});
