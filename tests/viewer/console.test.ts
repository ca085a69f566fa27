import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { EXAMPLE_QUESTIONS } from '../../viewer/data/example-questions.ts';
import { describeViewer } from './viewer-page.ts';

const SLOW = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)';

async function openConsole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Query console' }).click();
  await page.getByRole('region', { name: 'Query console' }).waitFor();
}

async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Query' }).fill(query);
  await page.keyboard.press('Control+Enter');
}

const cells = (page: Page) => page.locator('.answer-table tbody tr').first().locator('td').allInnerTexts();

describeViewer('the query console', (open) => {
  it('opens with the cursor in a query that can be run at once', async () => {
    const page = await open();
    await openConsole(page);
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Query');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.answer-table').waitFor();
    expect(await page.locator('.console-summary').textContent()).toMatch(/^\d+ rows, [\d,]+ ms/);
  });

  it('answers every example, chosen from the list', async () => {
    const page = await open();
    await openConsole(page);
    for (const { title, text } of EXAMPLE_QUESTIONS) {
      await page.getByRole('combobox', { name: 'Example queries' }).selectOption(title);
      await page.locator('.console-summary').waitFor();
      expect(await page.getByRole('textbox', { name: 'Query' }).inputValue()).toBe(text);
      expect(await page.locator('.console').getByRole('alert').count()).toBe(0);
    }
  });

  it('leads from an entity and from a relation in the answer to their details', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, `MATCH (p:Person {name: 'Vladimir Putin'})-[r:INVITED]->(q) RETURN p, r, q ORDER BY r.id LIMIT 1`);
    const table = page.locator('.answer-table');
    await table.getByRole('button', { name: 'Vladimir Putin' }).click();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Vladimir Putin', exact: true }).waitFor();
    await table.getByRole('button', { name: /^INVITED/ }).click();
    await page.getByTestId('edge-panel').getByTestId('evidence').waitFor();
  });

  it('shows values of every sort', async () => {
    const page = await open();
    await openConsole(page);
    await ask(
      page,
      `MATCH way = (:Person {name: 'Narendra Modi'})-[:REPRESENTS]->(:Country)
       RETURN 1 AS int, 2.5 AS float, 'text' AS text, null AS nothing, [1, 'a', null] AS list, {key: [true]} AS map,
         date('2024-02-29') AS day, way LIMIT 1`,
    );
    await page.locator('.path-step').waitFor();
    const [int, float, text, nothing, list, map, day, way] = await cells(page);
    expect([int, float, text, nothing, list, map, day]).toEqual([
      '1',
      '2.5',
      'text',
      '–',
      '1, a, –',
      'key: true',
      '2024-02-29',
    ]);
    expect(way).toMatch(/^Narendra Modi REPRESENTS.* → India$/);
  });

  it('narrows the graph to the answer and back, and again when it is closed', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, `MATCH (a:Person {name: 'Vladimir Putin'})-[r:INVITED]->(b) RETURN a, r, b`);
    await page.getByRole('button', { name: 'Show only these in the graph' }).click();
    const size = page.getByTestId('size');
    expect(await size.textContent()).toMatch(/^\d of 29 entities\s*\d of 60 relations/);
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    expect(await size.textContent()).toMatch(/^29 entities/);
    await page.getByRole('button', { name: 'Show only these in the graph' }).click();
    await page.getByRole('button', { name: 'Close the console' }).click();
    await page.waitForFunction(() => document.querySelector('.size')?.textContent?.startsWith('29 entities'));
  });

  it('has no button to narrow the graph to an answer of bare values', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, 'RETURN 1 AS one');
    await page.locator('.answer-table').waitFor();
    expect(await page.getByRole('button', { name: 'Show only these in the graph' }).count()).toBe(0);
  });

  it('says what is wrong with a query and selects the place', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, 'MATCH (n:Person)\nRETURN m.name');
    const alert = page.locator('.console').getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The variable m is not defined here. (line 2, column 8)');
    await page.waitForFunction(() => {
      const text = document.activeElement;
      if (!(text instanceof HTMLTextAreaElement)) return false;
      return text.value.slice(text.selectionStart, text.selectionEnd) === 'm';
    });
  });

  it.each([
    ['CREATE (n:Person)', /CREATE/],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", /LOAD CSV/],
  ])('refuses to do anything but read: %s', async (query, words) => {
    const page = await open();
    await openConsole(page);
    await ask(page, query);
    const alert = page.locator('.console').getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(words);
    expect(await alert.textContent()).toContain('Queries only read');
  });

  it('stops a query that takes too long, and asks the next', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, SLOW);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Run' }).waitFor();
    await ask(page, 'RETURN 7 AS seven');
    await page.locator('.answer-table').waitFor();
    expect(await cells(page)).toEqual(['7']);
  });

  it('forgets the answer of an earlier query that comes after a later one was asked', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, SLOW);
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await ask(page, 'RETURN 8 AS eight');
    await page.locator('.answer-table').waitFor();
    expect(await cells(page)).toEqual(['8']);
  });

  it('shows the first rows of a long answer, and more on demand', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, 'UNWIND range(1, 450) AS n RETURN n');
    const rows = page.locator('.answer-table tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(200);
    await page.getByRole('button', { name: 'Show more rows' }).click();
    await page.getByRole('button', { name: 'Show more rows' }).click();
    expect(await rows.count()).toBe(450);
    expect(await page.getByRole('button', { name: 'Show more rows' }).count()).toBe(0);
  });

  it('shows a plan', async () => {
    const page = await open();
    await openConsole(page);
    await ask(page, 'PROFILE MATCH (p:Person) RETURN count(p) AS people');
    await page.locator('.console-plan').waitFor();
    expect(await page.locator('.console-plan').textContent()).toMatch(/\d+ rows, [\d.]+ ms/);
    expect(await page.locator('.answer-table').count()).toBe(1);
  });

  it('says that the server does not answer', async () => {
    const page = await open({ prepare: (fresh) => fresh.route('**/api/query', (route) => route.abort()) });
    await openConsole(page);
    await ask(page, 'RETURN 1');
    await page.locator('.console').getByText('The server does not answer.').waitFor();
  });

  it('shows markup in an answer as the text it is', async () => {
    const page = await open();
    await openConsole(page);
    const markup = '<img src=x onerror="window.broken=1"><b>x</b>';
    await ask(page, `RETURN '${markup}' AS \`<i>column</i>\``);
    await page.locator('.answer-table').waitFor();
    expect(await cells(page)).toEqual([markup]);
    expect(await page.locator('.console img, .console b, .console i').count()).toBe(0);
    expect(await page.evaluate(() => (window as { broken?: number }).broken)).toBeUndefined();
  });

  it('closes on Escape and gives the focus back', async () => {
    const page = await open();
    await openConsole(page);
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Query');
    await page.keyboard.press('Escape');
    await page.locator('.console').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Query console');
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['a narrow screen', { viewport: { width: 390, height: 844 } }],
  ])('has no serious barrier that axe finds: %s', async (_state, options) => {
    const page = await open(options);
    await openConsole(page);
    await ask(page, 'MATCH way = (a:Person)-[r:MET_WITH]-(b:Person) RETURN a, r, b, way LIMIT 5');
    await page.locator('.path-step').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    if ('viewport' in options) expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
