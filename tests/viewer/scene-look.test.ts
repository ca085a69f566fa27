import { describe, expect, it } from 'vitest';
import type { Modality } from '../../src/model/claim.ts';
import { NOTHING_HIDDEN, visibleGraph } from '../../viewer/data/facets.ts';
import type { Bundle, NodeRow } from '../../viewer/data/graph-model.ts';
import { contrast, readColour } from '../../viewer/look/colour.ts';
import { LINE_PATTERNS, lineWidth, SHAPE_NUMBERS } from '../../viewer/look/encoding.ts';
import { focusOf, NO_TARGET, type Target } from '../../viewer/look/focus.ts';
import { bundleLook, nodeLook, type SceneState } from '../../viewer/look/scene-look.ts';
import type { CanvasTheme } from '../../viewer/look/theme.ts';
import { type EdgeLine, makeModel } from './make-model.ts';

const THEMES: Readonly<Record<'light' | 'dark', CanvasTheme>> = {
  light: { background: [246, 247, 249], ink: [23, 27, 38], accent: [39, 67, 196], contrast: 3 },
  dark: { background: [14, 17, 22], ink: [233, 236, 243], accent: [157, 178, 255], contrast: 4.6 },
};

const model = makeModel({
  names: {
    'person/tokayev': 'Kassym-Jomart Tokayev',
    'person/macron': 'Emmanuel Macron',
    'country/KZ': 'Kazakhstan',
    'organisation/CSTO': 'Collective Security Treaty Organisation',
    'event/summit': 'Astana summit',
    'place/astana': 'Astana',
  },
  edges: [
    ['person/tokayev', 'person/macron'],
    ['person/macron', 'country/KZ', { relation: 'VISITED', modality: 'planned' }],
    ['person/tokayev', 'organisation/CSTO', { relation: 'ATTENDED', modality: 'denied' }],
    ['person/tokayev', 'event/summit', { relation: 'ATTENDED', modality: 'possible' }],
  ],
});

const node = (id: string): NodeRow => {
  const row = model.nodes.get(id);
  if (row === undefined) throw new Error(`no node ${id}`);
  return row;
};
const line = (relation: string, modality: Modality = 'happened'): Bundle => {
  const found = [...model.bundles.values()].find((one) => one.relation.label === relation && one.modality === modality);
  if (found === undefined) throw new Error(`no line ${relation} ${modality}`);
  return found;
};

interface Look {
  readonly hovered?: Target;
  readonly selected?: Target;
  readonly theme?: keyof typeof THEMES;
  readonly hide?: string;
}
function stateOf({ hovered = NO_TARGET, selected = NO_TARGET, theme = 'light', hide }: Look = {}): SceneState {
  const hidden = hide === undefined ? NOTHING_HIDDEN : { ...NOTHING_HIDDEN, kind: new Set([hide]) };
  const focus = focusOf(model, hovered.kind === 'none' ? selected : hovered);
  return { visible: visibleGraph(model, hidden), focus, hovered, selected, theme: THEMES[theme] };
}

const colourOf = (css: string) => {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue] as const;
};
const alphaOf = (css: string) => Number(css.match(/[\d.]+/g)?.[3]);
const MACRON: Target = { kind: 'node', id: 'person/macron' };

describe('a node', () => {
  it.each([
    ['person/tokayev', 'circle'],
    ['country/KZ', 'square'],
    ['organisation/CSTO', 'diamond'],
    ['event/summit', 'triangle'],
  ] as const)('%s is drawn as a %s', (id, shape) => {
    expect(nodeLook(node(id), 8, stateOf()).shape).toBe(SHAPE_NUMBERS[shape]);
  });

  it('is as large as its radius says', () => {
    expect(nodeLook(node('person/macron'), 13.5, stateOf()).size).toBe(13.5);
  });

  it.each(['light', 'dark'] as const)('stands out from the %s background, in the colour of its kind', (theme) => {
    for (const row of model.nodes.values()) {
      const { color } = nodeLook(row, 8, stateOf({ theme }));
      expect(contrast(colourOf(color), THEMES[theme].background)).toBeGreaterThanOrEqual(THEMES[theme].contrast - 0.1);
    }
  });

  it('is hidden with its kind', () => {
    expect(nodeLook(node('country/KZ'), 8, stateOf({ hide: 'Country' })).hidden).toBe(true);
    expect(nodeLook(node('country/KZ'), 8, stateOf({ hide: 'Person' })).hidden).toBe(true);
    expect(nodeLook(node('event/summit'), 8, stateOf({ hide: 'Country' })).hidden).toBe(false);
  });

  it.each([
    ['nothing', {}, { ringWidth: 0, zIndex: 1 }],
    ['the pointer', { hovered: MACRON }, { ringWidth: 2, zIndex: 2 }],
    ['the selection', { selected: MACRON }, { ringWidth: 3, zIndex: 2 }],
    ['both', { selected: MACRON, hovered: MACRON }, { ringWidth: 3, zIndex: 2 }],
    [
      'a selection of another far away',
      { selected: { kind: 'node', id: 'event/summit' } },
      { ringWidth: 0, zIndex: 0 },
    ],
    ['a selection of its neighbour', { selected: { kind: 'node', id: 'country/KZ' } }, { ringWidth: 0, zIndex: 1 }],
  ] as const)('under %s has the ring and the layer for it', (_what, look, expected) => {
    expect(nodeLook(node('person/macron'), 8, stateOf(look))).toMatchObject(expected);
  });

  it('out of focus sinks towards the background, further under the pointer than under a selection', () => {
    const far = (look: Look) =>
      contrast(colourOf(nodeLook(node('event/summit'), 8, stateOf(look)).color), THEMES.light.background);
    const [plain, pointed, chosen] = [far({}), far({ hovered: MACRON }), far({ selected: MACRON })];
    expect(plain).toBeGreaterThan(chosen);
    expect(chosen).toBeGreaterThan(pointed);
    expect(pointed).toBeGreaterThan(1);
  });

  it('of no known place stays bright when nothing is in focus', () => {
    expect(nodeLook(node('place/astana'), 8, stateOf()).zIndex).toBe(1);
  });
});

