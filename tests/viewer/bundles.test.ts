import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Modality } from '../../src/model/claim.ts';
import { facetCounts } from '../../viewer/data/facets.ts';
import { certaintyOf, type GraphModel, readGraph } from '../../viewer/data/graph-model.ts';
import { type EdgeLine, makeColumns, makeModel } from './make-model.ts';

const NAMES = {
  'person/sanchez': 'Pedro Sánchez',
  'person/xi': 'Xi Jinping',
  'country/CN': 'China',
  'country/ES': 'Spain',
  'event/g20': 'G20 summit',
};
const bundlesOf = (edges: readonly EdgeLine[], shown = 0) => [
  ...makeModel({ names: NAMES, edges, shown }).bundles.values(),
];
const told = (edges: readonly EdgeLine[]) =>
  bundlesOf(edges).map(({ source, relation, target, modality, edges: inside }) =>
    [source.id, relation.label, target.id, modality, inside.length].join(' '),
  );

describe('edges drawn as one line', () => {
  it('are those of the same pair, relation and modality', () => {
    expect(
      told([
        ['person/sanchez', 'country/CN', { relation: 'VISITED' }],
        ['person/sanchez', 'country/CN', { relation: 'VISITED' }],
        ['person/sanchez', 'country/CN', { relation: 'VISITED', modality: 'planned' }],
        ['person/sanchez', 'country/CN', { relation: 'INVITED' }],
        ['person/xi', 'country/CN', { relation: 'VISITED' }],
      ]),
    ).toEqual([
      'person/sanchez VISITED country/CN happened 2',
      'person/sanchez VISITED country/CN planned 1',
      'person/sanchez INVITED country/CN happened 1',
      'person/xi VISITED country/CN happened 1',
    ]);
  });

  it('have one direction when the relation has: an invitation back is another line', () => {
    const there: EdgeLine = ['person/xi', 'person/sanchez', { relation: 'INVITED' }];
    const back: EdgeLine = ['person/sanchez', 'person/xi', { relation: 'INVITED' }];
    expect(told([there, back])).toEqual([
      'person/xi INVITED person/sanchez happened 1',
      'person/sanchez INVITED person/xi happened 1',
    ]);
  });

  it('have none when the relation has none: a meeting is the same told from either side', () => {
    expect(
      told([
        ['person/xi', 'person/sanchez'],
        ['person/sanchez', 'person/xi'],
      ]),
    ).toEqual(['person/xi MET_WITH person/sanchez happened 2']);
  });

  it('list the newest first, those without a date last', () => {
    const dates = ['2023-03-31', null, '2024-09-09', '2024', '2024-09'];
    const [bundle] = bundlesOf(dates.map((date) => ['person/sanchez', 'person/xi', { date }]));
    expect(bundle?.edges.map(({ date }) => date)).toEqual(['2024-09-09', '2024-09', '2024', '2023-03-31', null]);
  });

  it.each([
    [[0.9, 0.2], 'sure'],
    [[0.2, 0.9], 'sure'],
    [[0.7], 'sure'],
    [[0.699], 'unsure'],
    [[0.1, 0.2, 0.3], 'unsure'],
  ])('of confidences %j are %s where 0.7 is shown', (confidences, certainty) => {
    const edges = confidences.map((confidence): EdgeLine => ['person/sanchez', 'person/xi', { confidence }]);
    expect(bundlesOf(edges, 0.7).map((bundle) => bundle.certainty)).toEqual([certainty]);
  });

  it('are sure at the very confidence that is shown', () => {
    expect([certaintyOf(0.5, 0.5), certaintyOf(0.4999, 0.5), certaintyOf(0, 0)]).toEqual(['sure', 'unsure', 'sure']);
  });
});

