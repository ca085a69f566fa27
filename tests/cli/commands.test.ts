import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticleRecord, Offsets } from '../../src/pipeline/claims-record.ts';
import { EXPORTERS } from '../../src/pipeline/exporters.ts';
import {
  ARTICLES,
  dragoman,
  emptyFolder,
  folderWith,
  LINES,
  printed,
  resultOf,
  startDragoman,
} from './run-dragoman.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FOLDER = folderWith({ 'news.jsonl': LINES });
const GRAPH = join(FOLDER, 'graph.db');

beforeAll(async () => {
  const { exit, err } = await dragoman(['ingest', 'news.jsonl', '--store', GRAPH], { cwd: FOLDER });
  expect([exit, err]).toEqual([0, '']);
});

describe('dragoman extract', () => {
  it('prints one JSON line for each article, its quotes and parties standing where the offsets say', async () => {
    const { exit, out, err } = await dragoman(['extract', 'news.jsonl'], { cwd: FOLDER });
    expect(exit).toBe(0);
    expect(err).toMatch(/^2 articles, \d+ claims, 0 issues\n$/);
    const records: ArticleRecord[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual(['lavrov', 'macron']);
    for (const [index, { published, title, entities, claims }] of records.entries()) {
      const article = ARTICLES[index];
      expect([published, title]).toEqual([article?.date, article?.title]);
      expect(claims.length).toBeGreaterThan(0);
      const keys = entities.map(({ key }) => key);
      for (const { subject, object, quote, evidence } of claims) {
        const text = (evidence.part === 'title' ? article?.title : article?.text) ?? '';
        expect(text.slice(evidence.start, evidence.end)).toBe(quote);
        expect(keys).toEqual(expect.arrayContaining([subject, object]));
        const named = ([start, end]: Offsets) => text.slice(start, end);
        expect(named(evidence.subject)).not.toBe('');
        expect(named(evidence.object)).not.toBe('');
      }
    }
  });

  it('finds who met whom, when and where', async () => {
    const { out } = await dragoman(['extract', '--table', '-', '--quiet'], { input: LINES });
    expect(out).toMatch(/MET_WITH\s+.*Jaishankar — Sergey Lavrov\s+happened\s+2025-03-11, Moscow/);
    expect(out).toMatch(/VISITED\s+Emmanuel Macron → Ukraine\s+happened\s+2025-04-01/);
  });

  it('takes field names of the input and facts of the user', async () => {
    const header = 'id\tname\tacronyms\taliases\tkind\tcountry\tambiguous\twikidata\tmembers\tsources';
    const row = 'LANTERN\tLantern Circle\tLC\t\tbody\t\t\t\t\town';
    const text = 'French President Emmanuel Macron met the Lantern Circle in Paris.';
    const cwd = folderWith({ 'a.jsonl': JSON.stringify({ ID: 'x', body: text }), 'own.tsv': `${header}\n${row}\n` });
    const flags = ['--fields', 'id=ID,text=body', '--gazetteer', 'own.tsv', '--json'];
    const { exit, out, err } = await dragoman(['extract', 'a.jsonl', ...flags], { cwd });
    expect([exit, JSON.parse(err).summary]).toEqual([0, expect.objectContaining({ articles: 1, issues: 0 })]);
    const { id, entities }: ArticleRecord = JSON.parse(out);
    expect(id).toBe('x');
    expect(entities).toContainEqual(expect.objectContaining({ key: 'organisation/LANTERN', name: 'Lantern Circle' }));
  });

  it('ends in peace when the reader of its output goes away', async () => {
    const child = startDragoman(['extract', '-']);
    const result = resultOf(child);
    child.stdout.destroy();
    child.stdin.end(LINES.repeat(3).replaceAll('Tuesday', () => `Tuesday ${Math.random()}`));
    expect(await result).toMatchObject({ exit: 0, err: expect.not.stringContaining('EPIPE') });
  });
});

describe('dragoman ingest', () => {
  it('changes nothing when it is run again', async () => {
    const { exit, out } = await dragoman(['ingest', 'news.jsonl', '--store', GRAPH, '--json'], { cwd: FOLDER });
    expect(exit).toBe(0);
    const { graph, ...counts } = JSON.parse(out);
    expect(counts).toEqual({
      read: 2,
      duplicates: 0,
      skipped: 2,
      issues: 0,
      articles: 0,
      claims: 0,
      entities: 0,
      events: 0,
      edges: 0,
    });
    expect(graph).toMatchObject({ articles: 2 });
  });

  it('takes the store from the environment and counts a duplicate', async () => {
    const environment = { DRAGOMAN_STORE: 'memory' };
    const { exit, out } = await dragoman(['ingest', '-'], { input: LINES + LINES, environment });
    expect(exit).toBe(0);
    expect(out).toMatch(/^4 articles read, 2 new, 0 known already, 2 duplicates, 0 issues\nmemory: 2 articles, /);
  });

  it('stores what it has read when it is interrupted, though its input never ends', async () => {
    const cwd = emptyFolder();
    const child = startDragoman(['ingest', '-', '--store', 'partial.db', '--json'], { cwd });
    const result = resultOf(child);
    child.stdin.write(LINES.repeat(200).replaceAll('Tuesday', () => `Tuesday ${Math.random()}`));
    await vi.waitUntil(() => existsSync(join(cwd, 'partial.db')), { timeout: 30_000 });
    await new Promise((done) => setTimeout(done, 300));
    child.kill('SIGINT');
    const { exit, out } = await result;
    expect(exit).toBe(130);
    const counts = JSON.parse(out);
    expect(counts.graph.articles).toBe(counts.articles);
    const { out: statistics } = await dragoman(['stats', '--store', 'partial.db', '--json'], { cwd });
    expect(JSON.parse(statistics).counts).toEqual(counts.graph);
  });
});

describe('dragoman stats', () => {
  it('prints tables for people and one JSON object for programs', async () => {
    const [forPeople, forPrograms] = await Promise.all([
      dragoman(['stats', '--store', GRAPH]),
      dragoman(['stats', '--store', GRAPH, '--json', '--top', '1']),
    ]);
    expect(forPeople.out).toMatch(/^2 articles, .*\npublished 2025-03-12 to 2025-04-02\n/);
    expect(forPeople.out).toMatch(/\nPerson +4\n/);
    const { counts, relations, top } = JSON.parse(forPrograms.out);
    expect(counts.articles).toBe(2);
    expect(relations.MET_WITH.edges).toBeGreaterThan(0);
    expect(top).toHaveLength(1);
  });
});

describe('dragoman export', () => {
  it.each(EXPORTERS.map(({ name, files }) => [name, files.map(({ ending }) => ending)] as const))(
    'writes %s and prints the files it made',
    async (format, endings) => {
      const cwd = emptyFolder();
      const { exit, out, err } = await dragoman(
        ['export', '--store', GRAPH, '--format', format, '--out', 'graph', '--json'],
        { cwd },
      );
      expect([exit, err]).toEqual([0, '']);
      const { files } = JSON.parse(out);
      expect(files.map(({ path }: { path: string }) => path)).toEqual(endings.map((ending) => `graph${ending}`));
      for (const { path, bytes } of files) expect(readFileSync(join(cwd, path))).toHaveLength(bytes);
    },
  );

  it('prints the graph itself without --out', async () => {
    const { exit, out } = await dragoman(['export', '--store', GRAPH, '--format', 'graphml']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^<\?xml [\s\S]*Emmanuel Macron[\s\S]*<\/graphml>\s*$/);
  });
});

describe('dragoman view', () => {
  const isBuilt = existsSync(new URL('../../dist/viewer/index.html', import.meta.url));

  it('without a built viewer says how to get one', { skip: isBuilt }, async () => {
    const { exit, err } = await dragoman(['view', '--store', GRAPH, '--port', '0']);
    expect(exit).toBe(2);
    expect(err).toContain('[not-built]\n  hint: Run npm run build first.');
  });

  it('prints the address and the counts, serves the graph, and ends with Ctrl-C', { skip: !isBuilt }, async () => {
    const child = startDragoman(['view', '--store', GRAPH, '--port', '0']);
    const result = resultOf(child);
    const out = await printed(child, /edges?\n/);
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0] ?? '';
    expect(out).toMatch(/2 articles, \d+ claims/);
    const answer = await fetch(`${url}api/graph`);
    expect(answer.status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<html');
    child.kill('SIGINT');
    expect((await result).exit).toBe(0);
  });
});
