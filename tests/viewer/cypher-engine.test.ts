import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphViewToPropertyGraph } from '../../src/cypher/graph/graph-view-to-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import type { PropertyGraph } from '../../src/cypher/property-graph.ts';
import { plainValue } from '../../src/cypher/values/plain-value.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Edge, Event, GraphView } from '../../src/model/graph.ts';
import { bundleEngine } from '../cypher/browser/bundle-engine.ts';
import type * as engine from '../cypher/browser/engine-entry.ts';
import { readSeedGraph } from '../cypher/seed-graph.ts';
import { findChromium } from './require-chromium.ts';

declare global {
  var cypher: typeof engine;
  var seedGraph: PropertyGraph;
}

const QUESTIONS = [
  'MATCH (p:Person)-[r:MET_WITH]-(x:Person) RETURN p.name, count(DISTINCT x) AS n ORDER BY n DESC, p.name LIMIT 10',
  "MATCH p = shortestPath((:Person {name: 'Mette Frederiksen'})-[:MET_WITH|SPOKE_WITH*]-(:Person {name: 'Xi Jinping'})) RETURN length(p)",
  "MATCH (c:Claim) WHERE c.quote =~ '(?i).*\\\\btalks\\\\b.*' RETURN count(*)",
  "MATCH ()-[r:VISITED]->() WHERE r.date >= date('2023-01-01') RETURN r.date.year AS y, r.date.month AS m, count(*) AS n ORDER BY y, m",
  "RETURN duration.between(date('2020-02-29'), date('2025-12-31')), datetime('2024-07-01T12:00[Europe/Paris]') + duration('P6M')",
  "MATCH p = SHORTEST 3 (a:Country {name: 'India'})(()-[:REPRESENTS|MET_WITH|VISITED]-()){1,4}(b:Country {name: 'Russia'}) RETURN length(p)",
  'MATCH (n:Country) CALL (n) { MATCH (n)<-[:REPRESENTS]-(p) RETURN collect(p.name) AS people } RETURN n.name, size(people) AS k ORDER BY k DESC, n.name LIMIT 5',
  "RETURN 9223372036854775807 - 1, 0.1 + 0.2, 7 / 2, -7 % 3, [x IN range(1, 5) WHERE x % 2 = 1 | x ^ 2], toUpper('straße')",
];

const executablePath = findChromium();

describe.skipIf(executablePath === null)('the Cypher engine in a browser', () => {
  let browser: Browser;
  let page: Page;
  let graph: PropertyGraph;

  beforeAll(async () => {
    const view = await readSeedGraph();
    graph = graphViewToPropertyGraph(view);
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundleEngine() });
    await page.evaluate(openGraph, listsOf(view));
  });
  afterAll(() => browser.close());

  it.each(QUESTIONS)('answers as in Node: %s', async (text) => {
    const answer = openCypher(graph).query(text).readAll();
    expect(answer.length).toBeGreaterThan(0);
    const here = answer.map((row) => row.map((value) => plainValue(value, graph)));
    expect(await page.evaluate(askInPage, text)).toEqual(here);
  });

  it('shows the place of a fault', async () => {
    const message = await page.evaluate(messageInPage, 'MATCH (n RETURN n');
    expect(message).toMatch(/line 1, column 10[\s\S]*\n {9}\^/);
  });

  it('stops a query at its limit while the page lives on', async () => {
    const { message, turns } = await page.evaluate(async () => {
      let turns = 0;
      const timer = setInterval(() => {
        turns += 1;
      }, 10);
      const text = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)';
      const result = cypher.openCypher(seedGraph).query(text, new Map(), { limits: { timeMs: 500 } });
      const message = await result.summary().then(
        () => 'answered',
        (error: Error) => error.message,
      );
      clearInterval(timer);
      return { message, turns };
    });
    expect(message).toContain('longer than 500 ms');
    expect(turns).toBeGreaterThan(5);
  });
});

interface Lists {
  readonly entities: readonly Entity[];
  readonly edges: readonly Edge[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
}

function listsOf(view: GraphView): Lists {
  return {
    entities: [...view.entities()],
    edges: [...view.edges()],
    events: [...view.events()],
    claims: [...view.claims()],
    articles: [...view.articles()],
  };
}

/** Runs in the page. */
function openGraph({ entities, edges, events, claims, articles }: Lists): void {
  globalThis.seedGraph = cypher.graphViewToPropertyGraph({
    entities: () => entities,
    edges: () => edges,
    events: () => events,
    claims: () => claims,
    articles: () => articles,
    entity: (id) => entities.find((one) => one.id === id) ?? null,
    edge: (id) => edges.find((one) => one.id === id) ?? null,
    event: (id) => events.find((one) => one.id === id) ?? null,
    claim: (id) => claims.find((one) => one.id === id) ?? null,
    article: (id) => articles.find((one) => one.id === id) ?? null,
    edgesOf: (id) => edges.filter(({ source, target }) => source === id || target === id),
    counts: () => ({
      articles: articles.length,
      claims: claims.length,
      entities: entities.length,
      events: events.length,
      edges: edges.length,
    }),
  });
}

/** Runs in the page. */
async function askInPage(text: string): Promise<unknown> {
  const rows: unknown[] = [];
  for await (const row of cypher.openCypher(seedGraph).query(text).rows) {
    rows.push(row.map((value) => cypher.plainValue(value, seedGraph)));
  }
  return rows;
}

/** Runs in the page. */
function messageInPage(text: string): string {
  try {
    cypher.openCypher(seedGraph).query(text);
    return 'answered';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
