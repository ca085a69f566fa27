import { describe, expect, it } from 'vitest';
import { classifyQuery } from '../../../src/cypher/classify-query.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { type GraphShape, shapeOf } from './graph-shape.ts';
import { ourAnswer } from './our-answer.ts';
import { randomGraph } from './random-graph.ts';
import { writeQuery } from './write-query.ts';

const COUNT = 1_000;
const LONG = { timeout: 60_000 };
const graph = randomGraph(7);
const shape = shapeOf(graph);
const queries = Array.from({ length: COUNT }, (_, seed) => writeQuery(seed, shape));
const texts = queries.map(({ text }) => text).join('\n');

describe('generated queries', () => {
  it('are the same for a seed, and others for another', () => {
    expect(writeQuery(42, shape)).toEqual(writeQuery(42, shape));
    expect(new Set(queries.map(({ text }) => text)).size).toBeGreaterThan(COUNT * 0.98);
  });

  it('ask about the graph in hand', () => {
    const other: GraphShape = { labels: ['Person'], types: ['MET_WITH'], ofNodes: [], ofRelationships: [] };
    const asked = Array.from({ length: 200 }, (_, seed) => writeQuery(seed, other).text).join('\n');
    expect(asked).toMatch(/:Person\b/);
    expect(asked).toMatch(/:MET_WITH\b/);
    expect(asked).not.toMatch(/[:|&!](A|B|C|D|R|S|T)\b/);
  });

  it('never write', LONG, () => {
    const kinds = new Set(queries.map(({ text }) => classifyQuery(text).kind));
    expect([...kinds].filter((kind) => kind !== 'read' && kind !== 'unsafe' && kind !== 'unreadable')).toEqual([]);
  });

  it('mostly run, some find nothing, and some fail', LONG, () => {
    const engine = openCypher(graph);
    const sample = queries.slice(0, 200).map((query) => ourAnswer(query, engine));
    const answered = sample.filter((answer) => answer?.rows !== null && answer !== null);
    expect(answered.length).toBeGreaterThan(100);
    expect(answered.filter((answer) => (answer?.rows?.length ?? 0) > 0).length).toBeGreaterThan(60);
    expect(sample.filter((answer) => answer?.rows === null).length).toBeGreaterThan(5);
  });

  it.each([
    'OPTIONAL MATCH',
    'UNWIND',
    'WITH',
    'CALL {',
    'CALL (',
    'OPTIONAL CALL',
    'UNION ALL',
    'ORDER BY',
    'SKIP',
    'LIMIT',
    'OFFSET',
    'DISTINCT',
    'WHERE',
    'EXISTS {',
    'COUNT {',
    'COLLECT {',
    'shortestPath(',
    'allShortestPaths(',
    'SHORTEST 1',
    'SHORTEST 2 GROUPS',
    'ALL SHORTEST',
    'ANY (',
    ')){1,2}',
    '*1..2',
    '*0..2',
    'CASE',
    'WHEN > 2',
    'reduce(',
    'any(',
    'all(',
    'none(',
    'single(',
    'collect(',
    'avg(',
    'sum(',
    'min(',
    'max(',
    'stDev(',
    'percentileCont(',
    'percentileDisc(',
    'count(*)',
    'count(DISTINCT',
    'STARTS WITH',
    'ENDS WITH',
    'CONTAINS',
    '=~',
    ' IN ',
    'IS NULL',
    'IS NOT NULL',
    'IS ::',
    'XOR',
    'NOT (',
    ' ^ ',
    ' || ',
    'date(',
    'datetime(',
    'localdatetime(',
    'time(',
    'localtime(',
    'duration(',
    'duration.between(',
    '.truncate(',
    'timezone',
    'epochSeconds',
    'split(',
    'substring(',
    'replace(',
    'toInteger(',
    'toFloat(',
    'toString(',
    'toBoolean(',
    'round(',
    'trim(BOTH',
    'coalesce(',
    'nullIf(',
    'range(',
    'tail(',
    'reverse(',
    'labels(',
    'keys(',
    'properties(',
    'type(',
    'nodes(',
    'length(',
    'size(',
    '$p0',
    ' {.*}',
    'valueType(',
  ])('use %s', (word) => {
    expect(texts).toContain(word);
  });

  it('have parameters of several kinds, all of them used', () => {
    const used = queries.filter(({ parameters }) => parameters.size > 0);
    expect(used.length).toBeGreaterThan(COUNT * 0.1);
    const kinds = new Set(used.flatMap(({ parameters }) => [...parameters.values()].map((value) => typeof value)));
    expect([...kinds]).toEqual(expect.arrayContaining(['bigint', 'number', 'string', 'boolean', 'object']));
  });

  it('name the columns that are in order, and those whose lists are not', () => {
    const ordered = queries.filter(({ order }) => order !== null);
    expect(ordered.length).toBeGreaterThan(COUNT * 0.15);
    for (const { order } of ordered) expect(order?.length).toBeGreaterThan(0);
    // A mistake made on purpose may take the words away.
    expect(ordered.filter(({ text }) => text.includes('ORDER BY')).length).toBeGreaterThan(ordered.length * 0.95);
    expect(queries.filter(({ bags }) => bags.length > 0).length).toBeGreaterThan(COUNT * 0.02);
  });
});