describe('a line', () => {
  it('has a pattern of its own for each modality', () => {
    const patterns = Object.values(LINE_PATTERNS).map((pattern) => JSON.stringify(pattern));
    expect(new Set(patterns).size).toBe(4);
  });

  it.each([
    ['MET_WITH', 'happened', 0, 'unbroken'],
    ['VISITED', 'planned', 11, 'dashed'],
    ['ATTENDED', 'denied', 6, 'dotted'],
    ['ATTENDED', 'possible', 0, 'unbroken but faint'],
  ] as const)('%s that %s has a period of %i pixels: %s', (relation, modality, period, _look) => {
    expect(bundleLook(line(relation, modality), 1, stateOf()).period).toBe(period);
  });

  it('that is only possible is fainter than one that happened', () => {
    const alpha = (relation: string, modality: Modality) =>
      alphaOf(bundleLook(line(relation, modality), 1, stateOf()).color);
    expect(alpha('ATTENDED', 'possible')).toBeLessThan(alpha('MET_WITH', 'happened') / 1.5);
  });

  it('that is denied leans towards red', () => {
    const [red, green, blue] = colourOf(bundleLook(line('ATTENDED', 'denied'), 1, stateOf()).color);
    const [, plainGreen, plainBlue] = readColour(line('ATTENDED', 'denied').relation.colour);
    expect(red).toBeGreaterThan(green);
    expect(red).toBeGreaterThan(blue);
    expect([green < plainGreen || blue < plainBlue]).toEqual([true]);
  });

  it('has an arrow when its relation has a direction', () => {
    expect(bundleLook(line('VISITED', 'planned'), 1, stateOf()).arrow).toBeGreaterThan(0);
    expect(bundleLook(line('MET_WITH'), 1, stateOf()).arrow).toBe(0);
  });

  it('keeps an arrow that can be seen in a graph of many', () => {
    expect(bundleLook(line('VISITED', 'planned'), 0.12, stateOf()).arrow).toBeGreaterThan(2);
  });

  it('is hidden when either of its ends is', () => {
    expect(bundleLook(line('VISITED', 'planned'), 1, stateOf({ hide: 'Country' })).hidden).toBe(true);
    expect(bundleLook(line('VISITED', 'planned'), 1, stateOf({ hide: 'Person' })).hidden).toBe(true);
    expect(bundleLook(line('VISITED', 'planned'), 1, stateOf({ hide: 'Event' })).hidden).toBe(false);
  });

  it('rises above the others at its node, and further when it is pointed at itself', () => {
    const visit = line('VISITED', 'planned');
    const layer = (look: Look) => bundleLook(visit, 1, stateOf(look)).zIndex;
    expect([layer({}), layer({ hovered: MACRON }), layer({ hovered: { kind: 'bundle', key: visit.key } })]).toEqual([
      0, 1, 2,
    ]);
    const width = (look: Look) => bundleLook(visit, 1, stateOf(look)).size;
    expect(width({ hovered: MACRON })).toBeGreaterThan(width({}));
    expect(width({ hovered: { kind: 'bundle', key: visit.key } })).toBeGreaterThan(width({ hovered: MACRON }));
  });

  it('fades when another is in focus', () => {
    const alpha = (look: Look) => alphaOf(bundleLook(line('ATTENDED', 'denied'), 1, stateOf(look)).color);
    expect(alpha({ hovered: MACRON })).toBeCloseTo(0.06, 5);
    expect(alpha({ selected: MACRON })).toBeCloseTo(0.18, 5);
    expect(alpha({})).toBe(1);
  });

  it('is thinner and fainter among many, without vanishing', () => {
    const [alone, among] = [1, 0.12].map((scale) => bundleLook(line('MET_WITH'), scale, stateOf()));
    expect(among?.size).toBeLessThan(alone?.size ?? 0);
    expect(alphaOf(among?.color ?? '')).toBeGreaterThan(0.2);
  });

  it('grows with the number of edges, slowly and up to a limit', () => {
    const widths = [1, 2, 4, 8, 1000, 1_000_000].map(lineWidth);
    expect(widths[0]).toBeCloseTo(1.4);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths.at(-1)).toBe(5);
  });

  it('of two edges is thicker than of one', () => {
    const twice: EdgeLine[] = [
      ['person/a', 'person/b'],
      ['person/b', 'person/a'],
    ];
    const [thick] = makeModel({ names: { 'person/a': 'A', 'person/b': 'B' }, edges: twice }).bundles.values();
    if (thick === undefined) throw new Error('no line');
    expect(bundleLook(thick, 1, stateOf()).size).toBeGreaterThan(bundleLook(line('MET_WITH'), 1, stateOf()).size);
  });
});
