import { describe, expect, it } from 'vitest';
import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import { formatFloat } from '../../../src/cypher/values/format-float.ts';
import { formatValue } from '../../../src/cypher/values/format-value.ts';
import { plainValue } from '../../../src/cypher/values/plain-value.ts';
import type { Value } from '../../../src/cypher/values/value.ts';

const GRAPH = buildPropertyGraph(
  [
    { id: 'a', labels: ['Person'], properties: [['name', 'Ann']] },
    { id: 'b', labels: [], properties: [] },
  ],
  [{ id: 'r', type: 'MET', start: 0, end: 1, properties: [['year', 2020n]] }],
);
const ANN = { id: 'a', labels: ['Person'], properties: { name: 'Ann' } };
const MET = { id: 'r', type: 'MET', start: 'a', end: 'b', properties: { year: 2020 } };

describe('plainValue', () => {
  it.each<[string, Value, unknown]>([
    ['null', null, null],
    ['a small integer', 42n, 42],
    ['a large integer as text', 9007199254740993n, '9007199254740993'],
    ['a float', 1.5, 1.5],
    ['NaN as text', Number.NaN, 'NaN'],
    ['infinity as text', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['lists and maps', [1n, new Map([['a', null]])], [1, { a: null }]],
    ['a date', { kind: 'date', day: 0 }, '1970-01-01'],
    ['a node', { kind: 'node', id: 0 }, ANN],
    ['a relationship', { kind: 'relationship', id: 0 }, MET],
    [
      'a path',
      { kind: 'path', nodes: [0, 1], relationships: [0] },
      { nodes: [ANN, { id: 'b', labels: [], properties: {} }], relationships: [MET] },
    ],
  ])('carries %s', (_, value, expected) => {
    expect(plainValue(value, GRAPH)).toEqual(expected);
  });

  it('keeps a key like __proto__ an ordinary key', () => {
    const plain = plainValue(new Map([['__proto__', 1n]]), GRAPH);
    expect(Object.keys(plain ?? {})).toEqual(['__proto__']);
  });
});

describe('formatValue', () => {
  it.each<[Value, string]>([
    ["it's\na \\", "'it\\'s\\na \\\\'"],
    [1, '1.0'],
    [[1n, null, true], '[1, null, true]'],
    [
      new Map<string, Value>([
        ['a b', 1n],
        ['c`', 'x'],
        ['d', []],
      ]),
      "{`a b`: 1, `c```: 'x', d: []}",
    ],
    [{ kind: 'node', id: 3 }, '(3)'],
    [{ kind: 'relationship', id: 3 }, '[3]'],
    [{ kind: 'path', nodes: [1, 2], relationships: [3] }, '(1)-[3]-(2)'],
  ])('writes a value as %s', (value, expected) => {
    expect(formatValue(value)).toBe(expected);
  });
});

describe('formatFloat', () => {
  it.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [9_999_999, '9999999.0'],
    [1e7, '1.0E7'],
    [12345678.9, '1.23456789E7'],
    [0.001, '0.001'],
    [0.0001, '1.0E-4'],
    [1.7976931348623157e308, '1.7976931348623157E308'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('prints %d as %s', (value, expected) => {
    expect(formatFloat(value)).toBe(expected);
  });
});
