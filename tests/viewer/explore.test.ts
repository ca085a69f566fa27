import { expect, it } from 'vitest';
import '../../viewer/panels/expose-positions.ts';
import { largeView } from '../server/large-view.ts';
import { clickDrawn, describeViewer, positionOf, sampleEdge } from './viewer-page.ts';

const INVITED = sampleEdge('INVITED', 'person/putin', 'person/modi');
const MET = sampleEdge('MET_WITH', 'person/modi', 'person/putin');
const TRIP = sampleEdge('VISITED', 'person/putin', 'country/TR');

describeViewer('exploring the graph', (open) => {
  it('says how large the graph is', async () => {
    const page = await open();
    expect(await page.getByTestId('size').textContent()).toMatch(/29 entities\s*60 relations\s*15 articles/);
  });

  it('opens a clicked node with its facts and relations', async () => {
    const page = await open();
    await clickDrawn(page, 'node', 'person/modi');
    const panel = page.getByTestId('node-panel');
    await panel.getByRole('heading', { name: 'Narendra Modi', exact: true }).waitFor();
    const text = await panel.textContent();
    expect(text).toContain('8 relations from 5 articles');
    expect(text).toMatch(/Prime Minister, India/);
    expect(text).toContain('Modi, PM Modi');
    const wikidata = panel.getByRole('link', { name: 'Q1058' });
    expect(await wikidata.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q1058');
    expect(await wikidata.getAttribute('rel')).toBe('noopener noreferrer');
    expect(new URL(page.url()).hash).toBe('#node=person%2Fmodi');
  });

  it('unfolds a relation of a node to the sentence with both names marked', async () => {
    const page = await open({ hash: '#node=person%2Fputin' });
    const row = page.getByRole('button', { name: /Narendra Modi 8 Jul 2024/ });
    await row.click();
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    const evidence = page.getByTestId('evidence');
    await evidence.waitFor();
    expect(await evidence.locator('blockquote').textContent()).toBe(
      'Indian Prime Minister Narendra Modi landed in Russia on Monday and was driven straight to the residence of Vladimir Putin.',
    );
    expect(await evidence.locator('mark').allInnerTexts()).toEqual(['Narendra Modi', 'Vladimir Putin']);
    expect(await evidence.textContent()).toContain('Example Dispatches · 8 Jul 2024');
    await row.click();
    expect(await evidence.count()).toBe(0);
  });

  it('opens a clicked line with its sentence, both names marked, date, source and link', async () => {
    const page = await open();
    await clickDrawn(page, 'edge', INVITED);
    const panel = page.getByTestId('edge-panel');
    await panel.getByTestId('evidence').waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).textContent()).toBe('Vladimir Putin invited Narendra Modi');
    expect(await panel.locator('mark').allInnerTexts()).toEqual(['Putin', 'Narendra Modi']);
    expect(await panel.locator('blockquote').textContent()).toContain('pass on to Narendra Modi an invitation');
    const link = panel.getByRole('link', { name: 'Jaishankar in Moscow for year-end talks' });
    expect(await link.getAttribute('href')).toBe('https://dispatches.example/jaishankar-moscow');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await panel.textContent()).toContain('27 Dec 2023');
  });

  it('lists every article that tells of a planned visit', async () => {
    const page = await open({ hash: `#edge=${encodeURIComponent(TRIP)}` });
    const panel = page.getByTestId('edge-panel');
    await panel.getByTestId('evidence').nth(1).waitFor();
    expect(await panel.getByTestId('evidence').count()).toBe(2);
    expect(await panel.textContent()).toMatch(/Planned[\s\S]*Feb 2024[\s\S]*2 sources/);
  });

  it('draws two relations of one pair apart and names each under the pointer', async () => {
    const page = await open();
    const [invited, met] = [await positionOf(page, 'edge', INVITED), await positionOf(page, 'edge', MET)];
    expect(Math.hypot(invited.x - met.x, invited.y - met.y)).toBeGreaterThan(12);
    await page.mouse.move(met.x, met.y);
    await page.locator('.tip').waitFor();
    expect(await page.locator('.tip').textContent()).toContain('Narendra Modi met with Vladimir Putin');
    await page.mouse.move(invited.x, invited.y);
    await page.locator('.tip', { hasText: 'Vladimir Putin invited Narendra Modi' }).waitFor();
  });

  it('leads from a line to what else is between the two, and to each of them', async () => {
    const page = await open({ hash: `#edge=${encodeURIComponent(INVITED)}` });
    const panel = page.getByTestId('edge-panel');
    await panel.getByRole('button', { name: 'Narendra Modi met with Vladimir Putin' }).click();
    expect(await panel.getByRole('heading', { level: 3 }).textContent()).toBe('Narendra Modi met with Vladimir Putin');
    await panel.getByRole('button', { name: 'Vladimir Putin', exact: true }).click();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Vladimir Putin', exact: true }).waitFor();
  });

  it('closes the details by Escape and by a click on nothing, and goes back with the browser', async () => {
    const page = await open({ hash: '#node=country%2FIN' });
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Best connected', exact: true }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.goBack();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'India', exact: true }).waitFor();
    await page.mouse.click(280, 90);
    await page.getByRole('heading', { name: 'Best connected', exact: true }).waitFor();
  });

  it('reaches every entity by keyboard through the list', async () => {
    const page = await open();
    const first = page.locator('.inspector .row').first();
    await first.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Russia', exact: true }).waitFor();
  });

  it('zooms and moves by keyboard and by buttons', async () => {
    const page = await open();
    const before = await positionOf(page, 'node', 'country/JP');
    const moved = () =>
      page.waitForFunction(
        ([x, y]) => {
          const now = window.__dragoman?.node('country/JP');
          return now != null && Math.hypot(now.x - Number(x), now.y - Number(y)) > 20;
        },
        [before.x, before.y],
      );
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await moved();
    await page.getByRole('button', { name: 'Fit the whole graph' }).click();
    await page.waitForFunction(
      ([x, y]) => {
        const now = window.__dragoman?.node('country/JP');
        return now != null && Math.hypot(now.x - Number(x), now.y - Number(y)) < 1;
      },
      [before.x, before.y],
    );
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await moved();
  });

  it('lays a larger graph out in a worker, under the policy that the server sets', async () => {
    const page = await open({ view: largeView(520) });
    const hub = await positionOf(page, 'node', 'person/n000000');
    await page.waitForFunction(
      ([x, y]) => {
        const now = window.__dragoman?.node('person/n000000');
        return now != null && Math.hypot(now.x - Number(x), now.y - Number(y)) > 5;
      },
      [hub.x, hub.y],
    );
  });

  it('says so when a permalink leads to nothing', async () => {
    const page = await open({ hash: '#node=country%2FXX' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The graph has no entity "country/XX".');
  });
});
