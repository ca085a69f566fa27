import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../viewer/data/graph-model.ts';
import { contrast, mixColours, readColour, standOut, writeColour } from '../../viewer/look/colour.ts';
import { markScale, nodeRadius } from '../../viewer/look/encoding.ts';
import { focusOf, selectionTarget } from '../../viewer/look/focus.ts';
import { type LayoutInput, settleLayout } from '../../viewer/look/layout.ts';
import { placeLabels } from '../../viewer/look/place-labels.ts';
import { spreadNodes } from '../../viewer/look/spread-nodes.ts';
import { startPosition } from '../../viewer/look/start-positions.ts';
import { sampleColumns } from './sample-columns.ts';

describe('colours', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel);

  it.each([
    ['#fff', [255, 255, 255]],
    ['#2743C4', [39, 67, 196]],
    ['red', [128, 128, 128]],
    ['#12', [128, 128, 128]],
  ])('reads %s', (hex, expected) => expect(readColour(hex)).toEqual(expected));

  it('writes what sigma and CSS read', () => {
    expect(writeColour([1.4, 2.6, 3], 0.5)).toBe('rgba(1,3,3,0.5)');
    expect(mixColours([0, 0, 0], [100, 200, 50], 0.5)).toEqual([50, 100, 25]);
  });

  it('stand out from light and from dark after standOut, whatever they were', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('#f6f7f9', '#0e1116'), fc.constantFrom(3, 4.6), (any, background, ratio) => {
        expect(contrast(standOut(any, readColour(background), ratio), readColour(background))).toBeGreaterThanOrEqual(
          ratio,
        );
      }),
    );
  });

  it('stay as they are when they stand out already', () => {
    expect(standOut([10, 20, 120], readColour('#ffffff'), 3)).toEqual([10, 20, 120]);
  });

  it('black on white has the contrast that WCAG gives it', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  });
});

describe('layout', () => {
  it('starts every id at a place of its own in the unit disc, always the same', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const { x, y } = startPosition(id);
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(1);
        expect(startPosition(id)).toEqual({ x, y });
      }),
    );
    const places = Array.from({ length: 500 }, (_, at) => JSON.stringify(startPosition(`person/Q${at}`)));
    expect(new Set(places).size).toBe(500);
  });

  it('gives the same picture for the same graph, without overlap, also round a hub', () => {
    const input = hub(60);
    const layout = settleLayout(input);
    expect(layout).toEqual(settleLayout(input));
    expect(closest(input, layout)).toBeGreaterThan(0);
  });

  it('spreads over a wide canvas widely and over a tall one tall', () => {
    const shape = (width: number, height: number) => {
      const points = [...settleLayout({ ...hub(40), width, height }).values()];
      const span = (of: 'x' | 'y') => Math.max(...points.map((p) => p[of])) - Math.min(...points.map((p) => p[of]));
      return span('x') / span('y');
    };
    expect(shape(1600, 800)).toBeGreaterThan(shape(800, 1600));
  });

  it.each([0, 1, 2])('lays out a graph of %i nodes', (count) => {
    for (const { x, y } of settleLayout(hub(count)).values())
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('pushes discs apart, also from the very same place', () => {
    const discs = [0, 1, 2].map(() => ({ x: 5, y: 5, radius: 10 }));
    spreadNodes(discs, 4);
    for (const [at, a] of discs.entries()) {
      for (const b of discs.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(23.9);
    }
  });

  it('lets nodes grow with their degree up to a limit', () => {
    const radii = [0, 1, 10, 50, 10_000].map(nodeRadius);
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(nodeRadius(1e9)).toBe(nodeRadius(1e6));
  });

  it('shrinks the marks of a large graph, and of a small canvas, but not of a small graph', () => {
    const radii = (count: number) => Array.from({ length: count }, () => 10);
    expect(markScale(radii(20), 900, 800)).toBe(1);
    expect(markScale(radii(2000), 900, 800)).toBeLessThan(0.5);
    expect(markScale(radii(60), 300, 500)).toBeLessThan(1);
    expect(markScale(radii(1e6), 900, 800)).toBeGreaterThan(0);
  });
});

describe('labels', () => {
  const wish = fc.record({
    key: fc.string(),
    text: fc.constant('name'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 2, max: 20 }),
    size: fc.constant(12),
    width: fc.integer({ min: 10, max: 120 }),
  });

  it('cover no other label and stay on the canvas', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const placed = placeLabels(wishes, { limit: 20, width: 400, height: 300 });
        expect(placed.length).toBeLessThanOrEqual(20);
        for (const [at, a] of placed.entries()) {
          expect(a.x >= 0 && a.x + a.wish.width <= 400 && a.y >= 0 && a.y <= 300).toBe(true);
          for (const b of placed.slice(at + 1)) {
            const apart = a.x + a.wish.width <= b.x || b.x + b.wish.width <= a.x || Math.abs(a.y - b.y) >= 12;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('go first to those who wish first', () => {
    const at = { text: 'name', x: 200, y: 150, radius: 10, size: 12, width: 60 };
    const wishes = Array.from({ length: 9 }, (_, n) => ({ ...at, key: String(n) }));
    const keys = placeLabels(wishes, { limit: 20, width: 400, height: 300 }).map(({ wish: { key } }) => key);
    expect(keys[0]).toBe('0');
    expect(keys.length).toBeLessThan(9);
  });
});

describe('focus', () => {
  const model = readGraph(sampleColumns());

  it('keeps a node, its lines and its neighbours bright', () => {
    const focus = focusOf(model, { kind: 'node', id: 'organisation/AU' });
    expect([...(focus?.nodes ?? [])].sort()).toEqual(['event/g20', 'organisation/AU']);
    expect(focus?.bundles.size).toBe(1);
  });

  it('is on nothing when nothing is pointed at or the selection is not in the graph', () => {
    expect(focusOf(model, { kind: 'none' })).toBeNull();
    expect(focusOf(model, { kind: 'node', id: 'country/XX' })).toBeNull();
    expect(selectionTarget(model, { kind: 'edge', id: 'gone' })).toEqual({ kind: 'none' });
  });

  it('takes the line of a selected edge', () => {
    const [edge] = model.edges.values();
    const target = selectionTarget(model, { kind: 'edge', id: edge?.id ?? '' });
    expect(target).toEqual({ kind: 'bundle', key: model.bundleOfEdge.get(edge?.id ?? '')?.key });
    expect(focusOf(model, target)?.nodes).toEqual(new Set([edge?.source.id, edge?.target.id]));
  });
});

function hub(leaves: number): LayoutInput {
  const nodes = Array.from({ length: leaves }, (_, at) => ({ id: `n${at}`, radius: at === 0 ? 20 : 8 }));
  const pairs = nodes.slice(1).map((_, at) => [0, at + 1, 1] as const);
  return { nodes, pairs, width: 900, height: 700 };
}

function closest({ nodes }: LayoutInput, layout: ReadonlyMap<string, { x: number; y: number }>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [at, a] of nodes.entries()) {
    for (const b of nodes.slice(at + 1)) {
      const [p, q] = [layout.get(a.id), layout.get(b.id)];
      if (p !== undefined && q !== undefined)
        least = Math.min(least, Math.hypot(p.x - q.x, p.y - q.y) - a.radius - b.radius);
    }
  }
  return least;
}
