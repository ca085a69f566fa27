import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOfView } from '../../src/graph/excerpt-of-view.ts';
import type { EntityId } from '../../src/model/entity.ts';
import type { Edge } from '../../src/model/graph.ts';
import { largeView } from '../server/large-view.ts';
import { emptyView, sampleView, viewOf } from '../server/sample-view.ts';

const idsOf = (edges: Iterable<Edge>) => [...edges].map(({ id }) => id);
const sorted = <Text extends string>(texts: Iterable<Text>) => [...texts].sort();

describe('an excerpt of a graph', () => {
  const view = sampleView();

  it('is the whole graph where that fits, without entities that have no edge', () => {
    const { edges, entities } = excerptOfView(view, { around: null, most: 10_000 });
    expect(idsOf(edges)).toEqual(sorted(idsOf(view.edges())));
    const ends = new Set([...view.edges()].flatMap(({ source, target }) => [source, target]));
    expect(entities.map(({ entity }) => entity.id)).toEqual(sorted(ends));
  });

  it('takes what more articles say first, then what is more certain', () => {
    const all = [...view.edges()];
    const { edges } = excerptOfView(view, { around: null, most: 5 });
    expect(edges).toHaveLength(5);
    const left = all.filter(({ id }) => !idsOf(edges).includes(id));
    const least = Math.min(...edges.map(({ sources }) => sources));
    expect(left.every(({ sources }) => sources <= least)).toBe(true);
    const tied = edges.filter(({ sources }) => sources === least).map(({ confidence }) => confidence);
    const lost = left.filter(({ sources }) => sources === least).map(({ confidence }) => confidence);
    expect(Math.min(...tied)).toBeGreaterThanOrEqual(Math.max(0, ...lost));
  });

  it('is the same whatever the order of the edges, and has both ends of each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 80 }), (order, most) => {
        const whole = largeView(order);
        const turned = { ...whole, edges: () => [...whole.edges()].reverse() };
        const excerpt = excerptOfView(whole, { around: null, most });
        expect(excerptOfView(turned, { around: null, most })).toEqual(excerpt);
        expect(excerpt.edges.length).toBe(Math.min(most, whole.counts().edges));
        const ids = new Set(excerpt.entities.map(({ entity }) => entity.id));
        expect(excerpt.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
      }),
    );
  });

  it('has the edges at one entity, and its degree in the whole graph', () => {
    const id = 'person/modi' as EntityId;
    const { edges, entities } = excerptOfView(view, { around: id, most: 2 });
    expect(edges).toHaveLength(2);
    expect(edges.every(({ source, target }) => source === id || target === id)).toBe(true);
    const degree = [...view.edgesOf(id)].length;
    expect(entities.find(({ entity }) => entity.id === id)?.degree).toBe(degree);
    expect(degree).toBeGreaterThan(2);
  });

  it('has an entity without edges when it is asked for', () => {
    const [entity] = view.entities();
    if (entity === undefined) throw new Error('the sample has entities');
    const lonely = viewOf({ entities: [entity], articles: [], claims: [], edges: [] });
    expect(excerptOfView(lonely, { around: entity.id, most: 9 })).toEqual({
      entities: [{ entity, degree: 0 }],
      edges: [],
    });
    expect(excerptOfView(lonely, { around: null, most: 9 }).entities).toHaveLength(1);
    expect(excerptOfView(emptyView(), { around: null, most: 9 })).toEqual({ entities: [], edges: [] });
  });

  it('leaves out an edge that lost an end', () => {
    const [first, ...rest] = [...view.edges()];
    const lost = first?.source as EntityId;
    const torn = { ...view, entity: (id: EntityId) => (id === lost ? null : view.entity(id)) };
    const { edges } = excerptOfView(torn, { around: null, most: 10_000 });
    const kept = [...rest].filter(({ source, target }) => source !== lost && target !== lost);
    expect(idsOf(edges)).toEqual(sorted(idsOf(kept)));
  });
});
