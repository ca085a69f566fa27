import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainValue } from '../../src/cypher/values/plain-value.ts';
import type { Value } from '../../src/cypher/values/value.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { answerView } from '../../src/pipeline/answer-view.ts';
import { type Answer, type Question, queryGraph } from '../../src/pipeline/query-graph.ts';
import { queryNeo4j } from '../../src/pipeline/query-neo4j.ts';
import { lookUp } from '../../src/store/neo4j/look-up.ts';
import { openStore } from '../../src/store/open-store.ts';
import { dragoman } from '../cli/run-dragoman.ts';
import { ingestSeeds, openIn } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

const plainRows = ({ rows, graph }: Answer): readonly unknown[] =>
  rows.map((row) => row.map((value) => plainValue(value, graph)));

describeNeo4j('a question to a graph in Neo4j', (database) => {
  let memory: GraphStore;
  let store: GraphStore;
  const target = { address: database.uri, user: database.user, password: database.password, database: null };
  const ask = (text: string, given: Partial<Question> = {}) =>
    queryNeo4j(target, { text, parameters: new Map(), mode: 'run', ...given });

  beforeAll(async () => {
    await database.wipe();
    [memory, store] = [await openStore('memory'), await openIn(database)];
    for (const one of [memory, store]) await ingestSeeds(one);
  });
  afterAll(() => store.close());

  describe('is answered as in memory:', () => {
    it.each([
      'RETURN 1 AS a, 1.0 AS b, "x" AS c, null AS d, true AS e, [1, 2.5, "x", null] AS f, {a: 1, b: [true]} AS g',
      'RETURN 9007199254740993 AS big, -1 AS minus, 1e300 AS huge, 0.1 + 0.2 AS float, 7 / 2 AS int, 7.0 / 2 AS half',
      "RETURN date('2024-02-29') AS d, duration('P1Y2M3DT4S') AS t, time('08:00+05:30') AS x",
      "RETURN datetime('2024-01-02T03:04:05.006Z') AS a, localdatetime('2024-01-02T03:04:05') AS b, localtime('23:59') AS c",
      "MATCH (n:Person {name: 'Emmanuel Macron'}) RETURN n, labels(n) AS labels, keys(n) AS keys",
      'MATCH (a:Person)-[r:MET_WITH]->(b:Person) RETURN r ORDER BY r.id LIMIT 20',
      'MATCH p = (:Person)-[:MET_WITH]-(:Person) RETURN p ORDER BY relationships(p)[0].id, nodes(p)[0].id LIMIT 10',
      'MATCH (e:Event) RETURN e ORDER BY e.id LIMIT 25',
      'MATCH (c:Claim) RETURN c ORDER BY c.id LIMIT 25',
      'MATCH (a:Article)-[s:STATES]->(c:Claim) RETURN s, c.id AS id ORDER BY id LIMIT 10',
      'MATCH (n:Person)-[r]->(m:Entity) WITH n, collect(r) AS all, count(*) AS c RETURN n.id AS id, c ORDER BY c DESC, id LIMIT 9',
      'MATCH (n:Nothing) RETURN n',
      'CALL db.labels() YIELD label WITH label WHERE NOT label STARTS WITH "Dragoman" RETURN label ORDER BY label',
    ])('%s', async (text) => {
      const there = await ask(text);
      const here = await queryGraph(memory.view(), { text, parameters: new Map(), mode: 'run' });
      expect(there.columns).toEqual(here.columns);
      // The order of keys and labels is nobody's promise.
      const comparable = (answer: Answer) => JSON.parse(JSON.stringify(plainRows(answer)), sortedKeys);
      expect(comparable(there)).toEqual(comparable(here));
    });

    it('with parameters of every kind', async () => {
      const parameters = new Map<string, Value>([
        ['text', `'}) DETACH DELETE n //`],
        ['int', 5n],
        ['float', 5],
        ['list', [1n, 'a', null]],
        ['map', new Map([['key', true]])],
      ]);
      const text =
        'RETURN $text AS a, $int AS b, $float AS c, $list AS d, $map.key AS e, $int / 2 AS f, $float / 2 AS g';
      expect(plainRows(await ask(text, { parameters }))).toEqual([
        [`'}) DETACH DELETE n //`, 5, 5, [1, 'a', null], true, 2, 2.5],
      ]);
    });
  });

  describe('ends at', () => {
    it('the limit of rows', async () => {
      const limits = { rows: 10 };
      await expect(ask('UNWIND range(1, 11) AS n RETURN n', { limits })).rejects.toMatchObject({
        type: 'LimitExceeded',
        message: 'The answer has more than 10 rows.',
      });
      expect((await ask('UNWIND range(1, 10) AS n RETURN n', { limits })).rows).toHaveLength(10);
    });

    it('the limit of time, on the server', async () => {
      const text = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS most';
      const began = performance.now();
      await expect(ask(text, { limits: { timeMs: 1_500 } })).rejects.toMatchObject({
        type: 'LimitExceeded',
        message: 'The query ran longer than 1500 ms.',
      });
      expect(performance.now() - began).toBeGreaterThan(1_000);
      const running = await database.run('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN 1', {
        text,
      });
      expect(running).toEqual([]);
    });

    it('the limit of bytes, long before that of rows', async () => {
      const passed = (limit: string) => new Error(`too many ${limit}`);
      const limits = { timeMs: 30_000, rows: 1_000_000, bytes: 1_000_000, passed };
      const text = "WITH reduce(s = 'x', i IN range(1, 14) | s + s) AS long UNWIND range(1, 1000) AS n RETURN long";
      await expect(lookUp(target, { text, parameters: new Map(), limits })).rejects.toThrow('too many bytes');
    });

    it.each([
      ['RETURN 1 / 0 AS x', 'ArithmeticError'],
      ['RETURN $missing AS x', 'ParameterMissing'],
      ['MATCH (n) RETURN m', 'SyntaxError'],
    ])('what the server says of %s', async (text, type) => {
      await expect(ask(text)).rejects.toMatchObject({ type });
    });
  });

  it('changes nothing even when it gets past our parser: the server refuses to write in READ mode', async () => {
    const limits = { timeMs: 30_000, rows: 10, bytes: 1_000_000, passed: () => new Error('limit') };
    for (const text of [
      'CREATE (n:Intruder)',
      'MATCH (n) SET n.x = 1',
      'MATCH (n) DETACH DELETE n',
      'MERGE (n:Intruder)',
    ]) {
      const refused = expect.objectContaining({ code: expect.stringMatching(/AccessMode|Forbidden|ReadOnly/i) });
      await expect(lookUp(target, { text, parameters: new Map(), limits })).rejects.toEqual(refused);
    }
    expect(await database.run('MATCH (n:Intruder) RETURN n')).toEqual([]);
  });

  it('gives a graph for an export, with what its edges rest on', async () => {
    const answer = await ask('MATCH (a:Person)-[r:MET_WITH]->(b:Person) RETURN a, r, b ORDER BY r.id LIMIT 5');
    const { view } = answerView(answer, store.view());
    expect(view.counts()).toMatchObject({ edges: 5 });
    expect([...view.edges()].every(({ claims }) => claims.every((id) => view.claim(id) !== null))).toBe(true);
  });
});

