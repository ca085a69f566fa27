import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPropertyGraph } from '../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import type { PropertyGraph } from '../../src/cypher/property-graph.ts';
import { formatValue } from '../../src/cypher/values/format-value.ts';
import type { Value } from '../../src/cypher/values/value.ts';
import { anyValue } from './values/any-value.ts';

const RUNS = { numRuns: 60 };
const LABELS = ['A', 'B', 'C'];

/** Small graphs with loops, parallel relationships, nodes without labels and properties that are missing. */
const graphs: fc.Arbitrary<PropertyGraph> = fc
  .record({
    nodes: fc.array(fc.record({ labels: fc.subarray(LABELS), x: fc.option(fc.integer({ min: 0, max: 3 })) }), {
      minLength: 1,
      maxLength: 6,
    }),
    links: fc.array(fc.record({ start: fc.nat(5), end: fc.nat(5), type: fc.constantFrom('R', 'S') }), { maxLength: 8 }),
  })
  .map(({ nodes, links }) =>
    buildPropertyGraph(
      nodes.map(({ labels, x }, id) => ({
        id: `n${id}`,
        labels,
        properties: x === null ? [] : [['x', BigInt(x)] as const],
      })),
      links.map(({ start, end, type }, id) => ({
        id: `r${id}`,
        type,
        start: start % nodes.length,
        end: end % nodes.length,
        properties: [['w', BigInt(id % 3)] as const],
      })),
    ),
  );

const patterns = fc.constantFrom(
  '(n)',
  '(n:A)',
  '(n)-->(m)',
  '(n)--(m)',
  '(n:A)-[r:R]->(m:B)',
  '(n)-[*1..2]->(m)',
  '(n)-[:R]->{1,2}(m)',
  '(n)-->(m)<--(k)',
  '(n), (m:B)',
  '(n)-->(m), (m)-->(k)',
);
const conditions = fc.constantFrom(
  'n.x > 1',
  'n.x = 2',
  'n:A AND n.x < 3',
  'n.x IN [1, null]',
  'exists((n)-->())',
  'n.x % 2 = 0 OR n:B',
  'EXISTS { (n)<--() }',
  'n.x <> n.x + 1',
);
const columns = fc.constantFrom('n.x', 'n', 'labels(n)', 'n.x, labels(n)', 'n.x IS NULL');

const ask = (graph: PropertyGraph, text: string): readonly string[] =>
  openCypher(graph)
    .query(text)
    .readAll()
    .map((row) => row.map(formatValue).join(' | '));
const bag = (graph: PropertyGraph, text: string): readonly string[] => ask(graph, text).toSorted();

function law(title: string, holds: (graph: PropertyGraph, pattern: string, condition: string) => void): void {
  it(title, { timeout: 60_000 }, () => {
    fc.assert(fc.property(graphs, patterns, conditions, holds), RUNS);
  });
}

