import { expect, it } from 'vitest';
import { sampleView } from '../server/sample-view.ts';
import { describeViewer } from './viewer-page.ts';

describeViewer('searching', (open) => {
  it.each([
    ['a name', 'zelen', 'Volodymyr Zelenskyy'],
    ['a name without its accents', 'antonio', 'António Guterres'],
    ['a name with a wrong letter', 'jaishenkar', 'S. Jaishankar'],
    ['an alias, which the server knows', 'bharat', 'India'],
  ])('finds by %s', async (_by, typed, name) => {
    const page = await open();
    const box = page.getByRole('combobox', { name: 'Find an entity' });
    await box.pressSequentially(typed);
    await page.getByRole('option', { name }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('node-panel').getByRole('heading', { name, exact: true }).waitFor();
    expect(await box.inputValue()).toBe('');
  });

  it('opens with the slash key, moves by arrows and tells the active option', async () => {
    const page = await open();
    await page.getByTestId('size').waitFor();
    await page.keyboard.press('/');
    const box = page.getByRole('combobox');
    await page.keyboard.type('an');
    await page.getByRole('option').nth(1).waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(active).toBe('search-hit-1');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const count = await page.getByRole('option').count();
    expect(await box.getAttribute('aria-activedescendant')).toBe(`search-hit-${count - 1}`);
  });

  it('closes on Escape and keeps what is selected', async () => {
    const page = await open({ hash: '#node=country%2FIN' });
    const box = page.getByRole('combobox');
    await box.pressSequentially('modi');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByTestId('node-panel').getByRole('heading', { name: 'India', exact: true }).count()).toBe(1);
  });

  it('says when nothing is found', async () => {
    const page = await open();
    await page.getByRole('combobox').pressSequentially('qqqzz');
    await page.getByText('No entity has this name.').waitFor();
  });
});

describeViewer('the legend', (open) => {
  const size = (page: Awaited<ReturnType<typeof open>>) => page.getByTestId('size').textContent();

  it('counts entities by kind and relations by label and modality', async () => {
    const page = await open();
    const rows = page.locator('.facet-row');
    await rows.first().waitFor();
    const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').replace(/ ?only [^\d]*/, ' '));
    expect(texts).toContain('Person 14');
    expect(texts).toContain('visited 11');
    expect(texts).toContain('Denied or cancelled 3');
  });

  it('takes a kind of entity out of the graph with its relations, and back in', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Country' }).uncheck();
    expect(await size(page)).toMatch(/^18 of 29 entities\s*30 of 60 relations/);
    await page.waitForFunction(() => window.__dragoman?.node('country/IN') === null);
    expect(await page.locator('.inspector .row', { hasText: 'India' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await size(page)).toMatch(/^29 entities\s*60 relations/);
    await page.waitForFunction(() => window.__dragoman?.node('country/IN') != null);
  });

  it('leaves only one relation and the entities it ties', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'only invited' }).click();
    expect(await size(page)).toMatch(/^\d+ of 29 entities\s*4 of 60 relations/);
  });

  it('hides what is less sure until it is asked for, and marks it', async () => {
    const edges = [...sampleView().edges()];
    const doubtful = edges.map((edge, at) => ({ ...edge, confidence: at === 0 ? 0.3 : 0.9 }));
    const byId = new Map(doubtful.map((edge) => [edge.id, edge]));
    const view = {
      ...sampleView(),
      edges: () => doubtful.values(),
      edge: (id: (typeof edges)[number]['id']) => byId.get(id) ?? null,
      edgesOf: (id: string) => doubtful.filter(({ source, target }) => source === id || target === id),
    };
    const page = await open({ view, shown: 0.7 });
    const before = await size(page);
    const box = page.getByRole('checkbox', { name: 'Less sure' });
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await expect.poll(() => size(page)).not.toBe(before);
    await page.goto(`${page.url().split('#')[0]}#node=${encodeURIComponent(edges[0]?.source ?? '')}`);
    await page.getByTestId('node-panel').getByText('Less sure').first().waitFor();
  });

  it('takes a modality out', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Happened' }).uncheck();
    expect(await size(page)).toMatch(/7 of 60 relations/);
  });

  it('offers a way back when everything is filtered out', async () => {
    const page = await open();
    for (const kind of ['Person', 'Country', 'Organisation', 'Event'])
      await page.getByRole('checkbox', { name: kind }).uncheck();
    await page.getByText('Everything is filtered out').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Show all' }).click();
    expect(await size(page)).toMatch(/^29 entities/);
  });
});
