import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Facet,
  facetCounts,
  hiddenAtFirst,
  NOTHING_HIDDEN,
  toggleValue,
  visibleGraph,
} from '../../viewer/data/facets.ts';
import { formatDate, formatDates } from '../../viewer/data/format-date.ts';
import { type Bundle, readGraph } from '../../viewer/data/graph-model.ts';
import { hashToSelection, type Selection, selectionToHash } from '../../viewer/data/permalink.ts';
import { splitMarks } from '../../viewer/data/split-marks.ts';
import { sampleColumns } from './sample-columns.ts';

const model = readGraph(sampleColumns());

describe('readGraph', () => {
  it('draws each edge in exactly one bundle of its pair, relation and modality', () => {
    const listed = [...model.bundles.values()].flatMap((bundle) => bundle.edges.map((edge) => edge.id));
    expect(listed.sort()).toEqual([...model.edges.keys()].sort());
    for (const bundle of model.bundles.values()) {
      for (const edge of bundle.edges) {
        expect([edge.relation, edge.modality]).toEqual([bundle.relation, bundle.modality]);
        expect(model.bundleOfEdge.get(edge.id)).toBe(bundle);
      }
    }
  });

  it('bows the lines of one pair apart, whichever way they run', () => {
    const pairOf = ({ source, target }: Bundle) => [source.id, target.id].sort().join(' ');
    const all = [...model.bundles.values()];
    const fanned = all
      .map((bundle) => all.filter((other) => pairOf(other) === pairOf(bundle)))
      .filter((pair) => pair.length > 1);
    expect(fanned.length).toBeGreaterThan(5);
    for (const bundles of fanned) {
      const bends = bundles.map(({ source, target, bend }) => (source.id < target.id ? bend : -bend));
      expect(new Set(bends.map((bend) => bend.toFixed(6))).size).toBe(bundles.length);
    }
  });

  it('leaves out an edge that points to no node', () => {
    const columns = sampleColumns();
    const target = columns.edges.target.with(0, 9999);
    expect(readGraph({ ...columns, edges: { ...columns.edges, target } }).edges.size).toBe(columns.edges.id.length - 1);
  });
});

