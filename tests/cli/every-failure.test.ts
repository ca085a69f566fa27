import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { HINTS } from '../../src/errors.ts';
import { ARTICLES, folderWith, LINES } from './run-dragoman.ts';
import { runHere } from './run-in-process.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const FOLDER = folderWith({
  'news.jsonl': LINES,
  'notes.db': 'Dear diary, not a graph.\n',
  'facts.tsv': 'id\tnome\nX\tY\n',
  'typo.json': '{"prot": 1}',
  'torn.json': '{"port": ',
});
const at = (name: string) => join(FOLDER, name);
const GRAPH = at('graph.db');
const onGraph = ['--store', GRAPH];

beforeAll(async () => {
  expect(await runHere('ingest', at('news.jsonl'), ...onGraph)).toMatchObject({ exit: 0, err: '' });
});

type Line = readonly string[];

/** Code, what the message holds, and the command line. */
const FAILURES: readonly (readonly [string, string | RegExp, Line])[] = [
  ['bad-flag', "unknown command 'ingset'", ['ingset']],
  ['bad-flag', "unknown command 'help'", ['help']],
  ['bad-flag', "unknown option '--stroe'", ['ingest', '--stroe', 'x.db']],
  ['bad-flag', /option '--port <number>' argument missing/, ['view', '--port']],
  ['bad-flag', /too many arguments for 'stats'/, ['stats', 'extra']],
  ['bad-flag', /too many arguments for 'query'/, ['query', 'RETURN 1', 'RETURN 2']],
  ['bad-flag', 'copy needs --from and --to', ['copy', '--from', GRAPH]],
  ['bad-flag', 'name the same graph', ['copy', '--from', GRAPH, '--to', GRAPH]],
  ['bad-flag', 'not both', ['query', 'RETURN 1', '--file', at('news.jsonl'), ...onGraph]],
  ['bad-flag', '--param takes name=value, not "x"', ['query', 'RETURN 1', '--param', 'x', ...onGraph]],
  ['bad-flag', 'the answer holds no entity', ['query', 'RETURN 1', '--format', 'gexf', ...onGraph]],
  ['bad-setting', '--port takes a whole number from 0 to 65535, not 99999', ['view', '--port', '99999']],
  ['bad-setting', '--batch takes a whole number from 1 to 1000, not 0', ['ingest', 'x', '--batch', '0']],
  ['bad-setting', '--top takes', ['stats', '--top', '-1', ...onGraph]],
  ['bad-setting', '--timeout takes', ['query', 'RETURN 1', '--timeout', 'soon', ...onGraph]],
  ['bad-setting', '--llm-model is needed', ['extract', at('news.jsonl'), '--extractor', 'llm']],
  ['bad-setting', 'there is no setting "prot"', ['stats', '--config', at('typo.json')]],
  ['bad-setting', 'not valid JSON', ['stats', '--config', at('torn.json')]],
  ['bad-setting', 'cannot be read', ['stats', '--config', at('missing.json')]],
  ['no-input', 'no path given', ['ingest', '--store', at('new.db')]],
  ['no-input', 'no path given', ['extract']],
  ['unreadable-input', 'no such file or folder', ['ingest', at('missing'), '--store', at('new.db')]],
  ['unreadable-input', 'no such file or directory', ['query', '--file', at('missing'), ...onGraph]],
  [
    'bad-gazetteer',
    'facts.tsv:1: the header line fits no table',
    ['ingest', at('news.jsonl'), '--gazetteer', at('facts.tsv'), '--store', at('new.db')],
  ],
  [
    'bad-schema',
    'entities/: cannot be read',
    ['ingest', at('news.jsonl'), '--schema', at('missing'), '--store', at('new.db')],
  ],
  ['bad-store', 'is not an SQLite file', ['stats', '--store', at('notes.db')]],
  ['bad-store', 'is not an SQLite file', ['ingest', at('news.jsonl'), '--store', at('notes.db')]],
  ['bad-store', 'is not an SQLite file', ['copy', '--from', GRAPH, '--to', at('notes.db')]],
  ['bad-store', 'names no store', ['stats', '--store', 'https://host/graph.db']],
  ['bad-store', 'names no store', ['ingest', at('news.jsonl'), '--store', 'graph.txt']],
  ['no-graph', 'there is no graph', ['stats', '--store', at('missing.db')]],
  ['no-graph', 'there is no graph', ['view', '--store', at('missing.db')]],
  ['no-graph', 'there is no graph', ['copy', '--from', at('missing.db'), '--to', at('new.db')]],
  ['no-graph', 'a graph in memory ends with the command', ['export', '--store', 'memory']],
  ['unwritable-output', 'cannot be written', ['ingest', at('news.jsonl'), '--store', at('no/such/graph.db')]],
  ['unwritable-output', 'cannot write', ['export', '--out', at('no/such/graph'), ...onGraph]],
  ['unwritable-output', 'is not a file', ['export', '--out', FOLDER, ...onGraph]],
  ['unwritable-output', 'cannot write', ['query', 'RETURN 1', '--out', at('no/such/rows'), ...onGraph]],
  ['unknown-format', 'there is no export format "dot"', ['export', '--format', 'dot', ...onGraph]],
  ['unknown-format', 'there is no format "xml"', ['query', 'RETURN 1', '--format', 'xml', ...onGraph]],
  ['no-query', 'there is no query', ['query', ' ', ...onGraph]],
  ['bad-query', 'Found the end of the text', ['query', 'MATCH (n', ...onGraph]],
  ['bad-query', 'The parameter $who was not given', ['query', 'RETURN $who', ...onGraph]],
  ['refused-query', 'DELETE is refused', ['query', 'MATCH (n) DETACH DELETE n', ...onGraph]],
  ['refused-query', 'LOAD CSV', ['query', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", ...onGraph]],
  ['query-limit', 'more than 5 rows', ['query', 'UNWIND range(1, 99) AS x RETURN x', '--max-rows', '5', ...onGraph]],
  ['target-in-use', 'holds something else', ['copy', '--from', at('second.db'), '--to', GRAPH]],
];

/** Every file in the folder with a hash of its content: nothing may be written half. */
const contents = () =>
  readdirSync(FOLDER).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(at(name)))
        .digest('hex')}`,
  );

describe('a command that cannot be done', () => {
  beforeAll(async () => {
    const [first] = ARTICLES;
    const other = folderWith({ 'other.json': JSON.stringify({ ...first, text: `${first.text} They dined.` }) });
    await runHere('ingest', join(other, 'other.json'), '--store', at('second.db'));
  });

  it.each(FAILURES)('is told as %s with exit code 2: %s', async (code, words, args) => {
    const before = contents();
    const { exit, out, err } = await runHere(...args);
    const [first = '', ...more] = err.trimEnd().split('\n');
    expect([exit, out]).toEqual([2, '']);
    expect(first).toMatch(new RegExp(`^error: .* \\[${code}\\]$`));
    expect(first).toMatch(words instanceof RegExp ? words : new RegExp(words.replace(/[[\]().$?+*]/g, '\\$&')));
    expect(more.at(-1)).toMatch(/^ {2}hint: [A-Z].*\.$/);
    expect(err).not.toMatch(/\n\s+at /);
    expect(contents()).toEqual(before);
  });

  it.each(FAILURES.filter(([, , args]) => args.at(-1) !== '--port'))(
    'is one JSON line for a program: %s, %s',
    async (code, _words, args) => {
      const { exit, out, err } = await runHere(...args, '--json');
      expect([exit, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
      const { error } = JSON.parse(err);
      expect(Object.keys(error)).toEqual(['code', 'message', 'hint']);
      expect(error.code).toBe(code);
    },
  );

  it('has a hint that the list of hints holds, or one that names the help', async () => {
    const hints = new Set<string>(Object.values(HINTS));
    for (const [, , args] of FAILURES.slice(0, 12)) {
      const hint = /hint: (.*)\n$/.exec((await runHere(...args)).err)?.[1] ?? '';
      expect(hints.has(hint) || /^(Did you mean [\w-]+\? )?Run dragoman( \w+)? --help/.test(hint)).toBe(true);
    }
  });

  it('shows its place in the program with --debug, and not the password of an address', async () => {
    const { err } = await runHere('stats', '--store', 'neo4j://reader:s3cret@host', '--debug');
    expect(err).toMatch(/\[bad-store\]\n {2}hint: .*\n(.*\n)*\s+at /);
    expect(err).not.toContain('s3cret');
  });

  it('guesses what was meant', async () => {
    expect((await runHere('exprot')).err).toContain('Did you mean export?');
    expect((await runHere('view', '--prot', '1')).err).toContain('Did you mean --port?');
  });
});
