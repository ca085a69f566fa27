import { describe, expect, it } from 'vitest';
import type { Edge, GraphView } from '../../src/model/graph.ts';
import type { ApiError, PathAnswer, TimelineAnswer } from '../../src/server/api.ts';
import type { AppOptions } from '../../src/server/create-app.ts';
import { sampleApp } from './sample-app.ts';
import { sampleView } from './sample-view.ts';

async function get<Body>(path: string, options: Partial<AppOptions> = {}): Promise<Body> {
  return (await (await sampleApp(options).request(path)).json()) as Body;
}

const pathOf = (from: string, to: string, options: Partial<AppOptions> = {}) =>
  get<PathAnswer>(`/api/path?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`, options);

/** The sample with some of its edges changed. */
function changed(change: (edge: Edge) => Edge): GraphView {
  const view = sampleView();
  const edges = new Map([...view.edges()].map((edge) => [edge.id, change(edge)]));
  return { ...view, edges: () => edges.values(), edge: (id) => edges.get(id) ?? null };
}

const ids = ({ chains }: PathAnswer) => chains.map((chain) => chain.map(({ id }) => id));

describe('GET /api/path', () => {
  const view = sampleView();

  it('gives the relations of two that stand in one', async () => {
    const found = await pathOf('person/putin', 'person/modi');
    expect(ids(found)).toEqual([['person/putin', 'person/modi']]);
    const between = [...view.edgesOf('person/putin' as never)].filter(
      ({ source, target, modality }) => (source === 'person/modi' || target === 'person/modi') && modality !== 'denied',
    );
    expect(found.edges).toEqual(between.map(({ id }) => id).sort());
    expect(found.chains[0]?.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Narendra Modi']);
  });

  it('gives chains of the same least length, each step of which is an edge', async () => {
    const found = await pathOf('person/lula', 'person/modi');
    expect(found.chains.length).toBeGreaterThan(0);
    expect(new Set(found.chains.map((chain) => chain.length)).size).toBe(1);
    expect(ids(found)).toEqual([...ids(found)].sort());
    for (const chain of ids(found)) {
      expect([chain[0], chain.at(-1)]).toEqual(['person/lula', 'person/modi']);
      for (const [at, id] of chain.slice(1).entries()) {
        const ends = found.edges.flatMap((edge) => view.edge(edge as never) ?? []);
        const before = chain[at];
        expect(
          ends.some((e) => (e.source === id && e.target === before) || (e.target === id && e.source === before)),
        ).toBe(true);
      }
    }
  });

  it('goes over nothing that was denied', async () => {
    const denied = changed((edge) => ({ ...edge, modality: 'denied' }));
    expect(await pathOf('person/putin', 'person/modi', { view: () => denied })).toEqual({ chains: [], edges: [] });
  });

  it('takes a longer way over what is certain, and an uncertain one only where there is no other', async () => {
    const direct = new Set(['person/putin', 'person/modi']);
    const weak = changed((edge) =>
      direct.has(edge.source) && direct.has(edge.target) ? { ...edge, confidence: 0.1 } : { ...edge, confidence: 0.9 },
    );
    const options = { view: () => weak };
    expect(ids(await pathOf('person/putin', 'person/modi', options))).toEqual([['person/putin', 'person/modi']]);
    const [longer = []] = ids(await pathOf('person/putin', 'person/modi', { ...options, shown: 0.5 }));
    expect(longer.length).toBeGreaterThan(2);
    const allWeak = changed((edge) => ({ ...edge, confidence: 0.1 }));
    const last = await pathOf('person/putin', 'person/modi', { view: () => allWeak, shown: 0.5 });
    expect(ids(last)).toEqual([['person/putin', 'person/modi']]);
  });

  it('is empty from an entity to itself, and says which id is that of none', async () => {
    expect(await pathOf('person/modi', 'person/modi')).toEqual({ chains: [], edges: [] });
    for (const [from, to] of [
      ['nobody', 'person/modi'],
      ['person/modi', 'nobody'],
    ] as const) {
      const error = (await pathOf(from, to)) as unknown as ApiError;
      expect([error.code, error.message]).toEqual(['not-found', 'The graph has no entity "nobody".']);
    }
    expect((await sampleApp().request('/api/path')).status).toBe(404);
  });

  it('passes hostile ids as values', async () => {
    const hostile = `'}) DETACH DELETE n //`;
    expect((await sampleApp().request(`/api/path?from=${encodeURIComponent(hostile)}&to=person/modi`)).status).toBe(
      404,
    );
  });
});

describe('GET /api/timeline', () => {
  it('counts the dated edges by month and relation', async () => {
    const { counts } = await get<TimelineAnswer>('/api/timeline');
    const expected = new Map<string, number>();
    for (const { date, relation } of sampleView().edges()) {
      if (date === null) continue;
      const key = `${date.slice(0, 7)} ${relation}`;
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    expect(new Map(counts.map(({ month, relation, edges }) => [`${month} ${relation}`, edges]))).toEqual(expected);
    const months = counts.map(({ month }) => month);
    expect(months).toEqual([...months].sort());
  });

  it('counts those of one entity', async () => {
    const { counts } = await get<TimelineAnswer>('/api/timeline?of=person%2Fmodi');
    const dated = [...sampleView().edgesOf('person/modi' as never)].filter(({ date }) => date !== null);
    expect(counts.reduce((sum, { edges }) => sum + edges, 0)).toBe(dated.length);
    expect(dated.length).toBeGreaterThan(0);
  });

  it('knows no entity that is not there, and tells when the store is gone', async () => {
    expect(await get<ApiError>('/api/timeline?of=nobody')).toMatchObject({ code: 'not-found' });
    const { DragomanError } = await import('../../src/errors.ts');
    const ask = async () => {
      throw new DragomanError('no-database', 'Nothing listens.');
    };
    const response = await sampleApp({ ask }).request('/api/timeline');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'no-database' });
  });
});
