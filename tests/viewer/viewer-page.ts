import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { GraphView } from '../../src/model/graph.ts';
import { type GraphServer, serveGraph } from '../../src/server/serve-graph.ts';
import { sampleOntology } from '../server/sample-ontology.ts';
import { sampleView } from '../server/sample-view.ts';
import { type BuiltViewer, builtViewer } from './built-viewer.ts';
import { findChromium } from './require-chromium.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface OpenOptions extends BrowserContextOptions {
  readonly view?: GraphView;
  readonly hash?: string;
  /** Confidence from which an edge is shown at first. */
  readonly shown?: number;
  /** The most edges that are sent at first. */
  readonly mostEdges?: number;
  /** Runs before the page is asked for: routes, scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the viewer over the sample graph in a page of its own; closed after the test. */
export type OpenViewer = (options?: OpenOptions) => Promise<Page>;

/** Browser tests: skipped loudly without Chromium; each also fails when the page reports an error, a refused script say. */
export function describeViewer(title: string, tests: (open: OpenViewer) => void): void {
  const executablePath = findChromium();
  describe.skipIf(executablePath === null)(title, () => {
    let browser: Browser;
    let viewer: BuiltViewer;
    const servers: GraphServer[] = [];
    const pages: Page[] = [];
    const errors: string[] = [];

    beforeAll(async () => {
      viewer = await builtViewer();
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: ARGUMENTS });
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.context().close();
      for (const server of servers.splice(0)) await server.close();
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      viewer.clear();
    });

    tests(async ({ view = sampleView(), hash = '', shown = 0, mostEdges = 50_000, prepare, ...context } = {}) => {
      const server = await serveGraph({
        view: () => view,
        ontology: sampleOntology,
        shown,
        mostEdges,
        viewerFolder: viewer.folder,
        port: 0,
      });
      servers.push(server);
      const size = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' as const, ...context };
      const page = await (await browser.newContext(size)).newPage();
      pages.push(page);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // A request that a test makes fail on purpose is reported by the browser; anything else is an error of the page.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          errors.push(message.text());
      });
      await prepare?.(page);
      await page.goto(server.url + hash);
      return page;
    });
  });
}

/** Where a node or an edge is drawn, in pixels of the page, once it is. */
export async function positionOf(page: Page, kind: 'node' | 'edge', id: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction(
    ([of, key]) => window.__dragoman?.[of as 'node' | 'edge'](key as string) != null,
    [kind, id],
  );
  const point = await page.evaluate(
    ([of, key]) => window.__dragoman?.[of as 'node' | 'edge'](key as string),
    [kind, id],
  );
  if (point === undefined || point === null) throw new Error(`${kind} ${id} is not drawn`);
  return point;
}

/** Moves the pointer to what is drawn and clicks it. */
export async function clickDrawn(page: Page, kind: 'node' | 'edge', id: string): Promise<void> {
  const { x, y } = await positionOf(page, kind, id);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** The id of the sample's edge of this relation between these two. */
export function sampleEdge(relation: string, source: string, target: string): string {
  const edge = [...sampleView().edges()].find(
    (candidate) => candidate.relation === relation && candidate.source === source && candidate.target === target,
  );
  if (edge === undefined) throw new Error(`the sample has no ${source} ${relation} ${target}`);
  return edge.id;
}
