import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { emptyView } from '../server/sample-view.ts';
import { describeViewer, positionOf, sampleEdge } from './viewer-page.ts';

const RUMOUR = `#edge=${encodeURIComponent(sampleEdge('VISITED', 'person/xi', 'country/BR'))}`;
const BRASILIA = `#edge=${encodeURIComponent(sampleEdge('VISITED', 'person/scholz', 'country/BR'))}`;

describeViewer('states of the page', (open) => {
  it('says what to do with an empty graph', async () => {
    const page = await open({ view: emptyView() });
    await page.getByText('There is nothing in this graph yet').waitFor();
    expect(await page.getByRole('main').textContent()).toContain('dragoman ingest articles/');
    expect(await page.locator('canvas').count()).toBe(0);
  });

  it('shows that it loads', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const prepare = (page: Page) =>
      page.route('**/api/graph', async (route) => {
        await held;
        await route.continue();
      });
    const page = await open({ prepare });
    await page.getByText('Loading the graph…').waitFor();
    release();
    await positionOf(page, 'node', 'country/IN');
    expect(await page.getByText('Loading the graph…').count()).toBe(0);
  });

  it('says that the server does not answer, and tries again on demand', async () => {
    const page = await open({ prepare: (fresh) => fresh.route('**/api/graph', (route) => route.abort()) });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The server does not answer.');
    await page.unroute('**/api/graph');
    await page.getByRole('button', { name: 'Try again' }).click();
    await positionOf(page, 'node', 'country/IN');
  });

  it('shows what the server says when it refuses, and when it sends no JSON', async () => {
    const body = JSON.stringify({ code: 'bug', message: 'Told by the server.', hint: 'Do this.' });
    const page = await open({
      prepare: (fresh) => fresh.route('**/api/graph', (route) => route.fulfill({ status: 500, body })),
    });
    await page.getByText('Told by the server.').waitFor();
    await page.unroute('**/api/graph');
    await page.route('**/api/graph', (route) => route.fulfill({ status: 200, body: '<p>' }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The server sent no JSON (200).').waitFor();
  });

  it('tries again for evidence that could not be loaded', async () => {
    const page = await open({
      hash: RUMOUR,
      prepare: (fresh) => fresh.route('**/api/edge/**', (route) => route.abort()),
    });
    await page.getByRole('alert').waitFor();
    await page.unroute('**/api/edge/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByTestId('evidence').waitFor();
  });

  it('works without WebGL, by its lists', async () => {
    const prepare = (fresh: Page) =>
      fresh.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    const page = await open({ prepare });
    await page.getByText('This browser cannot draw the graph').waitFor();
    await page.locator('.inspector .row', { hasText: 'Narendra Modi' }).click();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Narendra Modi', exact: true }).waitFor();
  });
});

describeViewer('text of articles', (open) => {
  it('shows markup as the text it is and runs none of it', async () => {
    const dialogs: string[] = [];
    const prepare = async (fresh: Page) => {
      fresh.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
    };
    const page = await open({ hash: RUMOUR, prepare });
    const evidence = page.getByTestId('evidence');
    await evidence.waitFor();
    expect(await evidence.locator('blockquote').textContent()).toContain(
      '<img src=x onerror="alert(2)"> might yet receive',
    );
    expect(await evidence.textContent()).toContain('Reports of a <script>alert(1)</script> summit');
    expect(await evidence.textContent()).toContain('<b>Rumour</b> Sheet');
    expect(await evidence.locator('img, b, script').count()).toBe(0);
    expect(dialogs).toEqual([]);
  });

  it('makes no link of an address that is not http', async () => {
    const page = await open({ hash: BRASILIA });
    await page.getByTestId('evidence').waitFor();
    expect(await page.getByText('Scholz and Lula talk climate in Brasília').count()).toBe(1);
    expect(await page.getByTestId('evidence').locator('a').count()).toBe(0);
  });

  it('refuses such an address even when a server lets it through', async () => {
    const prepare = (fresh: Page) =>
      fresh.route('**/api/edge/**', async (route) => {
        const detail = await (await route.fetch()).json();
        detail.evidence[0].article.url = 'javascript:alert(3)';
        await route.fulfill({ json: detail });
      });
    const page = await open({ hash: BRASILIA, prepare });
    await page.getByTestId('evidence').waitFor();
    expect(await page.getByTestId('evidence').locator('a').count()).toBe(0);
  });
});

describeViewer('looks', (open) => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it('follows the system to dark colours', async () => {
    expect(await background(await open({ colorScheme: 'light' }))).toBe('rgb(246, 247, 249)');
    expect(await background(await open({ colorScheme: 'dark' }))).toBe('rgb(14, 17, 22)');
  });

  it('changes colours on demand and remembers', async () => {
    const page = await open({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Dark colours' }).click();
    expect(await background(page)).toBe('rgb(14, 17, 22)');
    await page.reload();
    await page.getByRole('button', { name: 'Dark colours', pressed: true }).waitFor();
    expect(await background(page)).toBe('rgb(14, 17, 22)');
  });

  it('shows details as a sheet on a narrow screen, the chosen node above it', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, hash: '#node=country%2FIN' });
    await page.getByTestId('node-panel').waitFor();
    const sheet = await page.locator('.inspector').boundingBox();
    expect(sheet?.width).toBe(390);
    await page.waitForFunction((top) => (window.__dragoman?.node('country/IN')?.y ?? Infinity) < top, sheet?.y ?? 0);
    await page.getByRole('button', { name: 'Close the details' }).click();
    await page.locator('.inspector').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    await page.getByRole('checkbox', { name: 'Person' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it.each([
    ['the graph', {}],
    ['a node, dark', { hash: '#node=person%2Fputin', colorScheme: 'dark' as const }],
    ['a line with evidence', { hash: RUMOUR }],
    ['a line with evidence, dark', { hash: RUMOUR, colorScheme: 'dark' as const }],
    ['a narrow screen', { hash: '#node=person%2Fputin', viewport: { width: 390, height: 844 } }],
    ['an empty graph', { view: emptyView() }],
  ])('has no serious barrier that axe finds: %s', async (_state, options) => {
    const page = await open(options);
    await page.waitForLoadState('networkidle');
    expect(await barriers(page)).toEqual([]);
  });

  it('has no serious barrier that axe finds: the open search, a filter and unfolded evidence', async () => {
    const page = await open({ hash: '#node=person%2Fputin' });
    await page.locator('.row-opens').first().click();
    await page.getByTestId('evidence').waitFor();
    await page.getByRole('checkbox', { name: 'Country' }).uncheck();
    await page.getByRole('combobox').pressSequentially('an');
    await page.getByRole('option').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
