import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { EXPORTERS } from '../../src/pipeline/exporters.ts';
import { dragoman, emptyFolder, folderWith, LINES, type Surroundings } from './run-dragoman.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const FOLDER = folderWith({ 'news.jsonl': LINES });
const GRAPH = join(FOLDER, 'graph.db');
const inFolder = (args: readonly string[], more: Surroundings = {}) => dragoman(args, { cwd: FOLDER, ...more });

beforeAll(async () => {
  expect((await inFolder(['ingest', 'news.jsonl', '--store', GRAPH])).exit).toBe(0);
});

describe('dragoman copy', () => {
  it('copies a graph, says what both hold, and says when nothing was left to do', async () => {
    const to = join(emptyFolder(), 'copy.db');
    const args = ['copy', '--from', GRAPH, '--to', to];
    const first = await inFolder(args);
    expect([first.exit, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/^.*copy\.db: .*2 articles.*\nsame as the source, checksum [0-9a-f]{64}\n$/);
    const again = await inFolder(args);
    expect(again).toMatchObject({ exit: 0, out: first.out, err: expect.stringMatching(/^Went on after \d+ parts/) });
  });

  it('prints one JSON object with --json', async () => {
    const { exit, out } = await inFolder(['copy', '--from', GRAPH, '--to', join(emptyFolder(), 'c.db'), '--json']);
    expect([exit, Object.keys(JSON.parse(out)).sort()]).toEqual([0, ['checksum', 'counts', 'resumed']]);
  });

  it.each([
    [['--from', GRAPH], 'bad-flag', 'copy needs --from and --to'],
    [['--to', 'x.db'], 'bad-flag', 'copy needs --from and --to'],
    [['--from', GRAPH, '--to', GRAPH], 'bad-flag', 'name the same graph'],
    [['--from', 'missing.db', '--to', 'x.db'], 'no-graph', 'missing.db'],
    [['--from', 'memory', '--to', 'x.db'], 'no-graph', 'memory'],
  ])('refuses %j', async (flags, code, words) => {
    const { exit, out, err } = await inFolder(['copy', ...flags]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(`[${code}`);
    expect(err).toContain(words);
  });

  it('leaves a graph alone that holds something else', async () => {
    const folder = folderWith({ 'other.jsonl': LINES.split('\n')[0] ?? '' });
    const other = join(folder, 'other.db');
    await dragoman(['ingest', 'other.jsonl', '--store', other], { cwd: folder });
    expect(await inFolder(['copy', '--from', GRAPH, '--to', other])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('[target-in-use]'),
    });
  });
});

describe('dragoman doctor', () => {
  it('says that all is well, a line for each thing', async () => {
    const { out } = await inFolder(['doctor', '--store', GRAPH]);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(': ')[0]?.replace(/^(ok|PROBLEM) +/, ''))).toEqual([
      'node',
      'graph-schema',
      'viewer',
      'store',
    ]);
    expect(lines[3]).toMatch(/^ok .*graph\.db; .*2 articles/);
  });

  it.each([
    ['a graph that is not there', 'missing.db', 'no-graph'],
    ['a file that is no graph', 'news.db', 'bad-store'],
    ['a server that does not answer', 'bolt://127.0.0.1:1', 'no-database'],
    ['an address with a password', 'neo4j://neo4j:secret@localhost', 'bad-store'],
  ])('names the problem and the remedy: %s', async (_title, store, code) => {
    writeFileSync(join(FOLDER, 'news.db'), 'no graph\n'.repeat(40));
    const { exit, out } = await inFolder(['doctor', '--store', store]);
    expect(exit).toBe(2);
    expect(out).toMatch(new RegExp(`^PROBLEM +store: .*\\[${code}\\] \\S`, 'm'));
    expect(out).not.toContain('secret');
  });

  it('prints JSON lines with --json, and makes nothing', async () => {
    const folder = emptyFolder();
    const { out } = await dragoman(['doctor', '--json'], { cwd: folder });
    const findings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings.find(({ subject }) => subject === 'store')).toMatchObject({ isFine: false });
    expect(existsSync(join(folder, 'dragoman.db'))).toBe(false);
  });
});

describe('dragoman export', () => {
  it('writes every file of every format beside one another, and names them', async () => {
    const out = join(emptyFolder(), 'graph');
    const { exit, out: said } = await inFolder(['export', '--store', GRAPH, '--format', 'neo4j-admin', '--out', out]);
    expect(exit).toBe(0);
    const files = EXPORTERS.find(({ name }) => name === 'neo4j-admin')?.files ?? [];
    expect(said.trimEnd().split('\n')).toHaveLength(files.length);
    for (const { ending } of files) {
      expect(existsSync(out + ending)).toBe(true);
      expect(said).toContain(out + ending);
    }
  });

  it('prints a script to standard output', async () => {
    const { exit, out } = await inFolder(['export', '--store', GRAPH, '--format', 'cypher', '--out', '-']);
    expect([exit, out.startsWith('// Dragoman: ')]).toEqual([0, true]);
    expect(out).toContain('MERGE (a)-[r:VISITED {id: row.id}]->(b)');
  });

  it.each([
    [['--format', 'word'], 'unknown-format', 'neo4j-admin'],
    [['--format', 'neo4j-admin', '--out', '-'], 'bad-flag', 'neo4j-admin is 14 files'],
    [['--format', 'gexf', '--out', 'missing/graph.gexf'], 'unwritable-output', 'missing'],
  ])('refuses %j', async (flags, code, words) => {
    const { exit, out, err } = await inFolder(['export', '--store', GRAPH, ...flags]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(`[${code}]`);
    expect(err).toContain(words);
  });
});

describe('every command', () => {
  it.each(COMMANDS.map(({ name }) => name))('%s has a help with an example, and exit code 0', async (name) => {
    const { exit, out, err } = await dragoman([name, '--help']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(`dragoman ${name}`);
    expect(out).toMatch(/Example/);
  });

  it.each(COMMANDS.map(({ name }) => name))(
    '%s refuses a flag that it does not have, with exit code 2',
    async (name) => {
      const { exit, out, err } = await dragoman([name, '--no-such-flag']);
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain('--no-such-flag');
    },
  );

  it.each(['query', 'export', 'stats', 'view'])('%s says what to do when there is no graph', async (name) => {
    const folder = emptyFolder();
    const args = name === 'query' ? [name, 'RETURN 1'] : [name];
    const { exit, out, err } = await dragoman(args, { cwd: folder });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(/\[no-graph\]/);
    expect(existsSync(join(folder, 'dragoman.db'))).toBe(false);
  });

  it.each(['query', 'export', 'stats'])('%s reads the store that the environment names', async (name) => {
    const args = name === 'query' ? [name, 'MATCH (n:Article) RETURN count(n) AS n', '--json'] : [name, '--json'];
    const environment = { DRAGOMAN_STORE: GRAPH, DRAGOMAN_OUT: join(emptyFolder(), 'graph.gexf') };
    expect((await dragoman(args, { environment })).exit).toBe(0);
  });

  it('refuses a password in the address before it looks anything up, and does not repeat it', async () => {
    for (const name of ['stats', 'export', 'view', 'ingest']) {
      const args = name === 'ingest' ? [name, 'news.jsonl'] : [name];
      const { exit, out, err } = await inFolder([...args, '--store', 'bolt://neo4j:topsecret@127.0.0.1:1']);
      expect([name, exit, out]).toEqual([name, 2, '']);
      expect(err).toContain('[bad-store]');
      expect(err).not.toContain('topsecret');
    }
  });
});
