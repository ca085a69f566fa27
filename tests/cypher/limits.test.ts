import { describe, expect, it } from 'vitest';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { rowsOf, SMALL_GRAPH } from './small-graph.ts';

const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)';

describe('limits', () => {
  it('stops a query that runs too long', () => {
    expect(() => rowsOf(ENDLESS, {}, { limits: { timeMs: 60 } })).toThrow(/longer than 60 ms/);
  });

  it.each([
    'RETURN size(range(1, 10000000)) AS n',
    'UNWIND range(1, 1000) AS i RETURN size([x IN range(1, 1000000) WHERE x % 7 = 3 | x * x])',
    'UNWIND range(1, 1000) AS i RETURN reduce(s = i, x IN range(1, 1000000) | s + x)',
    'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i) RETURN count(*)',
    'UNWIND range(1, 100000) AS i MATCH (a)-[*]-(b) RETURN count(*)',
    'UNWIND range(1, 100000) AS i MATCH (a:Person), (b:Person) WHERE a <> b MATCH p = allShortestPaths((a)-[*]-(b)) RETURN count(p)',
    'UNWIND range(1, 100000) AS i MATCH (a) CALL (a) { MATCH (b)-->(c) WHERE b.age > a.age RETURN count(*) AS n } RETURN sum(n)',
    'UNWIND range(1, 100000) AS i MATCH (a) WHERE COUNT { (a)--()--()--() } > 1000 RETURN count(*)',
    'UNWIND range(1, 1000000) AS i WITH i ORDER BY -i, i % 7 RETURN collect(i)[0]',
    'UNWIND range(1, 1000000) AS i UNWIND [i, -i] AS j WITH DISTINCT j % 100000 AS k RETURN count(k)',
    'UNWIND range(1, 1000000) AS i UNWIND [1, 2] AS j RETURN i, count(DISTINCT j) AS n ORDER BY n LIMIT 1',
    "UNWIND range(1, 1000000) AS i WITH reduce(s = '', j IN range(1, 300) | s + 'ab') AS s WHERE s =~ '(a|b)*c' RETURN count(*)",
    'UNWIND range(1, 1000000) AS i RETURN i UNION UNWIND range(1, 1000000) AS i RETURN -i AS i',
  ])('stops %s at its limit of time', (text) => {
    expect(() => rowsOf(text, {}, { limits: { timeMs: 5 } })).toThrow(/longer than 5 ms/);
  });

  it('gives way to other work while it runs, and then stops at its limit', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const result = openCypher(SMALL_GRAPH).query(ENDLESS, new Map(), { limits: { timeMs: 150 } });
    await expect(result.summary()).rejects.toThrow(/longer than 150 ms/);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('stops at the row limit', () => {
    expect(() => rowsOf('UNWIND range(1, 100) AS x RETURN x', {}, { limits: { rows: 10 } })).toThrow(
      /more than 10 rows/,
    );
  });

  it('stops when it would hold too much', () => {
    const text = 'UNWIND range(1, 100000) AS x WITH collect(x) AS xs RETURN size(xs)';
    expect(() => rowsOf(text, {}, { limits: { memoryBytes: 100_000 } })).toThrow(/needs more than/);
  });

  it('reads no more than LIMIT asks for', async () => {
    const result = openCypher(SMALL_GRAPH).query(
      'UNWIND range(1, 1000) AS x UNWIND range(1, 1000) AS y UNWIND range(1, 1000) AS z UNWIND range(1, 1000) AS w RETURN x LIMIT 3',
    );
    const { rows } = await result.summary();
    expect(rows).toBe(3);
  });

  it('can be aborted while it runs, and lets other work go on meanwhile', async () => {
    const controller = new AbortController();
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      if (turns === 3) controller.abort();
    }, 1);
    const result = openCypher(SMALL_GRAPH).query(ENDLESS, new Map(), { signal: controller.signal });
    await expect(result.summary()).rejects.toThrow(/aborted/);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});

describe('EXPLAIN and PROFILE', () => {
  it('EXPLAIN shows the plan and runs nothing', async () => {
    const result = openCypher(SMALL_GRAPH).query("EXPLAIN MATCH (n:Person {name: 'Bob'})-[:KNOWS]->(m) RETURN m");
    const { plan, rows } = await result.summary();
    expect(rows).toBe(0);
    const names: string[] = [];
    for (let step = plan; step !== null && step !== undefined; step = step.sources[0] ?? null) names.push(step.name);
    expect(names).toContain('Expand');
    expect(names).toContain('NodeIndexSeek');
  });

  it('PROFILE counts the rows of each step', async () => {
    const result = openCypher(SMALL_GRAPH).query('PROFILE MATCH (n:Person)-[:KNOWS]->(m) RETURN m');
    const { plan, rows } = await result.summary();
    expect([rows, plan?.rows]).toEqual([4, 4]);
  });

  it('looks a node up by a value from an earlier clause', async () => {
    const text = 'EXPLAIN UNWIND $names AS name MATCH (n:Person {name: name})-[:KNOWS]->(c:Country) RETURN n';
    const { plan } = await openCypher(SMALL_GRAPH)
      .query(text, new Map([['names', ['Ann']]]))
      .summary();
    expect(JSON.stringify(plan)).toContain('NodeIndexSeek');
  });

  it('starts at the rarer label', async () => {
    const result = openCypher(SMALL_GRAPH).query('EXPLAIN MATCH (p:Person)-[:FROM]->(c:Country) RETURN p');
    const { plan } = await result.summary();
    expect(JSON.stringify(plan)).toContain('(c:Country)');
    expect(JSON.stringify(plan)).not.toContain('"detail":"(p:Person)"');
  });
});
