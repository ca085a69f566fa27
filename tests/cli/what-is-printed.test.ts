import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { displayWidth, padToWidth } from '../../src/cli/answer/display-width.ts';
import { claimTable } from '../../src/cli/claim-table.ts';
import { ONTOLOGY, sampleArticle, sampleClaim, sampleEntity } from '../pipeline/sample.ts';
import { folderWith, LINES } from './run-dragoman.ts';
import { runHere } from './run-in-process.ts';

vi.setConfig({ testTimeout: 30_000 });

const HOSTILE = {
  id: 'evil',
  title: 'Wang\u001b[31m met \u202eLavrov\nissue: forged: line',
  date: '2024-05-01',
  text: 'Chinese Foreign Minister Wang Yi met Russian Foreign Minister Sergey Lavrov in Astana on Monday.',
};
const FOLDER = folderWith({
  'news.jsonl': LINES,
  'torn.jsonl': `${LINES}{"text": oops}\n[1]\n`,
  'evil.json': JSON.stringify(HOSTILE),
  'evil\u001b[2Jname.docx': 'x',
});
const at = (name: string) => join(FOLDER, name);
const memory = ['--store', 'memory'];

describe('how a run ends', () => {
  it.each([
    ['fine input', 'news.jsonl', [], 0],
    ['fine input, strictly', 'news.jsonl', ['--strict'], 0],
    ['bad lines', 'torn.jsonl', [], 0],
    ['bad lines, strictly', 'torn.jsonl', ['--strict'], 3],
    ['bad lines, strictly and quietly', 'torn.jsonl', ['--strict', '--quiet'], 3],
    ['bad lines, strictness taken back', 'torn.jsonl', ['--strict', '--no-strict'], 0],
  ])('%s: %s with %j ends with exit code %i, ingested or extracted', async (_case, file, flags, exit) => {
    expect((await runHere('ingest', at(file), ...memory, ...flags)).exit).toBe(exit);
    expect((await runHere('extract', at(file), ...flags)).exit).toBe(exit);
  });

  it('has read all the good lines when it ends for the bad ones', async () => {
    const [fine, torn] = [
      await runHere('extract', at('news.jsonl')),
      await runHere('extract', at('torn.jsonl'), '--strict'),
    ];
    expect(torn.out).toBe(fine.out);
  });
});

describe('what is said beside the result', () => {
  it('is a line for each issue with its place, and none with --quiet', async () => {
    const loud = await runHere('ingest', at('torn.jsonl'), ...memory);
    expect(loud.err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^issue: bad-json: .* – skipped; correct the JSON \(.*torn\.jsonl:3\)$/),
      expect.stringMatching(/^issue: bad-record: a list instead of an object – .* \(.*torn\.jsonl:4\)$/),
    ]);
    const quiet = await runHere('ingest', at('torn.jsonl'), ...memory, '--quiet');
    expect([quiet.err, quiet.out]).toEqual(['', loud.out]);
  });

  it('is JSON in every line with --json, on both outputs', async () => {
    const { out, err } = await runHere('extract', at('torn.jsonl'), '--json');
    const lines = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(lines(out).map(({ id }) => id)).toEqual(['lavrov', 'macron']);
    expect(lines(err).map((line) => Object.keys(line)[0])).toEqual(['issue', 'issue', 'summary']);
    expect(lines(err).at(-1).summary).toMatchObject({ articles: 2, issues: 2 });
  });

  it('holds no colour and no progress line where nobody watches', async () => {
    const { out, err } = await runHere('ingest', at('news.jsonl'), ...memory);
    expect(out + err).not.toContain('\r');
    expect(out + err).not.toContain('\u001b');
  });
});

describe('foreign text on a terminal', () => {
  const unsafe = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

  it.each([
    ['the table of claims', ['extract', at('evil.json'), '--table']],
    ['the issue about a file name', ['ingest', FOLDER, ...memory]],
    ['the error about a path', ['ingest', at('no\u001b[2J\u202esuch'), ...memory]],
    ['the error about a flag', ['ingest', '--no\u001b[2Jsuch']],
    ['the error about a store', ['stats', '--store', 'x\u001b]0;title\u0007.txt']],
    ['the error about a query', ['query', 'RETURN "\u001b[2J', '--store', at('missing.db')]],
  ])('drives nothing: %s', async (_where, args) => {
    const { out, err } = await runHere(...args);
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(unsafe);
  });

  it('makes no line of its own', async () => {
    const { out } = await runHere('extract', at('evil.json'), '--table');
    expect(out.split('\n').filter((line) => line.startsWith('issue:'))).toEqual([]);
    expect(out.split('\n')[0]).toMatch(/^Wang \[31m met {2}Lavrov issue: forged: line$/);
  });

  it('stands whole in JSON, where no terminal reads it', async () => {
    const { out, err } = await runHere('extract', at('evil.json'));
    expect(err).toMatch(/^1 article/);
    expect(JSON.parse(out).title).toBe(HOSTILE.title);
    expect(out.trimEnd()).not.toMatch(/\p{Cc}/u);
  });
});

describe('tables', () => {
  it('keep their columns under names of two columns a letter', () => {
    const article = sampleArticle('They met.');
    const [wang, lavrov] = [
      sampleEntity('person/wang', 'Person', { name: '王毅' }),
      sampleEntity('person/lavrov', 'Person', { name: 'Сергей Лавров' }),
    ];
    const claims = [
      sampleClaim(article, { subject: wang.id, object: lavrov.id, date: null }),
      sampleClaim(article, { subject: lavrov.id, object: wang.id, date: null, modality: 'planned' }),
      sampleClaim(article, { subject: lavrov.id, object: lavrov.id, date: null, modality: 'denied' }),
    ];
    const lines = claimTable({ article, entities: [wang, lavrov], claims }, ONTOLOGY).slice(1);
    const places = lines.map((line) => displayWidth(line.slice(0, line.search(/happened|planned|denied/))));
    expect(new Set(places).size).toBe(1);
  });

  it.each([
    ['ab', 4, 'left', 'ab  '],
    ['ab', 4, 'right', '  ab'],
    ['王', 4, 'left', '王  '],
    ['e\u0301', 2, 'right', ' e\u0301'],
    ['🇫🇷', 3, 'left', '🇫🇷 '],
    ['longer', 3, 'left', 'longer'],
  ] as const)('pad %s to %i columns at the %s', (text, columns, side, padded) => {
    expect(padToWidth(text, columns, side)).toBe(padded);
  });

  it('of statistics put numbers under one another', async () => {
    const store = ['--store', at('wide.db')];
    await runHere('ingest', at('news.jsonl'), ...store);
    const { out } = await runHere('stats', ...store);
    const rows = out.split('\n').filter((line) => /^(REPRESENTS|MET_WITH|VISITED) /.test(line));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});
