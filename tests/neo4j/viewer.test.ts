import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphView } from '../../src/model/graph.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { askGraph } from '../../src/pipeline/ask-graph.ts';
import type { ApiError, GraphColumns, QueryAnswer, SearchAnswer, TimelineAnswer } from '../../src/server/api.ts';
import { type GraphServer, serveGraph } from '../../src/server/serve-graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import { EXAMPLE_QUESTIONS } from '../../viewer/data/example-questions.ts';
import { type BuiltViewer, builtViewer } from '../viewer/built-viewer.ts';
import { findChromium } from '../viewer/require-chromium.ts';
import { ingestSeeds, ontology, openIn } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

describeNeo4j('the viewer on Neo4j', (database) => {
  let store: GraphStore;
  let memory: GraphStore;
  let viewer: BuiltViewer;
  const servers: GraphServer[] = [];
  /** The same two, for a browser that draws at most fifty edges. */
  const small: GraphServer[] = [];

  beforeAll(async () => {
    await database.wipe();
    viewer = await builtViewer();
    [store, memory] = [await openIn(database), await openStore('memory')];
    const target = { address: database.uri, user: database.user, password: database.password, database: null };
    for (const [one, place] of [
      [store, target],
      [memory, null],
    ] as const) {
      await ingestSeeds(one);
      const { findByName, excerpt } = one;
      const parts = { ...(findByName && { findByName }), ...(excerpt && { excerpt }), ask: askGraph(one, place) };
      const whole = { ontology, viewerFolder: viewer.folder, port: 0, ...parts };
      const view = () => (place === null ? one.view() : withoutLists(one.view()));
      servers.push(await serveGraph({ view, ...whole }));
      small.push(await serveGraph({ view, mostEdges: 50, ...whole }));
    }
  });
  afterAll(async () => {
    for (const server of [...servers, ...small]) await server.close();
    await store.close();
    viewer.clear();
  });

  /** What Neo4j's server says, and what memory's. */
  async function answers<Body>(path: string, of: readonly GraphServer[] = servers): Promise<readonly [Body, Body]> {
    const bodies = of.map(async ({ url }) => (await fetch(new URL(path, url))).json() as Promise<Body>);
    return (await Promise.all(bodies)) as unknown as readonly [Body, Body];
  }

  async function asked(query: string, parameters: Readonly<Record<string, unknown>> = {}) {
    const request = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, parameters }),
    };
    const bodies = servers.map(async ({ url }) => {
      const response = await fetch(new URL('api/query', url), request);
      return { status: response.status, ...((await response.json()) as Partial<QueryAnswer & ApiError>) };
    });
    return Promise.all(bodies);
  }

  it('gets the same graph, nodes and edges as from memory', async () => {
    const [there, here] = await answers<GraphColumns>('api/graph');
    expect(there).toEqual(here);
    for (const id of here.nodes.id.slice(0, 40)) {
      const [found, expected] = await answers(`api/node/${encodeURIComponent(id)}`);
      expect(found).toEqual(expected);
    }
    for (const id of here.edges.id.slice(0, 40)) {
      const [found, expected] = await answers(`api/edge/${id}`);
      expect(found).toEqual(expected);
    }
  });

  it.each(['macron', 'EMMANUEL', 'jaishan', 'antonio', 'united na', 'un', 'in', 'xi jinping', '*', '+(a', ''])(
    'finds by "%s" what is found in memory',
    async (words) => {
      const [there, here] = await answers<SearchAnswer>(`api/search?limit=50&q=${encodeURIComponent(words)}`);
      expect(there.hits.slice(0, 5)).toEqual(here.hits.slice(0, 5));
    },
  );

  it('gets the best reported edges of a graph that is larger than what is drawn at first', async () => {
    const [there, here] = await answers<GraphColumns>('api/graph', small);
    expect(there).toEqual(here);
    expect([here.whole, here.edges.id.length]).toEqual([false, 50]);
  });

  it('gets the neighbours of one entity', async () => {
    const [, whole] = await answers<GraphColumns>('api/graph');
    for (const id of whole.nodes.id.slice(0, 60)) {
      const [there, here] = await answers<GraphColumns>(`api/graph?around=${encodeURIComponent(id)}`);
      expect(there).toEqual(here);
      expect(here.nodes.id).toContain(id);
    }
    const [there] = await answers<ApiError>('api/graph?around=nobody');
    expect(there.code).toBe('not-found');
  });

  it('gets the course of time and the chains between two entities', async () => {
    const [there, here] = await answers<TimelineAnswer>('api/timeline');
    expect(there).toEqual(here);
    expect(here.counts.length).toBeGreaterThan(10);
    const [, { nodes }] = await answers<GraphColumns>('api/graph');
    const ids = nodes.id.filter((_, at) => at % 23 === 0);
    for (const [at, id] of ids.entries()) {
      const [from, to] = [id, ids[at + 1] ?? ids[0] ?? ''].map(encodeURIComponent);
      const [found, expected] = await answers(`api/path?from=${from}&to=${to}`);
      expect(found).toEqual(expected);
      const [months, expectedMonths] = await answers(`api/timeline?of=${from}`);
      expect(months).toEqual(expectedMonths);
    }
  });

  it.each(EXAMPLE_QUESTIONS)('answers the console as memory does: $title', async ({ text }) => {
    const [there, here] = await asked(text);
    expect(there?.status).toBe(200);
    expect(there?.columns).toEqual(here?.columns);
    expect(there?.rows?.length).toBeGreaterThan(0);
    // Among equals of an ORDER BY each may begin with another; a path may take another way of the same length.
    expect(there?.rows?.length).toBe(here?.rows?.length);
  });

  it('answers the console to the last property', async () => {
    const [there, here] = await asked(
      'MATCH (a:Person {name: $name})-[r]->(b:Entity) RETURN a, r, b, r.date AS date ORDER BY r.id LIMIT 20',
      { name: 'Emmanuel Macron' },
    );
    expect(there?.rows).toEqual(here?.rows);
    expect(here?.rows?.length).toBeGreaterThan(3);
  });

  it.each([
    ['CREATE (n:Person) RETURN n', 'refused-query'],
    ['MATCH (n) DETACH DELETE n', 'refused-query'],
    ['RETURN x', 'bad-query'],
    ['UNWIND range(1, 20000) AS n RETURN n', 'query-limit'],
    ['EXPLAIN MATCH (n) RETURN n', 'refused-query'],
  ])('refuses in the console: %s', async (query, code) => {
    const [before] = await database.run('MATCH (n) RETURN count(n) AS nodes');
    const [there] = await asked(query);
    expect([there?.status, there?.code]).toEqual([400, code]);
    expect(await database.run('MATCH (n) RETURN count(n) AS nodes')).toEqual([before]);
  });

  it('ends the transaction of an asker who went away', async () => {
    const leaving = new AbortController();
    const query = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS c';
    const running = async () =>
      (await database.run('SHOW TRANSACTIONS YIELD currentQuery')).filter(({ currentQuery }) =>
        String(currentQuery).startsWith('UNWIND range'),
      ).length;
    const asking = fetch(new URL('api/query', servers[0]?.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    await expect.poll(running, { timeout: 20_000 }).toBe(1);
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await expect.poll(running, { timeout: 20_000 }).toBe(0);
  });

  const executablePath = findChromium();
  it.skipIf(executablePath === null)('shows a person and the sentence behind a relation', async () => {
    const browser: Browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    const page = await browser.newPage();
    await page.goto(servers[0]?.url ?? '');
    const box = page.getByRole('combobox', { name: 'Find an entity' });
    await box.pressSequentially('macron');
    await page.getByRole('option', { name: 'Emmanuel Macron' }).waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByTestId('node-panel');
    await panel.getByRole('heading', { name: 'Emmanuel Macron', exact: true }).waitFor();
    await panel.locator('[aria-expanded="false"]').first().click();
    await page.getByTestId('evidence').locator('blockquote').first().waitFor();
    expect((await page.getByTestId('evidence').locator('mark').count()) > 0).toBe(true);
    await browser.close();
  });

  it.skipIf(executablePath === null)(
    'answers a query in the console, and draws what was too much at first',
    async () => {
      const browser: Browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
      const page = await browser.newPage();
      await page.goto(small[0]?.url ?? '');
      await page.getByTestId('size').getByText('of', { exact: false }).first().waitFor();
      expect(await page.getByTestId('size').textContent()).toMatch(/^\d+ of \d+ entities\s*\d+ of \d+ relations/);
      await page.getByRole('button', { name: 'Query console' }).click();
      const [, whole] = await answers<GraphColumns>('api/graph');
      const [, drawn] = await answers<GraphColumns>('api/graph', small);
      const at = whole.nodes.id.findIndex((id) => id.startsWith('person/') && !drawn.nodes.id.includes(id));
      const name = whole.nodes.name[at] ?? '';
      await page
        .getByRole('textbox', { name: 'Query' })
        .fill(`MATCH (p:Person)-[r]-(other:Entity) WHERE p.id = '${whole.nodes.id[at]}' RETURN p, r, other`);
      await page.keyboard.press('Control+Enter');
      await page.locator('.answer-table').getByRole('button', { name, exact: true }).first().click();
      await page.getByTestId('node-panel').getByRole('heading', { name, exact: true }).waitFor();
      await page.getByRole('button', { name: 'Show only these in the graph' }).click();
      await page.getByRole('button', { name: 'Show the whole graph' }).waitFor();
      await page.getByRole('textbox', { name: 'Query' }).fill('MATCH (n) DETACH DELETE n');
      await page.keyboard.press('Control+Enter');
      await page.locator('.console').getByRole('alert').waitFor();
      await browser.close();
    },
  );
});

/** What the server of Neo4j must not need: the lists of the whole graph. */
function withoutLists(view: GraphView): GraphView {
  const kept = views.get(view) ?? {
    ...view,
    entities: () => neverAsked(),
    edges: () => neverAsked(),
    events: () => neverAsked(),
    claims: () => neverAsked(),
    articles: () => neverAsked(),
  };
  views.set(view, kept);
  return kept;
}

const views = new WeakMap<GraphView, GraphView>();

function neverAsked(): never {
  throw new Error('the whole graph was read');
}
