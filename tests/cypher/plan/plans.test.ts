import { describe, expect, it } from 'vitest';
import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { rowsOf, SMALL_GRAPH } from '../small-graph.ts';
import { planOf } from './plan-of.ts';

const plans = (title: string, table: readonly (readonly [text: string, plan: string])[]): void => {
  describe(title, () => {
    it.each(table)('%s is planned as %s', async (text, plan) => {
      expect(await planOf(text)).toBe(plan);
    });
  });
};

plans('the start of a pattern', [
  ['MATCH (n) RETURN n', 'AllNodesScan (n)'],
  ['MATCH (n:Person) RETURN n', 'NodeByLabelScan (n:Person)'],
  ['MATCH (n:Person:Chair) RETURN n', 'Filter n:Person&Chair < NodeByLabelScan (n:Chair)'],
  ['MATCH (n:Person&Chair) RETURN n', 'Filter n:Person&Chair < NodeByLabelScan (n:Chair)'],
  ['MATCH (n:Chair|Country) RETURN n', 'Filter n:Chair|Country < AllNodesScan (n)'],
  ['MATCH (n:!Person) RETURN n', 'Filter n:!Person < AllNodesScan (n)'],
  ['MATCH (n:%) RETURN n', 'Filter n:% < AllNodesScan (n)'],
  ['MATCH (n:Nothing) RETURN n', 'NodeByLabelScan (n:Nothing)'],
  ["MATCH (n {name: 'Ann'}) RETURN n", 'Filter n.name = Ann < NodeIndexSeek (n {name})'],
  ["MATCH (n:Person {name: 'Ann'}) RETURN n", 'Filter n:Person AND n.name = Ann < NodeIndexSeek (n:Person {name})'],
  [
    "MATCH (n:Person) WHERE n.name = 'Ann' RETURN n",
    'Filter n:Person AND n.name = Ann < NodeIndexSeek (n:Person {name})',
  ],
  [
    "MATCH (n:Person) WHERE 'Ann' = n.name RETURN n",
    'Filter n:Person AND Ann = n.name < NodeIndexSeek (n:Person {name})',
  ],
  [
    "MATCH (n:Person) WHERE n.name = 'Ann' OR n.age = 3 RETURN n",
    'Filter n.name = Ann OR n.age = 3 < NodeByLabelScan (n:Person)',
  ],
  ["MATCH (n:Person) WHERE n.name IN ['Ann', 'Bob'] RETURN n", 'Filter n.name IN list < NodeByLabelScan (n:Person)'],
  ['MATCH (n) WHERE id(n) = 1 RETURN n', 'Filter id(n) = 1 < AllNodesScan (n)'],
]);

plans('steps along relationships', [
  ['MATCH (a:Person)-[:KNOWS]->(b) RETURN a, b', 'Expand (a)-[:KNOWS]->(b) < NodeByLabelScan (a:Person)'],
  [
    'MATCH (a:Person)-[r:KNOWS]->(b:Chair) RETURN r',
    'Filter a:Person < Expand (a)-[r:KNOWS]->(b) < NodeByLabelScan (b:Chair)',
  ],
  ['MATCH ()-[r:KNOWS]->() RETURN r', 'RelationshipScan ()-[r:KNOWS]->()'],
  ['MATCH (a)-[:KNOWS]->(b)<-[:KNOWS]-(c) RETURN a', 'Expand (b)<-[:KNOWS]-(c) < RelationshipScan (a)-[:KNOWS]->(b)'],
  [
    'MATCH (a:Chair)-->(b), (b)-->(a) RETURN a',
    'ExpandInto (b)-[]->(a) < Expand (a)-[]->(b) < NodeByLabelScan (a:Chair)',
  ],
  ['MATCH (a:Chair), (b:Country) RETURN a, b', 'NodeByLabelScan (b:Country) < NodeByLabelScan (a:Chair)'],
  ['MATCH (a:Chair)-[:KNOWS*1..2]->(b) RETURN b', 'VarLengthExpand (a)-[:KNOWS*1..2]->(b) < NodeByLabelScan (a:Chair)'],
  ['MATCH (a:Chair)-[:KNOWS]->{1,2}(b) RETURN b', 'VarLengthExpand (a)-[:KNOWS*1..2]->(b) < NodeByLabelScan (a:Chair)'],
  [
    'MATCH (a:Chair)-[:KNOWS*1..2]->(b) RETURN DISTINCT b',
    'Distinct b < ReachableExpand (a)-[:KNOWS*1..2]->(b) < NodeByLabelScan (a:Chair)',
  ],
  [
    'MATCH (a:Chair)-[:KNOWS*1..2]->(b) RETURN count(DISTINCT b)',
    'Projection count(DISTINCT b) < EagerAggregation count(DISTINCT b) < ReachableExpand (a)-[:KNOWS*1..2]->(b) < NodeByLabelScan (a:Chair)',
  ],
  [
    'MATCH (a:Chair)-[:KNOWS*2..3]->(b) RETURN DISTINCT b',
    'Distinct b < VarLengthExpand (a)-[:KNOWS*2..3]->(b) < NodeByLabelScan (a:Chair)',
  ],
  [
    'MATCH (a:Chair)((x)-[:KNOWS]->(y)){1,2}(b) RETURN x, b',
    'Repeat (a)…(b) < [NodeByLabelScan (a:Chair) ; ProjectPath < Expand (x)-[:KNOWS]->(y)]',
  ],
  [
    'MATCH p = shortestPath((a:Chair)-[*]-(b:Country)) RETURN p',
    'ProjectPath p < ShortestPathInto (a)…(b) < NodeByLabelScan (b:Country) < NodeByLabelScan (a:Chair)',
  ],
  [
    'MATCH p = SHORTEST 2 (a:Chair)-->+(b:Country) RETURN p',
    'Filter b:Country < ProjectPath p < ShortestPathAll (a)…(b) < NodeByLabelScan (a:Chair)',
  ],
]);