describe('the bend of a line', () => {
  const modalities: readonly Modality[] = ['happened', 'planned', 'denied', 'possible'];

  it('is none for a line alone', () => {
    expect(bundlesOf([['person/xi', 'country/ES', { relation: 'VISITED' }]]).map(({ bend }) => bend + 0)).toEqual([0]);
  });

  it('lies on both sides alike for several', () => {
    for (const count of [2, 3, 4]) {
      const edges = modalities.slice(0, count).map((modality): EdgeLine => ['country/CN', 'country/ES', { modality }]);
      const bends = bundlesOf(edges).map(({ bend }) => bend);
      expect(bends.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0, 9);
      expect(new Set(bends.map((bend) => bend.toFixed(6))).size).toBe(count);
    }
  });

  it('stays within bounds however many lines a pair has', () => {
    const relations = [
      'MET_WITH',
      'SPOKE_WITH',
      'INVITED',
      'VISITED',
      'ATTENDED',
      'SIGNED_WITH',
      'SANCTIONED',
      'MEDIATED',
    ];
    const edges = relations.flatMap((relation) =>
      modalities.map((modality): EdgeLine => ['country/CN', 'country/ES', { relation, modality }]),
    );
    const bends = bundlesOf(edges).map(({ bend }) => Math.abs(bend));
    expect(bends).toHaveLength(32);
    expect(Math.max(...bends)).toBeLessThanOrEqual(0.6);
  });

  it('of two lines that run against each other is on opposite sides of the page', () => {
    const [there, back] = bundlesOf([
      ['country/CN', 'country/ES', { relation: 'INVITED' }],
      ['country/ES', 'country/CN', { relation: 'INVITED' }],
    ]);
    // Measured from its own direction each bows to its own right, or each to its own left: apart on the page.
    expect(there?.bend).toBeCloseTo(back?.bend ?? 0, 9);
    expect(Math.abs(there?.bend ?? 0)).toBeGreaterThan(0.05);
  });
});

describe('the graph read from columns', () => {
  const ids = Object.keys(NAMES);
  const line = fc.tuple(
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.record({
      relation: fc.constantFrom('MET_WITH', 'VISITED', 'INVITED'),
      modality: fc.constantFrom<Modality>('happened', 'planned', 'denied', 'possible'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );
  const ofLines = (check: (model: GraphModel, edges: readonly EdgeLine[]) => void) =>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (edges) =>
        check(makeModel({ names: NAMES, edges, shown: 0.5 }), edges),
      ),
      { numRuns: 60 },
    );

  it('keeps every edge in one line, and every line at both its ends', () => {
    ofLines((model, edges) => {
      const inside = [...model.bundles.values()].flatMap((bundle) => bundle.edges.map(({ id }) => id));
      expect(inside.sort()).toEqual(edges.map((_, at) => `edge/${at}`).sort());
      for (const bundle of model.bundles.values()) {
        expect(model.bundlesOfNode.get(bundle.source.id)).toContain(bundle);
        expect(model.bundlesOfNode.get(bundle.target.id)).toContain(bundle);
      }
    });
  });

  it('lists a line from an entity to itself once', () => {
    const model = makeModel({ names: NAMES, edges: [['country/CN', 'country/CN']] });
    expect(model.bundlesOfNode.get('country/CN')).toHaveLength(1);
  });

  it('counts each edge once in every facet', () => {
    ofLines((model, edges) => {
      for (const facet of ['relation', 'modality', 'certainty'] as const) {
        const counts = [...facetCounts(model, facet).values()];
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(edges.length);
        expect(counts.every((count) => count > 0)).toBe(true);
      }
    });
  });

  it('ties edges to the right entities though one before them has an unknown kind', () => {
    const columns = makeColumns({
      names: NAMES,
      edges: [
        ['country/CN', 'country/ES'],
        ['person/sanchez', 'country/ES'],
      ],
    });
    const kind = columns.nodes.kind.with(0, 99);
    const model = readGraph({ ...columns, nodes: { ...columns.nodes, kind } });
    expect(model.nodes.has('person/sanchez')).toBe(false);
    expect([...model.edges.values()].map(({ source, target }) => [source.name, target.name])).toEqual([
      ['China', 'Spain'],
    ]);
  });

  it.each([
    ['an unknown relation', { relation: [77] }],
    ['an unknown modality', { modality: [-1] }],
    ['no source', { source: [-1] }],
    ['a target beyond the list', { target: [5] }],
  ])('leaves out an edge of %s and keeps the rest', (_case, broken) => {
    const columns = makeColumns({ names: NAMES, edges: [['country/CN', 'country/ES']] });
    const model = readGraph({ ...columns, edges: { ...columns.edges, ...broken } });
    expect([model.nodes.size, model.edges.size, model.bundles.size]).toEqual([5, 0, 0]);
  });

  it('shows an entity without a name by its id', () => {
    const columns = makeColumns({ names: NAMES });
    const model = readGraph({ ...columns, nodes: { ...columns.nodes, name: [] } });
    expect([...model.nodes.values()].map(({ name }) => name)).toEqual(ids);
  });
});
