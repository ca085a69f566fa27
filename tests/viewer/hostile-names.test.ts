import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import '../../viewer/panels/expose-positions.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { sampleView } from '../server/sample-view.ts';
import { clickDrawn, describeViewer, positionOf, sampleEdge } from './viewer-page.ts';

/** The sample graph with other names for some entities. */
function renamed(names: Readonly<Record<string, Partial<Entity>>>): GraphView {
  const view = sampleView();
  const change = (entity: Entity): Entity => ({ ...entity, ...names[entity.id] });
  return {
    ...view,
    entities: () => [...view.entities()].map(change),
    entity: (id) => {
      const entity = view.entity(id);
      return entity === null ? null : change(entity);
    },
  };
}

const MARKUP = '<img src=x onerror="window.broken=1">Modi & <b>co</b>';
const ALIAS = '"><script>window.broken=2</script>';
const LONG = `Minister for ${'Inter-Governmental Co-operation, '.repeat(30)}Affairs`;
const BIDI = '\u202eرئيس Minister\u202c';
const view = renamed({
  'person/modi': { name: MARKUP, aliases: [ALIAS, '#{window.broken=3}', '{{7*7}}'], wikidata: 'javascript:alert(1)' },
  'person/putin': { name: LONG },
  'person/xi': { name: '习近平', aliases: [BIDI] },
  'country/IN': { name: '' },
});
const MET = sampleEdge('MET_WITH', 'person/modi', 'person/putin');

describeViewer('names out of articles', (open) => {
  const isUnbroken = async (page: Page) => {
    expect(await page.evaluate(() => (window as { broken?: number }).broken)).toBeUndefined();
    expect(await page.locator('#app img:not([src="./favicon.svg"]), #app script, #app b b').count()).toBe(0);
  };

  it('with markup are shown as text in list, search, details and tip', async () => {
    const page = await open({ view });
    await page.locator('.inspector .row', { hasText: MARKUP }).waitFor();
    await page.getByRole('combobox').fill('onerror modi');
    await page.getByRole('option', { name: MARKUP }).waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByTestId('node-panel');
    await panel.getByRole('heading', { name: MARKUP, exact: true }).waitFor();
    expect(await panel.textContent()).toContain(`${ALIAS}, #{window.broken=3}, {{7*7}}`);
    const { x, y } = await positionOf(page, 'edge', MET);
    await page.mouse.move(x, y);
    await page.locator('.tip', { hasText: '<b>co</b>' }).waitFor();
    await isUnbroken(page);
  });

  it('make no link out of what is no Wikidata number', async () => {
    const page = await open({ view, hash: '#node=person%2Fmodi' });
    await page.getByTestId('node-panel').waitFor();
    expect(await page.getByTestId('node-panel').locator('a').count()).toBe(0);
  });

  it('mark the words of a sentence though the name that hovers over them is markup', async () => {
    const page = await open({ view, hash: `#edge=${encodeURIComponent(MET)}` });
    const marks = page.getByTestId('evidence').first().locator('mark');
    await marks.first().waitFor();
    const titles = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('title')));
    expect(titles).toContain(MARKUP);
    expect(await marks.allInnerTexts()).toEqual(['Narendra Modi', 'Vladimir Putin']);
    await isUnbroken(page);
  });

  it('of a thousand letters make no panel wider than its place', async () => {
    const page = await open({ view, hash: '#node=person%2Fputin' });
    await page.getByTestId('node-panel').getByRole('heading', { level: 3 }).waitFor();
    const [inside, outside] = await page
      .locator('.inspector .panel-body')
      .evaluate((panel) => [panel.scrollWidth, panel.clientWidth]);
    expect(inside).toBeLessThanOrEqual(outside ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });

  it('in another script are found by it', async () => {
    const page = await open({ view });
    await page.getByRole('combobox').fill('近平');
    await page.getByRole('option', { name: '习近平' }).waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByTestId('node-panel');
    await panel.getByRole('heading', { name: '习近平', exact: true }).waitFor();
    expect(await panel.textContent()).toContain(BIDI);
  });

  it('pasted by the page leave the search alive', async () => {
    const page = await open({ view });
    const box = page.getByRole('combobox');
    await box.fill('Modi met Putin. '.repeat(5000));
    await page.getByText('No entity has this name.').waitFor();
    await box.fill('zelen');
    await page.getByRole('option', { name: 'Volodymyr Zelenskyy' }).waitFor();
  });

  it('that are empty still leave a node to click', async () => {
    const page = await open({ view });
    await clickDrawn(page, 'node', 'country/IN');
    await page.getByTestId('node-panel').getByText('Country', { exact: true }).first().waitFor();
    expect(new URL(page.url()).hash).toBe('#node=country%2FIN');
  });
});
