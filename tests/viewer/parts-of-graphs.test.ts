import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainValue } from '../../src/cypher/values/plain-value.ts';
import { excerptOfView } from '../../src/graph/excerpt-of-view.ts';
import { graphColumns } from '../../src/server/graph-columns.ts';
import { idsInAnswer, toThing } from '../../viewer/data/answer-things.ts';
import { NOTHING_HIDDEN, visibleGraph } from '../../viewer/data/facets.ts';
import { readGraph } from '../../viewer/data/graph-model.ts';
import { mergeColumns } from '../../viewer/data/merge-columns.ts';
import { narrowTo } from '../../viewer/data/narrow.ts';
import { extendLayout } from '../../viewer/look/extend-layout.ts';
import type { LayoutInput } from '../../viewer/look/layout.ts';
import { largeView } from '../server/large-view.ts';
import { sampleOntology } from '../server/sample-ontology.ts';
import { type EdgeLine, makeModel } from './make-model.ts';

const view = largeView(60);
const part = (around: string | null, most: number) =>
  graphColumns(
    { ...excerptOfView(view, { around: around as never, most }), counts: view.counts(), whole: false, shown: 0 },
    sampleOntology,
  );
const edgeLines = (columns: ReturnType<typeof part>) => {
  const { edges } = readGraph(columns);
  return new Map(
    [...edges.values()].map(({ id, source, target, relation, modality, date, sources }) => [
      id,
      [source.id, target.id, relation.label, modality, date, sources],
    ]),
  );
};

describe('two parts of one graph', () => {
  const whole = edgeLines(part(null, 10_000));

  it('make what both hold, each once, with the right ends', () => {
    const place = fc.integer({ min: 0, max: 59 }).map((at) => `person/n${String(at).padStart(6, '0')}`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.array(place, { maxLength: 6 }), (most, places) => {
        const parts = [part(null, most), ...places.map((id) => part(id, 500))];
        const merged = parts.reduce((all, one) => mergeColumns(all, one));
        const expected = new Set(parts.flatMap(({ edges }) => edges.id));
        expect(new Set(merged.edges.id)).toEqual(expected);
        expect(merged.edges.id).toHaveLength(expected.size);
        expect(new Set(merged.nodes.id).size).toBe(merged.nodes.id.length);
        for (const [id, line] of edgeLines(merged)) expect(line).toEqual(whole.get(id));
        for (const column of Object.values(merged.edges)) expect(column).toHaveLength(expected.size);
      }),
    );
  });

  it('keep the places of the first', () => {
    const first = part(null, 20);
    const merged = mergeColumns(first, part('person/n000030', 500));
    expect(merged.nodes.id.slice(0, first.nodes.id.length)).toEqual(first.nodes.id);
  });
});

describe('a layout that grows', () => {
  const input: LayoutInput = {
    nodes: ['a', 'b', 'c', 'far', 'lonely'].map((id) => ({ id, radius: 4 })),
    pairs: [
      [0, 1, 1],
      [2, 3, 1],
    ],
    width: 800,
    height: 600,
  };
  const former = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 0 }],
    ['c', { x: 600, y: 600 }],
  ]);

  it('leaves everybody in place, and puts a newcomer near those it is linked to', () => {
    const grown = extendLayout(former, input);
    for (const [id, place] of former) expect(grown.get(id)).toEqual(place);
    const { x = 0, y = 0 } = grown.get('far') ?? {};
    expect(Math.hypot(x - 600, y - 600)).toBeLessThan(Math.hypot(x, y));
    expect(grown.size).toBe(5);
    expect(extendLayout(former, input)).toEqual(grown);
  });

  it('gives every newcomer a place of its own, even without any former one', () => {
    const fresh = extendLayout(new Map(), input);
    expect(new Set([...fresh.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
    expect([...fresh.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe('a graph narrowed to an answer', () => {
  const NAMES = { 'person/a': 'A', 'person/b': 'B', 'person/c': 'C', 'country/D': 'D' };
  const EDGES: readonly EdgeLine[] = [
    ['person/a', 'person/b', { id: 'ab' }],
    ['person/a', 'person/b', { id: 'ab2' }],
    ['person/b', 'person/c', { id: 'bc' }],
    ['person/a', 'country/D', { id: 'ad', relation: 'VISITED' }],
  ];
  const model = makeModel({ names: NAMES, edges: EDGES });
  const shown = visibleGraph(model, NOTHING_HIDDEN);
  const narrow = (...ids: readonly string[]) => {
    const { nodes, bundles, edges } = narrowTo(model, shown, new Set(ids));
    return [[...nodes].sort(), bundles.size, edges];
  };

  it('has the edges of the answer with their ends', () => {
    expect(narrow('ab')).toEqual([['person/a', 'person/b'], 1, 1]);
    expect(narrow('bc', 'ad', 'country/D')).toEqual([['country/D', 'person/a', 'person/b', 'person/c'], 2, 2]);
  });

  it('has all that is between the entities of an answer without edges', () => {
    expect(narrow('person/a', 'person/b')).toEqual([['person/a', 'person/b'], 1, 2]);
    expect(narrow('person/c', 'country/D')).toEqual([['country/D', 'person/c'], 0, 0]);
  });

  it('knows nothing of ids that are not drawn, and shows nothing that a filter hides', () => {
    expect(narrow('nobody')).toEqual([[], 0, 0]);
    const filtered = visibleGraph(model, { ...NOTHING_HIDDEN, relation: new Set(['VISITED']) });
    expect(narrowTo(model, filtered, new Set(['ad'])).edges).toBe(0);
  });
});

describe('the values of an answer', () => {
  const node = { id: 'person/a', labels: ['Entity', 'Person'], properties: { name: 'A' } };
  const edge = { id: 'e1', type: 'MET_WITH', start: 'person/a', end: 'person/b', properties: {} };
  it.each<readonly [string, PlainValue, string]>([
    ['a node', node, 'node'],
    ['a relationship', edge, 'relationship'],
    ['a path', { nodes: [node], relationships: [] }, 'path'],
    ['a list', [node, 1], 'list'],
    ['a map', { a: 1 }, 'map'],
    ['a map that has an id', { id: 'x', labels: [] }, 'map'],
    ['a map of nodes that are none', { nodes: [1], relationships: [] }, 'map'],
    ['an empty map', {}, 'map'],
    ['nothing', null, 'value'],
    ['a text', 'person/a', 'value'],
    ['a number', 1.5, 'value'],
  ])('%s is told by its shape', (_title, value, kind) => {
    expect(toThing(value).kind).toBe(kind);
  });

  it('are searched for nodes and relationships at any depth', () => {
    const rows: readonly (readonly PlainValue[])[] = [
      [{ deep: [[{ node }]] }, edge],
      [{ nodes: [node, { ...node, id: 'person/z' }], relationships: [{ ...edge, id: 'e2' }] }, 'e3'],
    ];
    expect(idsInAnswer(rows)).toEqual(new Set(['person/a', 'e1', 'person/z', 'e2']));
    expect(idsInAnswer([])).toEqual(new Set());
  });
});
