import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dragoman, emptyFolder, folderWith, LINES } from './run-dragoman.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'no command',
    args: [],
    exit: 2,
    says: ['Usage: dragoman [options] [command]', 'Examples:'],
  },
  {
    title: 'an unknown command',
    args: ['ingst', 'a.txt'],
    exit: 2,
    says: ["error: unknown command 'ingst' [bad-flag]", 'hint: Did you mean ingest? Run dragoman --help'],
  },
  {
    title: 'an unknown flag',
    args: ['stats', '--jsn'],
    exit: 2,
    says: ["error: unknown option '--jsn' [bad-flag]", 'Did you mean --json?', 'dragoman stats --help'],
  },
  {
    title: 'a flag without its value',
    args: ['export', '--format'],
    exit: 2,
    says: ["option '--format <name>' argument missing", 'dragoman export --help'],
  },
  {
    title: 'an argument that the command does not take',
    args: ['view', 'graph.db'],
    exit: 2,
    says: ['too many arguments', 'dragoman view --help'],
  },
  {
    title: 'a flag whose value does not fit',
    args: ['view', '--port', '99999'],
    exit: 2,
    says: ['error: --port takes a whole number from 0 to 65535, not 99999 [bad-setting]'],
  },
  {
    title: 'a file of settings with a fault',
    args: ['stats'],
    files: { 'dragoman.json': '{ "prot": 1 }' },
    exit: 2,
    says: ['error: there is no setting "prot" in dragoman.json [bad-setting]'],
  },
  {
    title: 'no path',
    args: ['ingest'],
    exit: 2,
    says: ['error: no path given [no-input]', 'hint: Give at least one file'],
  },
  {
    title: 'a path that is not there',
    args: ['ingest', 'nowhere.txt', '--store', 'new.db'],
    exit: 2,
    says: ['error: cannot read "nowhere.txt"', '[unreadable-input]'],
  },
  {
    title: 'a broken line',
    args: ['extract', 'broken.jsonl', '--strict'],
    files: { 'broken.jsonl': `${LINES}{"text": \n` },
    exit: 3,
    says: ['issue: bad-json: ', '(broken.jsonl:3)', '2 articles, ', '1 issue'],
  },
  {
    title: 'a broken line without --strict',
    args: ['ingest', 'broken.jsonl', '--store', 'memory'],
    files: { 'broken.jsonl': `${LINES}{"text": \n` },
    exit: 0,
    says: ['issue: bad-json: ', '(broken.jsonl:3)'],
  },
  {
    title: 'a broken line for a program',
    args: ['extract', 'broken.jsonl', '--json'],
    files: { 'broken.jsonl': '{"text": \n' },
    exit: 0,
    says: ['{"issue":{"code":"bad-json",', '{"summary":{"articles":0,"claims":0,"issues":1}}'],
  },
  {
    title: 'a store that is no graph',
    args: ['ingest', 'news.jsonl', '--store', 'notes.db'],
    files: {
      'news.jsonl': LINES,
      'notes.db': 'these are my notes, not a graph, and they are long enough for a header\n',
    },
    exit: 2,
    says: ['error: "notes.db" is not an SQLite file [bad-store]', 'hint: Use memory, a file name that ends in .db'],
  },
  {
    title: 'a store of no kind',
    args: ['ingest', 'news.jsonl', '--store', 'graph.xml'],
    files: { 'news.jsonl': LINES },
    exit: 2,
    says: ['error: "graph.xml" names no store', '[bad-store]'],
  },
  {
    title: 'a graph that is not there',
    args: ['export', '--store', 'absent.db'],
    exit: 2,
    says: ['error: there is no graph (absent.db) [no-graph]', 'hint: Make one first'],
  },
  {
    title: 'an error for a program',
    args: ['stats', '--json'],
    exit: 2,
    says: ['{"error":{"code":"no-graph","message":"there is no graph (dragoman.db)","hint":"Make one first'],
  },
  {
    title: 'a gazetteer that is not there',
    args: ['ingest', 'news.jsonl', '--gazetteer', 'mine.tsv', '--store', 'new.db'],
    files: { 'news.jsonl': LINES },
    exit: 2,
    says: ['mine.tsv', '[bad-gazetteer]'],
  },
  {
    title: 'a schema folder that is none',
    args: ['extract', 'news.jsonl', '--schema', 'nowhere'],
    files: { 'news.jsonl': LINES },
    exit: 2,
    says: ['entities/: cannot be read', '[bad-schema]'],
  },
];

describe('dragoman, given bad input,', () => {
  it.each(CASES)('answers $title with exit code $exit, a message and no stack', async ({ args, files, exit, says }) => {
    const cwd = folderWith(files ?? {});
    const result = await dragoman(args, { cwd });
    for (const words of says) expect(result.err).toContain(words);
    expect(result.err).not.toMatch(/^\s+at /m);
    expect(result.exit).toBe(exit);
    // Nothing was written half.
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files ?? {}).sort());
  });

  it('refuses an unknown format and a place where it may not write, and leaves nothing there', async () => {
    const cwd = folderWith({ 'news.jsonl': LINES });
    mkdirSync(join(cwd, 'taken'));
    await dragoman(['ingest', 'news.jsonl'], { cwd });
    const [format, place, folder] = await Promise.all([
      dragoman(['export', '--format', 'gxf', '--out', 'a.gexf'], { cwd }),
      dragoman(['export', '--out', join('absent', 'a.gexf')], { cwd }),
      dragoman(['export', '--out', 'taken'], { cwd }),
    ]);
    expect(format).toMatchObject({ exit: 2, err: expect.stringMatching(/no export format "gxf".*\[unknown-format\]/) });
    expect(place).toMatchObject({ exit: 2, err: expect.stringContaining('[unwritable-output]') });
    expect(folder).toMatchObject({ exit: 2, err: expect.stringContaining('[unwritable-output]') });
    expect(readdirSync(cwd).sort()).toEqual(['dragoman.db', 'news.jsonl', 'taken']);
  });

  it('shows where an error arose with --debug only', async () => {
    const { err } = await dragoman(['extract', 'nowhere.txt', '--debug'], { cwd: emptyFolder() });
    expect(err).toMatch(/\[unreadable-input\]\n {2}hint: .*\nDragomanError: .*\n\s+at /);
    expect(err).toContain('caused by Error: ENOENT');
  });
});

describe('dragoman', () => {
  it('prints its version and its help on standard output', async () => {
    const [version, help, command] = await Promise.all([
      dragoman(['--version']),
      dragoman(['--help']),
      dragoman(['export', '--help']),
    ]);
    expect(version).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
    expect(help).toMatchObject({ exit: 0, out: expect.stringContaining('dragoman ingest articles/'), err: '' });
    expect(command).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/Formats:\n {2}gexf .*[\s\S]*Examples:/),
      err: '',
    });
  });
});
