import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/model/store.ts';
import type { GraphColumns, SearchAnswer } from '../../src/server/api.ts';
import { type GraphServer, serveGraph } from '../../src/server/serve-graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type BuiltViewer, builtViewer } from '../viewer/built-viewer.ts';
import { findChromium } from '../viewer/require-chromium.ts';
import { ingestSeeds, ontology, openIn } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

describeNeo4j('the viewer on Neo4j', (database) => {
  let store: GraphStore;
  let memory: GraphStore;
  let viewer: BuiltViewer;
  const servers: GraphServer[] = [];

  beforeAll(async () => {
    await database.wipe();
    viewer = await builtViewer();
    [store, memory] = [await openIn(database), await openStore('memory')];
    for (const one of [store, memory]) {
      await ingestSeeds(one);
      const { findByName } = one;
      const search = findByName === undefined ? {} : { findByName };
      servers.push(
        await serveGraph({ view: () => one.view(), ontology, viewerFolder: viewer.folder, port: 0, ...search }),
      );
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await store.close();
    viewer.clear();
  });

  /** What Neo4j's server says, and what memory's. */
  async function answers<Body>(path: string): Promise<readonly [Body, Body]> {
    const bodies = servers.map(async ({ url }) => (await fetch(new URL(path, url))).json() as Promise<Body>);
    return (await Promise.all(bodies)) as unknown as readonly [Body, Body];
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
});
