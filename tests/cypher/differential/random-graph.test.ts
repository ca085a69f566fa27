import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { openDraw } from './draw.ts';
import { shapeOf } from './graph-shape.ts';
import { canonicalValue } from './our-answer.ts';
import { randomGraph } from './random-graph.ts';
import { writeLiteral } from './write-literal.ts';

describe('a random graph', () => {
  const graph = randomGraph(3);

  it('is the same for a seed', () => {
    const nodes = (one: typeof graph) =>
      Array.from({ length: one.nodeCount }, (_, node) =>
        [...one.nodeProperties(node)].map(([key, value]) => [key, canonicalValue(value)]),
      );
    expect(nodes(randomGraph(3))).toEqual(nodes(graph));
    expect(nodes(randomGraph(4))).not.toEqual(nodes(graph));
  });

  it('has loops, parallel relationships, and nodes without a label', () => {
    const ends = Array.from({ length: graph.relationshipCount }, (_, id) => `${graph.startOf(id)} ${graph.endOf(id)}`);
    expect(new Set(ends).size).toBeLessThan(ends.length);
    expect(ends.some((pair) => pair.split(' ')[0] === pair.split(' ')[1])).toBe(true);
    const labels = Array.from({ length: graph.nodeCount }, (_, node) => graph.labelsOf(node).length);
    expect(Math.min(...labels)).toBe(0);
    expect(Math.max(...labels)).toBeGreaterThan(1);
  });

  it('has values of every kind, and a property of several', () => {
    const { ofNodes, ofRelationships } = shapeOf(graph);
    const kinds = ofNodes.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set([
        'integer',
        'float',
        'string',
        'boolean',
        'integers',
        'strings',
        'mixed',
        'date',
        'localtime',
        'time',
        'localdatetime',
        'datetime',
        'duration',
      ]),
    );
    expect(ofRelationships.length).toBeGreaterThan(10);
  });
});

describe('a literal', () => {
  const calculator = openCypher(buildPropertyGraph([], []));

  it('gives back every value of the graph', () => {
    const { ofNodes } = shapeOf(randomGraph(5));
    for (const value of ofNodes.flatMap(({ samples }) => samples)) {
      const [row = []] = calculator.query(`RETURN ${writeLiteral(value)}`).readAll();
      expect(canonicalValue(row[0] ?? null)).toEqual(canonicalValue(value));
    }
  });

  it.each([
    [null, 'null'],
    [1n, '1'],
    [1, '1.0'],
    [1e21, '1.0e21'],
    [Number.NaN, '(0.0 / 0.0)'],
    [Number.NEGATIVE_INFINITY, '(-1 / 0.0)'],
    ["it's \\ \n", "'it\\'s \\\\ \\n'"],
    [[1n, 'a', null], "[1, 'a', null]"],
    [new Map([['a', 1n]]), '{a: 1}'],
  ])('of %s is %s', (value, text) => {
    expect(writeLiteral(value)).toBe(text);
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [row = []] = calculator.query(`RETURN ${writeLiteral(text)}`).readAll();
        expect(row[0]).toBe(text);
      }),
    );
  });

  it('there is none of a node', () => {
    expect(() => writeLiteral({ kind: 'node', id: 1 })).toThrow(/node/);
  });
});

describe('draws', () => {
  it('stay in their bounds and repeat with their seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, least, width) => {
        const [one, other] = [openDraw(seed), openDraw(seed)];
        const drawn = one.integer(least, least + width);
        expect(drawn).toBeGreaterThanOrEqual(least);
        expect(drawn).toBeLessThanOrEqual(least + width);
        expect(other.integer(least, least + width)).toBe(drawn);
      }),
    );
  });

  it('reach every member of a list, and shuffle without loss', () => {
    const draw = openDraw(1);
    expect(new Set(Array.from({ length: 200 }, () => draw.pick([1, 2, 3, 4]))).size).toBe(4);
    expect(draw.shuffled([3, 1, 2]).toSorted()).toEqual([1, 2, 3]);
    expect(() => draw.pick([])).toThrow(/nothing/);
  });
});
