import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { excerptOfView } from '../../src/graph/excerpt-of-view.ts';
import { largeView } from '../server/large-view.ts';
import { describeViewer, positionOf } from './viewer-page.ts';

const MOST = 60;
const view = largeView(400);
const drawn = excerptOfView(view, { around: null, most: MOST });
const inside = new Set<string>(drawn.entities.map(({ entity }) => entity.id));
const beyond = [...view.entities()].filter(({ id }) => !inside.has(id) && [...view.edgesOf(id)].length > 0);

const relations = async (page: Page) =>
  /([\d,]+) of ([\d,]+) relations/.exec((await page.getByTestId('size').textContent()) ?? '')?.slice(1);

describeViewer('a graph that is too large to be sent whole', (open) => {
  it('says how much of it is drawn', async () => {
    const page = await open({ view, mostEdges: MOST });
    await positionOf(page, 'node', drawn.entities[0]?.entity.id ?? '');
    expect(await relations(page)).toEqual([String(MOST), '800']);
    expect(await page.getByTestId('size').textContent()).toContain(`${inside.size} of 400 entities`);
  });

  it('finds an entity beyond what is drawn, and draws it with its neighbours beside the rest', async () => {
    const target = beyond.at(-1);
    if (target === undefined) throw new Error('something is beyond');
    const page = await open({ view, mostEdges: MOST });
    const anchor = drawn.entities[3]?.entity.id ?? '';
    await positionOf(page, 'node', anchor);
    await page.getByRole('combobox').pressSequentially(target.name);
    await page.getByRole('option', { name: target.name, exact: false }).first().click();
    await positionOf(page, 'node', target.id);
    await page.getByTestId('node-panel').getByRole('heading', { name: target.name, exact: true }).waitFor();
    for (const edge of view.edgesOf(target.id)) await positionOf(page, 'edge', edge.id);
    const [shown = '0'] = (await relations(page)) ?? [];
    expect(Number(shown)).toBeGreaterThan(MOST);
    await positionOf(page, 'node', anchor);
  });

  it('draws what an address names', async () => {
    const target = beyond[0];
    if (target === undefined) throw new Error('something is beyond');
    const page = await open({ view, mostEdges: MOST, hash: `#node=${encodeURIComponent(target.id)}` });
    await positionOf(page, 'node', target.id);
  });

  it('asks for the neighbours of an entity once, and for none of a graph that is whole', async () => {
    const asked: string[] = [];
    const prepare = async (page: Page) => {
      page.on('request', (request) => {
        if (request.url().includes('around=')) asked.push(request.url());
      });
    };
    const page = await open({ view, mostEdges: MOST, prepare });
    const rows = page.locator('.inspector .row');
    for (let times = 0; times < 3; times += 1) {
      await rows.first().click();
      await page.getByTestId('node-panel').waitFor();
      await page.getByRole('button', { name: 'Close the details' }).click();
    }
    expect(asked).toHaveLength(1);
    const whole = await open({ prepare });
    await whole.locator('.inspector .row').first().click();
    await whole.getByTestId('node-panel').waitFor();
    expect(asked).toHaveLength(1);
  });
});