describe('for every graph, pattern and condition', () => {
  law('a condition, its opposite and its being unknown share the rows among them', (graph, pattern, condition) => {
    const parts = [condition, `NOT (${condition})`, `(${condition}) IS NULL`];
    const shared = parts.flatMap((part) => ask(graph, `MATCH ${pattern} WHERE ${part} RETURN n`));
    expect(shared.toSorted()).toEqual(bag(graph, `MATCH ${pattern} RETURN n`));
    expect(bag(graph, `MATCH ${pattern} WHERE ${parts.join(' OR ')} RETURN n`)).toEqual(shared.toSorted());
  });

  law('count(*) is the number of rows', (graph, pattern, condition) => {
    const rows = ask(graph, `MATCH ${pattern} WHERE ${condition} RETURN n`);
    expect(ask(graph, `MATCH ${pattern} WHERE ${condition} RETURN count(*)`)).toEqual([String(rows.length)]);
    expect(ask(graph, `RETURN COUNT { MATCH ${pattern} WHERE ${condition} RETURN n }`)).toEqual([String(rows.length)]);
    expect(ask(graph, `RETURN EXISTS { MATCH ${pattern} WHERE ${condition} }`)).toEqual([String(rows.length > 0)]);
  });

  law('a condition gives the same in MATCH, in a WITH behind it and inside CALL', (graph, pattern, condition) => {
    const direct = bag(graph, `MATCH ${pattern} WHERE ${condition} RETURN n`);
    expect(bag(graph, `MATCH ${pattern} WITH * WHERE ${condition} RETURN n`)).toEqual(direct);
    expect(bag(graph, `CALL { MATCH ${pattern} WHERE ${condition} RETURN n } RETURN n`)).toEqual(direct);
    expect(bag(graph, `MATCH ${pattern} WITH n, ${condition} AS c WHERE c RETURN n`)).toEqual(direct);
  });

  law('OPTIONAL MATCH has the rows of MATCH, or one of nulls', (graph, pattern, condition) => {
    const rows = bag(graph, `MATCH ${pattern} WHERE ${condition} RETURN n`);
    const optional = bag(graph, `OPTIONAL MATCH ${pattern} WHERE ${condition} RETURN n`);
    expect(optional).toEqual(rows.length === 0 ? ['null'] : rows);
  });

  law('a pattern that is read from its other end has the same matches', (graph, _pattern, condition) => {
    const pairs = [
      ['(n)-[:R]->(m)', '(m)<-[:R]-(n)'],
      ['(n)--(m)', '(m)--(n)'],
      ['(n)-[*1..2]->(m)', '(m)<-[*1..2]-(n)'],
      ['(n:A)-[:R]->{1,2}(m)', '(m)<-[:R]-{1,2}(n:A)'],
      ['(n)-[:R]->()-[:S]->(m)', '(m)<-[:S]-()<-[:R]-(n)'],
      ['(n) ((a)-[:R]->(b)){1,2} (m)', '(m) ((b)<-[:R]-(a)){1,2} (n)'],
    ] as const;
    for (const [forward, backward] of pairs) {
      const left = bag(graph, `MATCH ${forward} WHERE ${condition} RETURN n, m`);
      expect([forward, left]).toEqual([forward, bag(graph, `MATCH ${backward} WHERE ${condition} RETURN n, m`)]);
    }
  });

  law('the order in which patterns are written makes no difference', (graph, _pattern, condition) => {
    const [one, other] = ['(n)-[r]->(m)', '(m)-[s]->(k:A)'];
    const text = (first: string, second: string) => `MATCH ${first}, ${second} WHERE ${condition} RETURN n, m, k, r, s`;
    expect(bag(graph, text(one ?? '', other ?? ''))).toEqual(bag(graph, text(other ?? '', one ?? '')));
  });
});

describe('for every graph and columns', () => {
  const rules = (title: string, holds: (graph: PropertyGraph, pattern: string, column: string) => void): void => {
    it(title, { timeout: 60_000 }, () => {
      fc.assert(fc.property(graphs, patterns, columns, holds), RUNS);
    });
  };

  rules('ORDER BY with SKIP and LIMIT is a slice of all rows in order', (graph, pattern, column) => {
    const ordered = `MATCH ${pattern} RETURN ${column} ORDER BY ${column}`;
    const all = ask(graph, ordered);
    expect(all.toSorted()).toEqual(bag(graph, `MATCH ${pattern} RETURN ${column}`));
    for (const [skip, limit] of [
      [0, 0],
      [0, 3],
      [2, 2],
      [1, 100],
      [100, 1],
    ] as const) {
      expect(ask(graph, `${ordered} SKIP ${skip} LIMIT ${limit}`)).toEqual(all.slice(skip, skip + limit));
    }
  });

  rules('DISTINCT keeps each row once, and a second DISTINCT all of them', (graph, pattern, column) => {
    const once = bag(graph, `MATCH ${pattern} RETURN DISTINCT ${column}`);
    expect(once).toEqual([...new Set(ask(graph, `MATCH ${pattern} RETURN ${column}`))].toSorted());
    const names = column.split(', ').map((_one, index) => `c${index}`);
    const aliased = column.split(', ').map((one, index) => `${one} AS c${index}`);
    const twice = `MATCH ${pattern} WITH DISTINCT ${aliased.join(', ')} RETURN DISTINCT ${names.join(', ')}`;
    expect(bag(graph, twice)).toEqual(once);
    const grouped = `MATCH ${pattern} WITH ${aliased.join(', ')}, count(*) AS times RETURN sum(times), count(*)`;
    expect(ask(graph, grouped)).toEqual([`${ask(graph, `MATCH ${pattern} RETURN n`).length} | ${once.length}`]);
  });

  rules('UNION ALL is one answer after the other, UNION each row of them once', (graph, pattern, column) => {
    const [left, right] = [`MATCH ${pattern} RETURN ${column}`, `MATCH (n:B) RETURN ${column}`];
    const both = [...ask(graph, left), ...ask(graph, right)];
    expect(ask(graph, `${left} UNION ALL ${right}`)).toEqual(both);
    expect(bag(graph, `${left} UNION ${right}`)).toEqual([...new Set(both)].toSorted());
  });

  rules('collect and UNWIND undo each other', (graph, pattern, column) => {
    const [first = ''] = column.split(', ');
    const kept = `MATCH ${pattern} WITH ${first} AS c WHERE c IS NOT NULL RETURN c`;
    expect(bag(graph, `MATCH ${pattern} WITH collect(${first}) AS all UNWIND all AS c RETURN c`)).toEqual(
      bag(graph, kept),
    );
    expect(bag(graph, `WITH COLLECT { ${kept} } AS all UNWIND all AS c RETURN c`)).toEqual(bag(graph, kept));
  });

  rules('the greatest and the least are the ends of the order', (graph, pattern, column) => {
    const [first = ''] = column.split(', ');
    const sorted = ask(graph, `MATCH ${pattern} WITH ${first} AS c WHERE c IS NOT NULL RETURN c ORDER BY c`);
    expect(ask(graph, `MATCH ${pattern} RETURN min(${first})`)).toEqual([sorted[0] ?? 'null']);
    expect(ask(graph, `MATCH ${pattern} RETURN max(${first})`)).toEqual([sorted.at(-1) ?? 'null']);
  });
});