describe('visibleGraph', () => {
  it('shows all when nothing is hidden, isolated entities too', () => {
    const columns = sampleColumns();
    const alone = readGraph({
      ...columns,
      nodes: {
        id: [...columns.nodes.id, 'place/alone'],
        name: [...columns.nodes.name, 'Alone'],
        kind: [...columns.nodes.kind, 3],
        degree: [...columns.nodes.degree, 0],
      },
    });
    const shown = visibleGraph(alone, NOTHING_HIDDEN);
    expect(shown.nodes.size).toBe(alone.nodes.size);
    expect(shown.nodes.has('place/alone')).toBe(true);
    expect(shown.edges).toBe(alone.edges.size);
  });

  it('is the same after a value is switched off and on again', () => {
    const facet = fc.constantFrom<Facet>('kind', 'relation', 'modality');
    fc.assert(
      fc.property(facet, fc.nat(20), (of, at) => {
        const values = [...facetCounts(model, of).keys()];
        const value = values[at % values.length] ?? '';
        const off = toggleValue(NOTHING_HIDDEN, of, value);
        expect(visibleGraph(model, off).edges).toBeLessThan(model.edges.size);
        expect(visibleGraph(model, toggleValue(off, of, value))).toEqual(visibleGraph(model, NOTHING_HIDDEN));
      }),
    );
  });

  it('opens with what is sure, and with everything where nothing is', () => {
    const columns = sampleColumns();
    const confidence = columns.edges.id.map((_, at) => (at === 0 ? 0.9 : 0.4));
    const mixed = readGraph({ ...columns, shown: 0.7, edges: { ...columns.edges, confidence } });
    expect(visibleGraph(mixed, hiddenAtFirst(mixed)).edges).toBe(
      mixed.bundleOfEdge.get(columns.edges.id[0] ?? '')?.edges.length,
    );
    expect(facetCounts(mixed, 'certainty')).toEqual(
      new Map([
        ['sure', 1],
        ['unsure', columns.edges.id.length - 1],
      ]),
    );
    const doubtful = readGraph({ ...columns, shown: 0.95, edges: { ...columns.edges, confidence } });
    expect(hiddenAtFirst(doubtful)).toEqual(NOTHING_HIDDEN);
  });

  it('never shows a line without both its ends', () => {
    const hiddenKinds = fc.subarray(['Person', 'Country', 'Organisation', 'Event']);
    fc.assert(
      fc.property(hiddenKinds, (kinds) => {
        const shown = visibleGraph(model, { ...NOTHING_HIDDEN, kind: new Set(kinds) });
        for (const key of shown.bundles) {
          const bundle = model.bundles.get(key);
          expect(shown.nodes.has(bundle?.source.id ?? '') && shown.nodes.has(bundle?.target.id ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('splitMarks', () => {
  it('cuts a sentence into pieces that joined are the sentence, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -3, max: 50 }),
      end: fc.integer({ min: -3, max: 50 }),
      party: fc.constant('source' as const),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 4 }), (sentence, marks) => {
        expect(
          splitMarks(sentence, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });

  it('keeps the marked words apart from the rest', () => {
    const marks = [
      { start: 0, end: 5, party: 'source' as const },
      { start: 10, end: 14, party: 'target' as const },
    ];
    expect(splitMarks('Putin met Modi.', marks).map(({ text, party }) => [text, party])).toEqual([
      ['Putin', 'source'],
      [' met ', null],
      ['Modi', 'target'],
      ['.', null],
    ]);
  });
});

describe('permalinks', () => {
  it('come back as the selection they were made of', () => {
    const selection = fc.oneof(
      fc.constant<Selection>({ kind: 'none' }),
      fc.record({
        kind: fc.constantFrom('node' as const, 'edge' as const),
        id: fc.string({ minLength: 1, unit: 'grapheme' }),
      }),
      fc.record({
        kind: fc.constant('path' as const),
        from: fc.string({ minLength: 1, unit: 'grapheme' }),
        to: fc.string({ minLength: 1, unit: 'grapheme' }),
      }),
    );
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(hashToSelection(selectionToHash(chosen))).toEqual(chosen);
      }),
    );
  });

  it.each(['', '#', '#node=', '#edge=', '#other=1', '#from=a', '#to=a', '#from=&to=a', '#%E0%A4%A'])(
    '"%s" selects nothing',
    (hash) => {
      expect(hashToSelection(hash)).toEqual({ kind: 'none' });
    },
  );
});

describe('dates', () => {
  it.each([
    ['2024-07-08', '8 Jul 2024'],
    ['2024-07', 'Jul 2024'],
    ['2024', '2024'],
    ['soon', 'soon'],
    ['2024-13-45', '2024-13-45'],
  ])('%s reads %s', (date, expected) => expect(formatDate(date)).toBe(expected));

  it.each([
    ['2023-12-25', '2023-12-29', '25–29 Dec 2023'],
    ['2023-12', '2024-01', 'Dec 2023 – Jan 2024'],
    ['2023-12-25', '2023-12-25', '25 Dec 2023'],
    ['2023-12-25', null, '25 Dec 2023'],
    [null, '2023', 'until 2023'],
    ['2024-13-45', '2024-14-45', '2024-13-45 – 2024-14-45'],
    ['2024-02-02', '2024-01-01', '2 Feb 2024 – 1 Jan 2024'],
  ])('%s to %s reads %s', (date, end, expected) => {
    // The spaces round the dash differ between versions of ICU.
    expect(formatDates(date, end)?.replace(/\s*–\s*/, '–')).toBe(expected.replace(' – ', '–'));
  });

  it('no date reads as none', () => expect(formatDates(null, null)).toBeNull());
});