plans('conditions', [
  [
    'MATCH p = (a:Chair)-->(b) WHERE length(p) = 1 RETURN p',
    'Filter length(p) = 1 < ProjectPath p < Expand (a)-[]->(b) < NodeByLabelScan (a:Chair)',
  ],
  [
    "MATCH (a:Person)-[:FROM]->(c:Country {code: 'IN'}) WHERE a.age > 20 AND c.code <> 'FR' RETURN a",
    'Filter a:Person AND a.age > 20 < Expand (a)-[:FROM]->(c) < Filter c:Country AND c.code = IN AND c.code <> FR < NodeIndexSeek (c:Country {code})',
  ],
  [
    'MATCH (a:Chair) MATCH (b:Person {name: a.name}) RETURN b',
    'Filter b:Person AND b.name = a.name < NodeIndexSeek (b:Person {name}) < NodeByLabelScan (a:Chair)',
  ],
  ['MATCH (a:Person) WHERE (a)-->(:Country) RETURN a', 'Filter pattern < NodeByLabelScan (a:Person)'],
  ['MATCH (n) WITH n WHERE n.age > 3 RETURN n', 'Filter n.age > 3 < AllNodesScan (n)'],
  [
    'OPTIONAL MATCH (n:Chair) MATCH (n) RETURN n',
    'Filter is-null < Optional < [Argument ; NodeByLabelScan (n:Chair)]'.replace('[Argument ; ', '').replace(']', ''),
  ],
]);

plans('columns', [
  [
    'MATCH (n:Person) RETURN n.name ORDER BY n.age LIMIT 2',
    'Limit 2 < Top n.age < Projection n.name < NodeByLabelScan (n:Person)',
  ],
  [
    'MATCH (n:Person) RETURN n.name ORDER BY n.age SKIP 1 LIMIT 2',
    'Limit 2 < Skip 1 < Top n.age < Projection n.name < NodeByLabelScan (n:Person)',
  ],
  ['MATCH (n:Person) RETURN n.name ORDER BY n.age', 'Sort n.age < Projection n.name < NodeByLabelScan (n:Person)'],
  ['MATCH (n:Person) RETURN n.name SKIP 1', 'Skip 1 < Projection n.name < NodeByLabelScan (n:Person)'],
  ['MATCH (n:Person) RETURN DISTINCT n.age', 'Distinct n.age < NodeByLabelScan (n:Person)'],
  [
    'MATCH (n:Person) RETURN n.age, count(*)',
    'Projection n.age, count(*) < EagerAggregation n.age, count(*) < NodeByLabelScan (n:Person)',
  ],
  ['MATCH (n:Person) RETURN count(*)', 'Projection count(*) < EagerAggregation count(*) < NodeByLabelScan (n:Person)'],
  ['MATCH ()-[r]->() RETURN count(r)', 'Projection count(r) < EagerAggregation count(r) by degree of ()-[r]->()'],
  [
    'MATCH ()-[r:KNOWS]->() RETURN count(*)',
    'Projection count(*) < EagerAggregation count(*) by degree of ()-[r:KNOWS]->()',
  ],
  [
    'MATCH (a)-->(b)-->(c) RETURN count(*)',
    'Projection count(*) < EagerAggregation count(*) < Expand (b)-[]->(c) < RelationshipScan (a)-[]->(b)',
  ],
]);

