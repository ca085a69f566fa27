import { describe, expect, it } from 'vitest';
import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { GraphColumns } from '../../src/server/api.ts';
import { sampleApp } from './sample-app.ts';
import { sampleOntology } from './sample-ontology.ts';
import { emptyView, sampleView } from './sample-view.ts';

const columnsOf = async (response: Response) => (await response.json()) as GraphColumns;

describe('GET /api/graph', () => {
  it('has one value of every field for every node and edge', async () => {
    const columns = await columnsOf(await sampleApp().request('/api/graph'));
    const counts = sampleView().counts();
    expect(columns.counts).toEqual(counts);
    for (const [name, column] of Object.entries(columns.nodes))
      expect([name, column.length]).toEqual([name, counts.entities]);
    for (const [name, column] of Object.entries(columns.edges))
      expect([name, column.length]).toEqual([name, counts.edges]);
  });

  it('leaves out an entity that is only mentioned, and keeps it in the counts', async () => {
    const view = sampleView();
    const mentioned: Entity = {
      id: 'place/x-lonely' as EntityId,
      kind: 'Organisation',
      name: 'Lonely Islands Office',
      aliases: [],
      wikidata: null,
      country: null,
    };
    const wider = { ...view, entities: () => [...view.entities(), mentioned] };
    const columns = await columnsOf(await sampleApp({ view: () => wider }).request('/api/graph'));
    expect(columns.nodes.id).not.toContain(mentioned.id);
    expect(columns.nodes.id).toEqual([...view.entities()].map((entity) => entity.id));
  });

  it('points from edges to their nodes, relations and modalities by position', async () => {
    const columns = await columnsOf(await sampleApp().request('/api/graph'));
    const view = sampleView();
    for (const [index, id] of columns.edges.id.entries()) {
      const edge = view.edge(id as never);
      expect(columns.nodes.id[columns.edges.source[index] ?? -1]).toBe(edge?.source);
      expect(columns.nodes.id[columns.edges.target[index] ?? -1]).toBe(edge?.target);
      expect(columns.relations[columns.edges.relation[index] ?? -1]?.label).toBe(edge?.relation);
      expect(columns.modalities[columns.edges.modality[index] ?? -1]).toBe(edge?.modality);
    }
  });

  it('counts the edges at each node as its degree', async () => {
    const columns = await columnsOf(await sampleApp().request('/api/graph'));
    const at = columns.nodes.id.indexOf('person/modi');
    const edges = [...sampleView().edgesOf('person/modi' as never)];
    expect(columns.nodes.degree[at]).toBe(edges.length);
    expect(edges.length).toBeGreaterThan(3);
  });

  it('tells the viewer how to show every kind and relation of the ontology', async () => {
    const columns = await columnsOf(await sampleApp().request('/api/graph'));
    expect(columns.kinds.map((kind) => kind.kind)).toEqual([...sampleOntology.entities.keys()]);
    expect(columns.relations.map((relation) => relation.label)).toEqual([...sampleOntology.relations.keys()]);
    expect(columns.kinds[0]).toMatchObject({ shape: 'circle', colour: '#c36301' });
    expect(columns.relations[4]).toMatchObject({ verb: 'visited', directed: true });
  });

  it('leaves out edges of a relation that the ontology does not know', async () => {
    const relations = new Map([...sampleOntology.relations].filter(([label]) => label !== 'VISITED'));
    const columns = await columnsOf(
      await sampleApp({ ontology: { ...sampleOntology, relations } }).request('/api/graph'),
    );
    const visits = [...sampleView().edges()].filter((edge) => edge.relation === 'VISITED').length;
    expect(visits).toBeGreaterThan(0);
    expect(columns.edges.id).toHaveLength(sampleView().counts().edges - visits);
  });

  it('answers an empty graph with empty columns', async () => {
    const columns = await columnsOf(await sampleApp({ view: emptyView }).request('/api/graph'));
    expect(columns.nodes.id).toEqual([]);
    expect(columns.edges.id).toEqual([]);
    expect(columns.counts.articles).toBe(0);
  });

  it('answers 304 without a body when the graph is the one the browser has', async () => {
    const app = sampleApp();
    const etag = (await app.request('/api/graph')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await app.request('/api/graph', { headers: { 'If-None-Match': tag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
  });

  it('gives a new ETag when the graph has changed', async () => {
    let view = emptyView();
    const app = sampleApp({ view: () => view });
    const etag = (await app.request('/api/graph')).headers.get('etag') ?? '';
    view = sampleView();
    const changed = await app.request('/api/graph', { headers: { 'If-None-Match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('sends the best reported edges of a graph that is larger than what is drawn at first', async () => {
    const app = sampleApp({ mostEdges: 10 });
    const columns = await columnsOf(await app.request('/api/graph'));
    expect([columns.whole, columns.edges.id.length]).toEqual([false, 10]);
    expect(columns.counts).toEqual(sampleView().counts());
    expect((await columnsOf(await sampleApp().request('/api/graph'))).whole).toBe(true);
    const at = columns.nodes.id.indexOf('person/modi');
    if (at >= 0) expect(columns.nodes.degree[at]).toBe([...sampleView().edgesOf('person/modi' as never)].length);
  });

  it('sends the edges of one entity', async () => {
    const columns = await columnsOf(await sampleApp().request('/api/graph?around=person%2Fmodi'));
    const edges = [...sampleView().edgesOf('person/modi' as never)];
    expect(new Set(columns.edges.id)).toEqual(new Set(edges.map(({ id }) => id)));
    expect(columns.whole).toBe(false);
  });

  it('asks the store for a part where it can give one', async () => {
    const asked: unknown[] = [];
    const excerpt = async (of: unknown) => {
      asked.push(of);
      return { entities: [], edges: [] };
    };
    const app = sampleApp({ excerpt });
    for (const path of ['/api/graph', '/api/graph', '/api/graph?around=person%2Fmodi']) await app.request(path);
    expect(asked).toEqual([
      { around: null, most: 50_000 },
      { around: 'person/modi', most: 500 },
    ]);
  });

  it('asks again after a failure', async () => {
    let fails = true;
    const excerpt = async () => {
      if (fails) throw new Error('the line broke');
      return { entities: [], edges: [] };
    };
    const app = sampleApp({ excerpt });
    expect((await app.request('/api/graph')).status).toBe(500);
    fails = false;
    expect((await app.request('/api/graph')).status).toBe(200);
  });

  it('has nothing around an entity that is not there', async () => {
    const response = await sampleApp().request('/api/graph?around=nobody');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not-found' });
  });
});
