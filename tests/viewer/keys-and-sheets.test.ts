import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import '../../viewer/panels/expose-positions.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { largeView } from '../server/large-view.ts';
import { sampleView } from '../server/sample-view.ts';
import { describeViewer, positionOf, sampleEdge } from './viewer-page.ts';

const NARROW = { width: 390, height: 844 };
const MET = sampleEdge('MET_WITH', 'person/modi', 'person/putin');

/** The sample graph with every edge changed alike. */
function withEdges(change: Partial<ReturnType<typeof oneEdge>>): GraphView {
  const view = sampleView();
  const edges = [...view.edges()].map((edge) => ({ ...edge, ...change }));
  return {
    ...view,
    edges: () => edges,
    edge: (id) => edges.find((edge) => edge.id === id) ?? null,
    edgesOf: (id) => edges.filter(({ source, target }) => source === id || target === id),
  };
}
function oneEdge() {
  const [edge] = sampleView().edges();
  if (edge === undefined) throw new Error('the sample has no edge');
  return edge;
}

describeViewer('the keyboard', (open) => {
  const heading = (page: Page) => page.locator('.inspector h2').textContent();

  it('types a slash into the search once it is there, and leaves the one with Ctrl to the browser', async () => {
    const page = await open();
    const box = page.getByRole('combobox');
    await page.getByTestId('size').waitFor();
    await page.keyboard.press('Control+/');
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await box.inputValue()).toBe('a/b');
  });

  it('closes by Escape first the search, then the details', async () => {
    const page = await open({ hash: '#node=country%2FIN' });
    await page.getByTestId('node-panel').waitFor();
    const box = page.getByRole('combobox');
    await box.pressSequentially('put');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect([await box.inputValue(), await heading(page)]).toEqual(['', 'Entity']);
    await page.keyboard.press('Escape');
    expect(await heading(page)).toBe('Entity');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Best connected' }).waitFor();
  });

  it('chooses the first hit by Enter, and nothing where nothing is found', async () => {
    const page = await open();
    const box = page.getByRole('combobox');
    await box.pressSequentially('qqqzz');
    await page.keyboard.press('Enter');
    expect([await box.inputValue(), await heading(page)]).toEqual(['qqqzz', 'Best connected']);
    await box.fill('guterres');
    await page.keyboard.press('Enter');
    await page.getByTestId('node-panel').getByRole('heading', { name: 'António Guterres', exact: true }).waitFor();
  });

  it('opens a relation by Enter and closes it again', async () => {
    const page = await open({ hash: '#node=person%2Fmodi' });
    const row = page.locator('.row-opens').first();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('evidence').first().waitFor();
    await page.keyboard.press('Enter');
    expect([await row.getAttribute('aria-expanded'), await page.getByTestId('evidence').count()]).toEqual(['false', 0]);
  });

  it('switches a filter by Space', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Event' }).focus();
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox', { name: 'Event' }).isChecked()).toBe(false);
    expect(await page.getByTestId('size').textContent()).toMatch(/^\d+ of 29 entities/);
  });
});

describeViewer('a narrow screen', (open) => {
  it('closes by Escape the legend before the details', async () => {
    const page = await open({ viewport: NARROW, hash: '#node=country%2FIN' });
    await page.getByTestId('node-panel').waitFor();
    const toggle = page.getByRole('button', { name: 'Legend and filters' });
    await toggle.click();
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByTestId('node-panel').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.inspector').waitFor({ state: 'hidden' });
  });

  it('keeps what the legend filters when the sheet is closed', async () => {
    const page = await open({ viewport: NARROW });
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    await page.getByRole('checkbox', { name: 'Country' }).uncheck();
    await page.getByRole('button', { name: 'Close the legend' }).click();
    await page.waitForFunction(() => window.__dragoman?.node('country/IN') === null);
  });
});

describeViewer('details', (open) => {
  it('say that a relation is gone when a permalink names one that the graph has not', async () => {
    const page = await open({ hash: '#edge=edge%2Fgone' });
    await page.getByText('This relation is not in the graph any more.').waitFor();
  });

  it('say that what sources contradict is disputed', async () => {
    const page = await open({ view: withEdges({ disputed: true }), hash: '#node=person%2Fmodi' });
    await page.getByTestId('node-panel').getByText('Disputed').first().waitFor();
  });

  it('say that a relation has no date, and no sentence, when it has none', async () => {
    const bare = withEdges({ date: null, end: null, granularity: null, claims: [] });
    const page = await open({ view: bare, hash: `#edge=${encodeURIComponent(MET)}` });
    const panel = page.getByTestId('edge-panel');
    await panel.getByText('No sentence is kept for this relation.').first().waitFor();
    expect(await panel.textContent()).toContain('No date given');
  });

  it('list the hundred best connected of a large graph and say how many more there are', async () => {
    const page = await open({ view: largeView(130) });
    const rows = page.locator('.inspector .row');
    await rows.nth(99).waitFor();
    expect(await rows.count()).toBe(100);
    expect(await page.locator('.inspector').textContent()).toMatch(/\d+ more: search for them above/);
  });

  it('are kept while the filters hide what they tell of', async () => {
    const page = await open({ hash: '#node=country%2FIN' });
    await page.getByTestId('node-panel').waitFor();
    await page.getByRole('checkbox', { name: 'Country' }).uncheck();
    expect(await page.getByTestId('node-panel').getByRole('heading', { name: 'India', exact: true }).count()).toBe(1);
  });

  it('scroll back to the top for another entity', async () => {
    const page = await open({ hash: '#node=person%2Fputin', viewport: { width: 1280, height: 420 } });
    await page.getByTestId('node-panel').waitFor();
    const body = page.locator('.inspector .panel-body');
    await body.evaluate((panel) => panel.scrollTo(0, 200));
    expect(await body.evaluate((panel) => panel.scrollTop)).toBeGreaterThan(0);
    await page.getByTestId('node-panel').getByRole('button', { name: 'Russia', exact: true }).first().click();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Russia', exact: true }).waitFor();
    expect(await body.evaluate((panel) => panel.scrollTop)).toBe(0);
  });
});

describeViewer('dark colours', (open) => {
  const pixelAt = (page: Page, x: number, y: number) =>
    page.screenshot({ clip: { x, y, width: 1, height: 1 } }).then((png) => png.toString('base64'));

  it('change the canvas too, at once', async () => {
    const page = await open({ colorScheme: 'light' });
    await positionOf(page, 'node', 'country/IN');
    const before = await pixelAt(page, 640, 785);
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await expect.poll(() => pixelAt(page, 640, 785)).not.toBe(before);
  });

  it('that were chosen outlast what the system says', async () => {
    const page = await open({ colorScheme: 'light' });
    const dark = page.getByRole('button', { name: 'Dark colours' });
    await dark.click();
    await dark.click();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await dark.getAttribute('aria-pressed')).toBe('false');
  });

  it('follow the system while nothing was chosen', async () => {
    const page = await open({ colorScheme: 'light' });
    await page.getByTestId('size').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Dark colours', pressed: true }).waitFor();
  });

  it('work where the browser keeps nothing', async () => {
    const prepare = (fresh: Page) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
    const page = await open({ colorScheme: 'light', prepare });
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.getByRole('button', { name: 'Dark colours', pressed: true }).waitFor();
  });
});