describeNeo4j('dragoman query on Neo4j', (database) => {
  const environment = {
    DRAGOMAN_NEO4J_PASSWORD: database.password,
    DRAGOMAN_NEO4J_USER: database.user,
    NODE_OPTIONS: `--import ${new URL('./server/register-tsx.mjs', import.meta.url).href}`,
  };
  const run = (...args: readonly string[]) => dragoman(['query', ...args, '--store', database.uri], { environment });
  beforeAll(async () => {
    await database.wipe();
    const store = await openIn(database);
    await ingestSeeds(store);
    await store.close();
  });

  it('prints rows, and a graph in a format of the export', async () => {
    const text = 'MATCH (p:Person {name: $name})-[r:MET_WITH]-(x:Person) RETURN p, r, x';
    const rows = await run(text, '--param', 'name=Emmanuel Macron', '--json');
    expect(rows.exit).toBe(0);
    expect(JSON.parse(rows.out.split('\n')[0] ?? '')).toMatchObject({ p: { properties: { name: 'Emmanuel Macron' } } });
    const graph = await run(text, '--param', 'name=Emmanuel Macron', '--format', 'graphml');
    expect([graph.exit, graph.out.startsWith('<?xml'), graph.out.includes('Emmanuel Macron')]).toEqual([0, true, true]);
  });

  it.each([
    ['MATCH (n) DETACH DELETE n', 'refused-query'],
    ["LOAD CSV FROM 'http://example.org/x' AS row RETURN row", 'refused-query'],
    ['MATCH (n', 'bad-query'],
  ])('refuses %s', async (text, code) => {
    expect(await run(text)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(`[${code}]`) });
  });
});

/** For `JSON.parse`: objects with their keys, and lists of labels and keys, in one order. */
function sortedKeys(key: string, value: unknown): unknown {
  if (Array.isArray(value))
    return key === 'labels' || value.every((one) => typeof one === 'string') ? [...value].sort() : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
