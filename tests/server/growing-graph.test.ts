import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import type { GraphDelta, GraphView } from '../../src/model/graph.ts';
import type { GraphStore } from '../../src/model/store.ts';
import type { GraphColumns, SearchAnswer } from '../../src/server/api.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sampleApp } from './sample-app.ts';
import { sampleView } from './sample-view.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-growing-'));
let stores: GraphStore[] = [];
let files = 0;
afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

function newFile(): string {
  files += 1;
  return join(folder, `graph-${files}.db`);
}

const view = sampleView();
const EMPTY = { articles: [], entities: [], claims: [], events: [], edges: [], removedEvents: [], removedEdges: [] };
/** The whole sample as one change; it has edges without events, which no store minds. */
const WHOLE: GraphDelta = {
  ...EMPTY,
  id: 'whole',
  articles: [...view.articles()],
  entities: [...view.entities()],
  claims: [...view.claims()],
  edges: [...view.edges()],
};

async function openedWith(target: string, ...deltas: readonly GraphDelta[]): Promise<GraphStore> {
  const store = await openStore(target);
  stores.push(store);
  for (const delta of deltas) await store.apply(delta);
  return store;
}

const targets = [
  ['memory', () => 'memory'],
  ['a file', newFile],
] as const;

const columnsOf = async (app: ReturnType<typeof sampleApp>) =>
  (await (await app.request('/api/graph')).json()) as GraphColumns;
const namesFor = async (app: ReturnType<typeof sampleApp>, query: string) =>
  ((await (await app.request(`/api/search?q=${encodeURIComponent(query)}`)).json()) as SearchAnswer).hits.map(
    ({ name }) => name,
  );

describe.each(targets)('the viewer over a graph in %s that grows', (_kind, target) => {
  it('shows at once what a batch has changed, though nothing is counted more', async () => {
    const store = await openedWith(target(), WHOLE);
    const app = sampleApp({ view: () => store.view() });
    const before = await columnsOf(app);
    const [edge] = WHOLE.edges;
    if (edge === undefined) throw new Error('the sample has an edge');
    await store.apply({ ...EMPTY, id: 'denied', edges: [{ ...edge, modality: 'denied' }] });
    const after = await columnsOf(app);
    expect(after.counts).toEqual(before.counts);
    const modalityOf = ({ edges, modalities }: GraphColumns) =>
      modalities[edges.modality[edges.id.indexOf(edge.id)] ?? -1];
    expect([modalityOf(before), modalityOf(after)]).toEqual([edge.modality, 'denied']);
  });

  it('gives another ETag then, and the old one back with the old graph', async () => {
    const store = await openedWith(target(), WHOLE);
    const app = sampleApp({ view: () => store.view() });
    const tag = async () => (await app.request('/api/graph')).headers.get('etag');
    const [edge] = WHOLE.edges;
    if (edge === undefined) throw new Error('the sample has an edge');
    const tags = [await tag()];
    for (const [id, sources] of [
      ['more', edge.sources + 7],
      ['back', edge.sources],
    ] as const) {
      await store.apply({ ...EMPTY, id, edges: [{ ...edge, sources }] });
      tags.push(await tag());
    }
    expect(tags[1]).not.toBe(tags[0]);
    expect(tags[2]).toBe(tags[0]);
  });

  it('finds a name as soon as it was learnt', async () => {
    const store = await openedWith(target(), WHOLE);
    const app = sampleApp({ view: () => store.view() });
    expect(await namesFor(app, 'the old lion')).toEqual([]);
    const putin = WHOLE.entities.find(({ id }) => id === 'person/putin');
    if (putin === undefined) throw new Error('the sample has this person');
    const known: Entity = { ...putin, aliases: [...putin.aliases, 'The Old Lion'] };
    await store.apply({ ...EMPTY, id: 'alias', entities: [known] });
    expect(await namesFor(app, 'the old lion')).toEqual([putin.name]);
  });

  it('walks the graph once for any number of questions', async () => {
    const store = await openedWith(target(), WHOLE);
    let walks = 0;
    const watched = new WeakMap<GraphView, GraphView>();
    const watch = (whole: GraphView): GraphView => {
      const known = watched.get(whole);
      if (known !== undefined) return known;
      const fresh: GraphView = {
        ...whole,
        entities: () => {
          walks += 1;
          return whole.entities();
        },
        edges: () => {
          walks += 1;
          return whole.edges();
        },
      };
      watched.set(whole, fresh);
      return fresh;
    };
    const app = sampleApp({ view: () => watch(store.view()) });
    for (const query of ['p', 'pu', 'put', 'puti', 'putin']) await namesFor(app, query);
    expect(walks).toBe(1);
    for (let times = 0; times < 5; times += 1) await columnsOf(app);
    expect(walks).toBe(2);
  });
});

describe('the viewer over a file that another process fills', () => {
  it('follows the writer', async () => {
    const path = newFile();
    const writer = await openedWith(path);
    const reader = await openedWith(path);
    const app = sampleApp({ view: () => reader.view() });
    expect((await columnsOf(app)).nodes.id).toEqual([]);
    await writer.apply(WHOLE);
    expect((await columnsOf(app)).nodes.id).toHaveLength(29);
    expect(await namesFor(app, 'guterres')).toEqual(['António Guterres']);
    const answer = await app.request('/api/node/person%2Fputin');
    expect(answer.status).toBe(200);
  });
});

describe('odd questions', () => {
  const app = sampleApp();
  const answer = async (path: string) => (await (await app.request(path)).json()) as SearchAnswer;

  it.each([
    ['no limit', '', 12],
    ['a limit', '&limit=3', 3],
    ['more than may be', '&limit=999', 50],
    ['nothing', '&limit=0', 12],
    ['less than nothing', '&limit=-5', 12],
    ['half of one', '&limit=2.5', 12],
    ['a word', '&limit=all', 12],
    ['an empty word', '&limit=', 12],
    ['an enormous number', '&limit=1e400', 12],
  ])('for %s are answered with as many hits as may be', async (_case, limit, most) => {
    // Every name of the sample holds one of these letters.
    const hits = (await answer(`/api/search?q=a${limit}`)).hits.length;
    expect(hits).toBe(Math.min(most, (await answer('/api/search?q=a&limit=50')).hits.length));
  });

  it.each(['', '%20', '%00', '%FF', '%E2%80%AE', "'%20OR%201=1", '%7B%7B7*7%7D%7D', '!!!'])(
    'for "%s" find nobody and end well',
    async (query) => {
      const response = await app.request(`/api/search?q=${query}`);
      expect([response.status, ((await response.json()) as SearchAnswer).hits]).toEqual([200, []]);
    },
  );

  it('for a page of text look at its beginning only', async () => {
    const { query, hits } = await answer(`/api/search?q=${'putin '.repeat(5000)}`);
    expect([query.length, hits]).toEqual([200, []]);
  });

  it('by HEAD get the head of the answer alone', async () => {
    const [head, whole] = [await app.request('/api/graph', { method: 'HEAD' }), await app.request('/api/graph')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
  });

  it('about what prototypes have are not found', async () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect((await app.request(`/api/edge/${id}`)).status).toBe(404);
      expect((await app.request(`/api/node/${id}`)).status).toBe(404);
    }
  });
});
