import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPropertyGraph } from '../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { plainValue } from '../../src/cypher/values/plain-value.ts';
import { sortedColumn } from './small-graph.ts';

const NODES = 6;

const graphs = fc
  .array(fc.record({ start: fc.nat(NODES - 1), end: fc.nat(NODES - 1), weight: fc.option(fc.nat(4)) }), {
    maxLength: 12,
  })
  .map((links) =>
    buildPropertyGraph(
      Array.from({ length: NODES }, (_, id) => ({
        id: `n${id}`,
        labels: ['N'],
        properties: Object.entries({ id: BigInt(id) }),
      })),
      links.map(({ start, end, weight }, id) => ({
        id: `r${id}`,
        type: 'R',
        start,
        end,
        properties: weight === null ? [] : Object.entries({ weight: BigInt(weight) }),
      })),
    ),
  );

/** A condition that is asked of each relationship on the way, and the same of the whole path. */
const CONDITIONS = [
  ['all(r IN relationships(p) WHERE r.weight > 1)', 'size([r IN relationships(p) WHERE r.weight > 1]) = length(p)'],
  [
    'all(r IN relationships(p) WHERE r.weight >= a.id) AND length(p) < 4',
    'size([r IN relationships(p) WHERE r.weight >= a.id]) = length(p) AND length(p) < 4',
  ],
  [
    'all(x IN relationships(p) WHERE x.weight < $most) AND all(y IN relationships(p) WHERE y.weight <> 1)',
    'size([x IN relationships(p) WHERE x.weight < $most AND x.weight <> 1]) = length(p)',
  ],
] as const;

describe('a condition on every relationship of a shortest path', () => {
  it('gives the same paths as one on the whole path, which is tried path by path', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        graphs,
        fc.constantFrom(...CONDITIONS),
        fc.constantFrom('-', '->'),
        fc.constantFrom('*', '*..3', '*0..'),
        (graph, [each, whole], arrow, length) => {
          const engine = openCypher(graph);
          const ask = (condition: string) =>
            engine
              .query(
                `MATCH (a:N), (b:N) WHERE a <> b
                 MATCH p = allShortestPaths((a)-[:R${length}]${arrow}(b)) WHERE ${condition}
                 RETURN p`,
                new Map([['most', 3n]]),
              )
              .readAll()
              .map(([path]) => JSON.stringify(plainValue(path ?? null, graph)))
              .sort();
          expect(ask(each)).toEqual(ask(whole));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not try every path where there is none', () => {
    // A complete graph on one side: its trails of six steps are millions.
    const order = 40;
    const links = Array.from({ length: order * order }, (_, at) => [Math.floor(at / order), at % order] as const);
    const graph = buildPropertyGraph(
      Array.from({ length: order + 1 }, (_, id) => ({
        id: `n${id}`,
        labels: [],
        properties: Object.entries({ id: BigInt(id) }),
      })),
      links.flatMap(([start, end]) =>
        start < end
          ? [{ id: `${start} ${end}`, type: 'R', start, end, properties: Object.entries({ weight: 5n }) }]
          : [],
      ),
    );
    const text = `MATCH (a {id: 0}), (b {id: ${order}}) MATCH p = allShortestPaths((a)-[*..6]-(b))
      WHERE all(r IN relationships(p) WHERE r.weight > 1) RETURN p`;
    const limits = { memoryBytes: 1_000_000 };
    expect(openCypher(graph).query(text, new Map(), { limits }).readAll()).toEqual([]);
  });

  it.each([
    ['the nodes too', 'all(r IN relationships(p) WHERE r.since < 2004 AND size(nodes(p)) < 4)', []],
    ['a name that hides the path', 'all(p IN relationships(p) WHERE p.since < 2004)', ['3']],
    ['a list that is not the path', 'all(r IN tail(relationships(p)) WHERE r.since < 2004)', ['2']],
  ])('is understood with %s', (_title, condition, lengths) => {
    const text = `MATCH p = shortestPath((:Person {name: 'Ann'})-[:KNOWS*]->(:Person {name: 'Dora'})) WHERE ${condition} RETURN toString(length(p))`;
    expect(sortedColumn(text)).toEqual(lengths);
  });
});
