import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDates } from '../../viewer/data/format-date.ts';
import { splitMarks } from '../../viewer/data/split-marks.ts';
import { fitTo, type LayoutInput, layoutGraph, layoutSettings, settleLayout } from '../../viewer/look/layout.ts';
import { type LabelWish, placeLabels } from '../../viewer/look/place-labels.ts';
import { certaintyHint, certaintyName, counted, modalityName, plainWords } from '../../viewer/panels/words.ts';

describe('words of the page', () => {
  it.each([
    [0, '0 sources'],
    [1, '1 source'],
    [2, '2 sources'],
    [12_345, '12,345 sources'],
  ])('%i: %s', (count, words) => expect(counted(count, 'source', 'sources')).toBe(words));

  it.each([
    ['happened', 'Happened'],
    ['planned', 'Planned'],
    ['denied', 'Denied or cancelled'],
    ['possible', 'Possible'],
  ] as const)('the modality %s reads %s', (modality, words) => expect(modalityName(modality)).toBe(words));

  it('a certainty says from which confidence on', () => {
    expect([certaintyName('sure'), certaintyName('unsure')]).toEqual(['Likely right', 'Less sure']);
    expect(certaintyHint('sure', 0.7)).toBe('Read with a confidence of 70 % or more');
    expect(certaintyHint('unsure', 0.654)).toMatch(/less than 65 %: look at the sentence/);
  });

  it('an attribute loses its underscores', () => {
    expect(plainWords('deputy_foreign_minister')).toBe('deputy foreign minister');
    expect(plainWords('ambassador')).toBe('ambassador');
  });
});

describe('dates for people', () => {
  it.each([
    ['2024-02-30', '2024-02-30'],
    ['2023-02-29', '2023-02-29'],
    ['2024-02-29', '29 Feb 2024'],
    ['2024-00', '2024-00'],
    ['2024-13', '2024-13'],
    ['1945-05-08', '8 May 1945'],
    ['9999-12-31', '31 Dec 9999'],
    ['2024-1-5', '2024-1-5'],
    ['2024-01-05T10:00', '2024-01-05T10:00'],
    ['', ''],
    ['<b>', '<b>'],
  ])('%s reads %s', (date, words) => expect(formatDate(date)).toBe(words));

  it('a day that is on no calendar is never shown as another day', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(two, two, (month, day) => {
        const shown = formatDate(`2024-${month}-${day}`);
        expect(shown === `2024-${month}-${day}` || shown.startsWith(`${Number(day)} `)).toBe(true);
      }),
    );
  });

  it.each([
    ['2024-02-30', '2024-03-05', '2024-02-30 – 5 Mar 2024'],
    ['2024-05', '2024-05', 'May 2024'],
    ['2024', '2025-01-20', '2024 – 20 Jan 2025'],
    [null, '2024-05-01', 'until 1 May 2024'],
  ])('from %s to %s reads %s', (from, to, words) => expect(formatDates(from, to)).toBe(words));
});

describe('a sentence cut at its marks', () => {
  const cut = (sentence: string, ...marks: (readonly [string, 'source' | 'target'])[]) =>
    splitMarks(
      sentence,
      marks.map(([words, party]) => ({
        start: sentence.indexOf(words),
        end: sentence.indexOf(words) + words.length,
        party,
      })),
    ).map(({ text, party }) => (party === null ? text : `[${text}|${party}]`));

  it.each([
    [
      'Lavrov flew to Delhi.',
      [
        ['Lavrov', 'source'],
        ['Delhi', 'target'],
      ],
      '[Lavrov|source] flew to [Delhi|target].',
    ],
    ['Delhi', [['Delhi', 'target']], '[Delhi|target]'],
    ['“🇮🇳 Modi”, he said', [['Modi', 'source']], '“🇮🇳 [Modi|source]”, he said'],
    [
      '王毅会见了拉夫罗夫',
      [
        ['王毅', 'source'],
        ['拉夫罗夫', 'target'],
      ],
      '[王毅|source]会见了[拉夫罗夫|target]',
    ],
    ['<b>Putin</b> & co.', [['Putin', 'source']], '<b>[Putin|source]</b> & co.'],
  ] as const)('%s', (sentence, marks, expected) => {
    expect(cut(sentence, ...marks).join('')).toBe(expected);
  });

  it('skips a mark that comes before the last one, ends beyond the sentence or is empty', () => {
    const marks = [
      { start: 4, end: 8, party: 'source' as const },
      { start: 0, end: 3, party: 'target' as const },
      { start: 9, end: 9, party: 'target' as const },
      { start: 10, end: 99, party: 'target' as const },
    ];
    expect(splitMarks('Did Xi and Modi meet?', marks).map(({ party }) => party)).toEqual([null, 'source', null]);
  });

  it('gives every piece a place of its own to be keyed by', () => {
    const pieces = splitMarks('Xi met Xi.', [
      { start: 0, end: 2, party: 'source' },
      { start: 7, end: 9, party: 'target' },
    ]);
    expect(pieces.map(({ start }) => start)).toEqual([0, 2, 7, 9]);
  });
});