describe('for all values', () => {
  const engine = openCypher(buildPropertyGraph([], []));
  const value = (text: string, list: readonly Value[]): Value =>
    engine.query(text, new Map([['list', list]])).readAll()[0]?.[0] ?? null;
  // Nodes and paths are no parameters: their graph is empty here.
  const lists = fc
    .array(anyValue(), { maxLength: 6 })
    .filter((list) => !/"kind":"(?:node|relationship|path)"/.test(json(list)));

  it.each<[string, string, (list: readonly Value[]) => Value]>([
    ['size', 'size($list)', (list) => BigInt(list.length)],
    ['reverse', 'reverse($list)', (list) => list.toReversed()],
    ['head', 'head($list)', (list) => list[0] ?? null],
    ['last', 'last($list)', (list) => list.at(-1) ?? null],
    ['tail', 'tail($list)', (list) => list.slice(1)],
    ['a slice', '$list[1..-1]', (list) => list.slice(1, -1)],
    ['an open slice', '$list[-2..]', (list) => list.slice(-2)],
    ['an element', '$list[2]', (list) => list[2] ?? null],
    ['an element from the end', '$list[-2]', (list) => list.at(-2) ?? null],
    ['joining', '$list + $list', (list) => [...list, ...list]],
    ['appending', '$list + null', () => null],
    ['a comprehension', '[x IN $list | [x]]', (list) => list.map((one) => [one])],
    ['a filter', '[x IN $list WHERE x IS NOT NULL]', (list) => list.filter((one) => one !== null)],
    ['reduce', 'reduce(s = 0, x IN $list | s + 1)', (list) => BigInt(list.length)],
    ['any', 'any(x IN $list WHERE x IS NULL)', (list) => list.includes(null)],
    ['all', 'all(x IN $list WHERE x IS NULL)', (list) => list.every((one) => one === null)],
    ['none', 'none(x IN $list WHERE x IS NULL)', (list) => !list.includes(null)],
    ['single', 'single(x IN $list WHERE x IS NULL)', (list) => list.filter((one) => one === null).length === 1],
    ['isEmpty', 'isEmpty($list)', (list) => list.length === 0],
    ['indexes', '[i IN range(0, size($list) - 1) | $list[i]]', (list) => list],
  ])('%s is what it is in JavaScript', (_name, text, model) => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(value(`RETURN ${text}`, list)).toEqual(model(list));
      }),
    );
  });
});

function json(list: readonly Value[]): string {
  return JSON.stringify(list, (_key, one: unknown) => {
    if (typeof one === 'bigint') return String(one);
    return one instanceof Map ? [...one] : one;
  });
}