plans('clauses', [
  ['UNWIND [1, 2] AS x RETURN x', 'Unwind list AS x'],
  ['MATCH (a) FINISH', 'Finish < AllNodesScan (a)'],
  ['CALL db.labels() YIELD label RETURN label', 'ProcedureCall db.labels'],
  [
    'MATCH (a:Chair) OPTIONAL MATCH (a)-->(b:Country) RETURN b',
    'Optional < [NodeByLabelScan (a:Chair) ; Filter b:Country < Expand (a)-[]->(b)]',
  ],
  ['UNWIND [1] AS x RETURN x UNION RETURN 2 AS x', 'Union < [Unwind list AS x ; Projection x]'],
  ['UNWIND [1] AS x RETURN x UNION ALL RETURN 2 AS x', 'UnionAll < [Unwind list AS x ; Projection x]'],
  [
    'MATCH (a:Chair) CALL (a) { MATCH (a)-->(b) RETURN count(b) AS c } RETURN c',
    'Apply CALL { … } < [NodeByLabelScan (a:Chair) ; Projection c < EagerAggregation c by degree of (a)-[]->(b)]',
  ],
]);

describe('the choice of a start', () => {
  const lopsided = buildPropertyGraph(
    [
      ...Array.from({ length: 100 }, (_, index) => ({ id: `m${index}`, labels: ['Many'], properties: [] })),
      { id: 'f', labels: ['Few'], properties: [] },
    ],
    Array.from({ length: 100 }, (_, index) => ({ id: `r${index}`, type: 'R', start: index, end: 100, properties: [] })),
  );

  it.each([
    ['MATCH (m:Many)-[:R]->(f:Few) RETURN m', '(f:Few)'],
    ['MATCH (f:Few)<-[:R]-(m:Many) RETURN m', '(f:Few)'],
    ['MATCH (m:Many), (f:Few) RETURN m', '(f:Few)'],
    ['MATCH (m:Many)-->(x)<--(n:Many), (x:Few) RETURN m', '(x:Few)'],
    ['MATCH (m:Many) MATCH (m)-->(f:Few) RETURN m', '(m:Many)'],
  ])('%s begins at %s, the rarer one or the known one', async (text, start) => {
    expect(await planOf(text, lopsided)).toMatch(new RegExp(`NodeByLabelScan ${start.replace(/[()]/g, '\\$&')}$`));
  });

  it('makes no difference to the answer', () => {
    const engine = openCypher(lopsided);
    const count = (text: string) => engine.query(text).readAll();
    expect(count('MATCH (m:Many)-[:R]->(f:Few) RETURN count(*)')).toEqual([[100n]]);
    expect(count('MATCH (f:Few)<-[:R]-(m:Many) RETURN count(*)')).toEqual([[100n]]);
    expect(count('MATCH (m:Many)-->(x)<--(n:Many) RETURN count(*)')).toEqual([[9_900n]]);
  });
});

describe('PROFILE', () => {
  it.each([
    ['MATCH (n:Person) RETURN n', [5]],
    ['MATCH (n:Person) WHERE n.age > 31 RETURN n', [3, 5]],
    ['MATCH (n:Person) RETURN n.name AS name ORDER BY name LIMIT 2', [2, 2, 5, 5]],
    ['MATCH (n:Person)-[:KNOWS]->(m) RETURN count(*)', [1, 1, 5]],
    ['UNWIND range(1, 10) AS x WITH x WHERE x % 2 = 0 RETURN x', [5, 10]],
  ])('counts the rows of each step of %s', async (text, counts) => {
    const { plan } = await openCypher(SMALL_GRAPH).query(`PROFILE ${text}`).summary();
    const rows: (number | null)[] = [];
    for (let step = plan; step !== null && step.name !== 'Argument'; step = step.sources[0] ?? null)
      rows.push(step.rows);
    expect(rows).toEqual(counts);
  });

  it('gives the same rows as the query alone, with times that are not negative', async () => {
    const text = 'MATCH (n:Person)-[:KNOWS]->(m) RETURN n.name, m.name';
    expect(rowsOf(`PROFILE ${text}`)).toEqual(rowsOf(text));
    const { plan, timeMs } = await openCypher(SMALL_GRAPH).query(`PROFILE ${text}`).summary();
    expect(plan?.timeMs).toBeGreaterThanOrEqual(0);
    expect(timeMs).toBeGreaterThanOrEqual(plan?.timeMs ?? 0);
  });

  it('can be asked for beside the text, which has the last word', async () => {
    const engine = openCypher(SMALL_GRAPH);
    const ask = (text: string, mode: 'explain' | 'profile') => engine.query(text, new Map(), { mode }).summary();
    expect(await ask('RETURN 1', 'profile')).toMatchObject({ rows: 1, plan: { rows: 1 } });
    expect(await ask('RETURN 1', 'explain')).toMatchObject({ rows: 0, plan: { rows: null } });
    expect(await ask('PROFILE RETURN 1', 'explain')).toMatchObject({ rows: 1, plan: { rows: 1 } });
  });

  it('has no plan to show for a plain run', async () => {
    expect(await openCypher(SMALL_GRAPH).query('RETURN 1').summary()).toMatchObject({ rows: 1, plan: null });
  });
});