describe('placing names', () => {
  const wish = (key: string, x: number, y: number): LabelWish => ({
    key,
    text: key,
    x,
    y,
    radius: 10,
    size: 12,
    width: 60,
  });
  const room = { limit: 10, width: 400, height: 300 };

  it('prefers the right of the node', () => {
    expect(placeLabels([wish('a', 200, 150)], room)).toMatchObject([{ x: 216, y: 150 }]);
  });

  it.each([
    ['right edge', 390, 150, 'left'],
    ['left edge', 5, 150, 'right'],
  ])('keeps a name at the %s on the canvas', (_edge, x, y, side) => {
    const [label] = placeLabels([wish('a', x, y)], room);
    expect(label === undefined ? null : label.x < x ? 'left' : 'right').toBe(side);
  });

  it('gives no name to a node whose name has no room', () => {
    expect(placeLabels([{ ...wish('a', 200, 150), width: 500 }], room)).toEqual([]);
  });

  it('stops at the limit', () => {
    const wishes = [50, 120, 190, 260].map((y) => wish(String(y), 200, y));
    expect(placeLabels(wishes, { ...room, limit: 2 }).map(({ wish: { key } }) => key)).toEqual(['50', '120']);
    expect(placeLabels(wishes, { ...room, limit: 0 })).toEqual([]);
  });

  it('lets no name cover another node', () => {
    const [first] = placeLabels([wish('a', 200, 150), wish('b', 240, 150)], room);
    expect(first?.x).toBeLessThan(200);
  });
});

describe('laying out', () => {
  afterEach(() => vi.restoreAllMocks());
  const input = (more: Partial<LayoutInput>): LayoutInput => ({
    nodes: [],
    pairs: [],
    width: 800,
    height: 600,
    ...more,
  });
  const three = ['a', 'b', 'c'].map((id) => ({ id, radius: 8 }));

  it('ignores a pair that points nowhere or to itself', () => {
    const graph = layoutGraph(
      input({
        nodes: three,
        pairs: [
          [0, 1, 1],
          [1, 1, 5],
          [0, 9, 1],
          [-1, 2, 1],
        ],
      }),
    );
    expect([graph.order, graph.size]).toEqual([3, 1]);
  });

  it('draws two circles of friends apart when one line joins them', () => {
    const nodes = Array.from({ length: 12 }, (_, at) => ({ id: `n${at}`, radius: 2 }));
    const inside = nodes.flatMap((_, a) =>
      nodes.flatMap((__, b) => (a < b && a % 2 === b % 2 ? [[a, b, 1] as const] : [])),
    );
    const points = [...settleLayout(input({ nodes, pairs: [...inside, [0, 1, 1]] })).values()];
    const mean = (parity: (a: number, b: number) => boolean) => {
      const lengths = points.flatMap((p, a) =>
        points.flatMap((q, b) => (a < b && parity(a, b) ? [Math.hypot(p.x - q.x, p.y - q.y)] : [])),
      );
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(2 * mean((a, b) => a % 2 === b % 2)).toBeLessThan(mean((a, b) => a % 2 !== b % 2));
  });

  it('needs no luck: it never asks for a random number', () => {
    const random = vi.spyOn(Math, 'random');
    settleLayout(input({ nodes: three, pairs: [[0, 1, 1]] }));
    expect(random).not.toHaveBeenCalled();
  });

  it('speeds a large graph up and slows a small one down', () => {
    expect(layoutSettings(100)).toMatchObject({ barnesHutOptimize: false, outboundAttractionDistribution: false });
    expect(layoutSettings(5000)).toMatchObject({ barnesHutOptimize: true, outboundAttractionDistribution: true });
    expect(layoutSettings(0).slowDown).toBe(1);
  });

  it('fits points in one spot, in a line and on a canvas without height', () => {
    const spots = new Map([
      ['a', { x: 1, y: 1 }],
      ['b', { x: 1, y: 1 }],
    ]);
    const line = new Map([
      ['a', { x: 0, y: 5 }],
      ['b', { x: 9, y: 5 }],
    ]);
    for (const layout of [spots, line]) {
      for (const height of [600, 0]) {
        const fitted = [...fitTo(layout, input({ height })).values()];
        expect(fitted.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }
    }
  });

  it('fills the canvas in one direction and stays inside it in the other', () => {
    const corners = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 10, y: 20 }],
    ]);
    const [, b] = [...fitTo(corners, input({ width: 1000, height: 500 })).values()];
    expect(b?.y).toBeCloseTo(500, 6);
    expect(b?.x).toBeLessThanOrEqual(1000);
  });
});
