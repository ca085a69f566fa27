import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildProgram } from '../../src/cli/build-program.ts';
import { failureLines, toFailure } from '../../src/cli/failure.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { resolveSettings } from '../../src/config/resolve-settings.ts';
import { dragoman, emptyFolder, folderWith, LINES, type Result, type Surroundings } from './run-dragoman.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FOLDER = folderWith({ 'news.jsonl': LINES });
const GRAPH = join(FOLDER, 'graph.db');

beforeAll(async () => {
  expect((await dragoman(['ingest', 'news.jsonl', '--store', GRAPH], { cwd: FOLDER })).exit).toBe(0);
});

/** Runs the command in this process, which saves the start of one for each question. */
async function ask(args: readonly string[]): Promise<Result> {
  const [out, err]: [string[], string[]] = [[], []];
  const write = async (text: string) => void out.push(text);
  const tell = (line: string) => void err.push(`${line}\n`);
  const progress = { show: () => {}, clear: () => {} };
  const terminal: Terminal = { write, print: (line) => write(`${line}\n`), tell, warn: tell, progress, columns: null };
  const argv = ['query', ...args, '--store', GRAPH];
  const program = await buildProgram(argv, async (command, { paths, flags }) => {
    const settings = resolveSettings(flags, { environment: {}, folder: FOLDER });
    await (await command.load())({ settings, paths, terminal });
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return { exit: 0, out: out.join(''), err: err.join('') };
  } catch (error) {
    const failure = toFailure(error, 'dragoman query');
    if (failure !== null) tell(failureLines(failure, { json: false }));
    return { exit: failure?.exit ?? 0, out: out.join(''), err: err.join('') };
  }
}

function askProcess(args: readonly string[], surroundings?: Surroundings): Promise<Result> {
  return dragoman(['query', ...args, '--store', GRAPH], surroundings);
}

const MEETINGS =
  'MATCH (a:Person)-[r:MET_WITH]->(b:Person) RETURN a.name AS a, r.date AS date, b.name AS b, r ORDER BY date';

describe('dragoman query', () => {
  it('prints a table for people, and how many rows it has beside it', async () => {
    const { exit, out, err } = await askProcess([MEETINGS]);
    expect([exit, err]).toEqual([0, expect.stringMatching(/^2 rows, \d+ ms\n$/)]);
    expect(out).toMatch(/^a +date +b +r\n─+ {2}─+ {2}─+ {2}─+\n/);
    expect(out).toMatch(
      /\(Volodymyr Zelenskyy :Person\)-\[:MET_WITH 2025-04-01\]->\(Emmanuel Macron :Person\)|\(Emmanuel Macron :Person\)-\[:MET_WITH 2025-04-01\]->\(Volodymyr Zelenskyy :Person\)/,
    );
  });

  it('takes the query from standard input and from a file alike', async () => {
    const file = join(emptyFolder(), 'question.cypher');
    writeFileSync(file, `${MEETINGS};\n`);
    const [argument, input, dash, fromFile] = await Promise.all([
      ask([MEETINGS]),
      askProcess([], { input: MEETINGS }),
      askProcess(['-'], { input: MEETINGS }),
      ask(['--file', file]),
    ]);
    expect(argument.out).not.toBe('');
    for (const { exit, out } of [input, dash, fromFile]) expect([exit, out]).toEqual([0, argument.out]);
  });

  it('gives parameters as JSON or as text', async () => {
    const text =
      'RETURN $n + 1 AS n, $f AS f, $name AS name, $list[1].a AS a, $day AS day, $quoted AS quoted, $none AS none';
    const values = [
      'n=41',
      'f=1.0',
      'name=Xi Jinping',
      'list=[1,{"a":2}]',
      'day=2025-01-01',
      'quoted="5"',
      'none=null',
    ];
    const { out } = await ask([text, '--format', 'jsonl', '--quiet', ...values.flatMap((value) => ['--param', value])]);
    expect(JSON.parse(out)).toEqual({
      n: 42,
      f: 1,
      name: 'Xi Jinping',
      a: 2,
      day: '2025-01-01',
      quoted: '5',
      none: null,
    });
  });

  it('prints one JSON object, one a row, and CSV in which nothing is a formula', async () => {
    const text = "MATCH (n:Person {name: 'Emmanuel Macron'}) RETURN n.name AS name, n, '=1+1' AS formula, -5 AS number";
    const [json, jsonl, csv] = await Promise.all(
      ['json', 'jsonl', 'csv'].map((format) => ask([text, '--format', format])),
    );
    const node = {
      id: expect.any(String),
      labels: ['Entity', 'Person'],
      properties: expect.objectContaining({ kind: 'Person' }),
    };
    const row = ['Emmanuel Macron', node, '=1+1', -5];
    expect(JSON.parse(json?.out ?? '')).toEqual({ columns: ['name', 'n', 'formula', 'number'], rows: [row] });
    expect(JSON.parse(jsonl?.out ?? '')).toEqual({ name: row[0], n: node, formula: '=1+1', number: -5 });
    const [heading, cells] = Papa.parse<string[]>(csv?.out ?? '').data;
    expect(heading).toEqual(['name', 'n', 'formula', 'number']);
    expect([cells?.[0], JSON.parse(cells?.[1] ?? ''), cells?.[2], cells?.[3]]).toEqual([
      'Emmanuel Macron',
      node,
      "'=1+1",
      '-5',
    ]);
  });

  it('answers with JSON lines where --json asks for them', async () => {
    const { out, err } = await ask(['RETURN 1 AS one', '--json']);
    expect([JSON.parse(out), JSON.parse(err)]).toEqual([
      { one: 1 },
      { summary: { rows: 1, timeMs: expect.any(Number) } },
    ]);
  });

  it('writes the graph in an answer as GEXF, and says what an export cannot show', async () => {
    const cwd = emptyFolder();
    const text = "MATCH (a {name: 'Emmanuel Macron'})-[r:MET_WITH|STATES]-(b) RETURN r, [(b)--(c:Claim) | c] AS claims";
    const { exit, out, err } = await ask([text, '--format', 'gexf', '--out', join(cwd, 'macron.gexf')]);
    expect([exit, out]).toEqual([0, expect.stringMatching(/macron\.gexf \([\d,]+ bytes\)\n$/)]);
    expect(err).toMatch(/^\d+ events, claims, articles or their links left out\n$/);
    const gexf = readFileSync(join(cwd, 'macron.gexf'), 'utf8');
    expect(gexf.match(/<node /g)).toHaveLength(2);
    expect(gexf.match(/<edge /g)).toHaveLength(1);
    expect(gexf).toContain('label="Volodymyr Zelenskyy"');
    expect(gexf).toContain('Macron visited Ukraine');
  });

  it('writes rows to a file, whole or not at all', async () => {
    const cwd = emptyFolder();
    const { out } = await ask(['RETURN 1 AS one', '--format', 'csv', '--out', join(cwd, 'answer.csv')]);
    expect(out).toMatch(/answer\.csv \(8 bytes\)\n$/);
    expect(readFileSync(join(cwd, 'answer.csv'), 'utf8')).toBe('one\r\n1\r\n');
    const { exit } = await ask(['UNWIND [1, 0] AS x RETURN 1 / x', '--format', 'csv', '--out', join(cwd, 'none.csv')]);
    expect([exit, readdirSync(cwd)]).toEqual([2, ['answer.csv']]);
  });

  it('shows the plan with EXPLAIN, and with PROFILE rows and plan', async () => {
    const [flag, explain, profile, json] = await Promise.all([
      ask([MEETINGS, '--explain']),
      ask([`EXPLAIN ${MEETINGS}`]),
      ask([`PROFILE ${MEETINGS}`]),
      ask([MEETINGS, '--explain', '--format', 'json']),
    ]);
    expect(flag.out).toMatch(/^step +expected\n(?:.+\n)*Expand +\d+ {2}\(a\)-\[r:MET_WITH\]/);
    expect(explain.out).toBe(flag.out);
    expect(profile.out).toMatch(/Zelenskyy[\s\S]+\nstep +expected +rows +ms\n(?:.+\n)*Expand +\d+ +\d+ +[\d.]+ {2}/);
    expect(JSON.parse(json.out)).toMatchObject({ rows: [], plan: { name: expect.any(String), rows: null } });
  });
});

describe('dragoman query that cannot be answered', () => {
  it('shows the place of a fault under the line, and what was expected', async () => {
    const { exit, out, err } = await askProcess(['MATCH (n:Person)\nWHERE n.name = = 1 RETURN n']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^error: .*expected.* \(line 2, column 16\) \[bad-query\]\n {2}WHERE n\.name = = 1 RETURN n\n {17}\^\n {2}hint: /,
    );
  });

  it.each([
    ['CREATE (n) RETURN n', 'CREATE is refused'],
    ['MATCH (n) DETACH DELETE n', 'DETACH DELETE is refused'],
    ['MATCH (n) SET n.x = 1', 'SET is refused'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'LOAD CSV is refused'],
    ['SHOW DATABASES', 'SHOW is refused'],
  ])('refuses %s by name', async (text, message) => {
    const { exit, err } = await ask([text]);
    expect([exit, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).toContain('[refused-query]');
  });

  it.each([
    [['RETURN 1', '--format', 'gexf'], 'the answer holds no entity, edge or path'],
    [['RETURN 1', '--format', 'xls'], '[unknown-format]'],
    [['RETURN 1', '--file', 'x'], 'not both'],
    [['--file', 'nowhere.cypher'], '[unreadable-input]'],
    [['RETURN $x', '--param', 'x'], '--param takes name=value, not "x"'],
    [['RETURN $x', '--param', 'x=9223372036854775808'], 'does not fit into 64 bits'],
    [['RETURN $x'], 'The parameter $x was not given.'],
    [[' '], '[no-query]'],
    [['UNWIND range(1, 11) AS x RETURN x', '--max-rows', '10'], 'more than 10 rows. [query-limit]'],
    [
      ['UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)', '--timeout', '0.2'],
      'longer than 200 ms. [query-limit]',
    ],
  ])('%j ends with what has to be put right', async (args, message) => {
    const { exit, out, err } = await ask(args);
    expect([exit, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });
});
