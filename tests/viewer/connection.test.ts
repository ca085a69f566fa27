import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import '../../viewer/panels/expose-positions.ts';
import { describeViewer, positionOf } from './viewer-page.ts';

describeViewer('a connection between two entities', (open) => {
  it('is looked for with the next entity that is chosen, and drawn alone', async () => {
    const page = await open({ hash: '#node=person%2Flula' });
    await page.getByRole('button', { name: 'Find a connection…' }).click();
    await page.getByText('Choose the other end').waitFor();
    await page.getByRole('combobox').pressSequentially('modi');
    await page.getByRole('option', { name: 'Narendra Modi' }).click();
    const panel = page.getByTestId('path-panel');
    await panel.filter({ hasText: /\d steps?/ }).waitFor();
    await page.waitForFunction(() => location.hash === '#from=person%2Flula&to=person%2Fmodi');
    await page.waitForFunction(() => /^\d+ of 29 entities/.test(document.querySelector('.size')?.textContent ?? ''));
    await page.getByRole('button', { name: 'Close the details' }).click();
    await page.waitForFunction(() => document.querySelector('.size')?.textContent?.startsWith('29 entities'));
  });

  it('can be shared by its address, and leads to its entities and sentences', async () => {
    const page = await open({ hash: '#from=person%2Fputin&to=person%2Fmodi' });
    const panel = page.getByTestId('path-panel');
    await panel.getByRole('button', { name: 'Narendra Modi', exact: true }).waitFor();
    await panel.locator('.chain-step .row').first().click();
    await page.getByTestId('edge-panel').getByTestId('evidence').first().waitFor();
    await page.goBack();
    await panel.getByRole('button', { name: 'Narendra Modi', exact: true }).click();
    await page.getByTestId('node-panel').waitFor();
  });

  it('is given up with the button, with Escape, and by choosing the same entity', async () => {
    const page = await open({ hash: '#node=person%2Fmodi' });
    const start = page.getByRole('button', { name: 'Find a connection…' });
    await start.click();
    await page.getByRole('button', { name: 'Do not look for a connection' }).click();
    await start.click();
    await page.keyboard.press('Escape');
    await start.waitFor();
    expect(new URL(page.url()).hash).toBe('#node=person%2Fmodi');
    await page.getByRole('combobox').pressSequentially('xi');
    await page.getByRole('option', { name: 'Xi Jinping' }).click();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Xi Jinping', exact: true }).waitFor();
  });

  it('may not exist, or name nobody', async () => {
    const page = await open({ hash: '#from=person%2Fmodi&to=nobody' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('no entity "nobody"');
    await positionOf(page, 'node', 'person/modi');
  });

  it('has no serious barrier that axe finds', async () => {
    const page = await open({ hash: '#from=person%2Flula&to=person%2Fmodi' });
    await page.getByTestId('path-panel').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});

describeViewer('the course of time', (open) => {
  it('stands beside the whole graph and beside one entity, told in words too', async () => {
    const page = await open();
    const bars = page.getByTestId('timeline').getByRole('img');
    await bars.waitFor();
    expect(await bars.getAttribute('aria-label')).toMatch(
      /^\d+ dated relations from .+ to .+, most of them in .+ \(\d+\)$/,
    );
    const whole = await bars.locator('g').count();
    expect(whole).toBeGreaterThan(1);
    await page.locator('.inspector .row', { hasText: 'Narendra Modi' }).click();
    await page.getByTestId('node-panel').getByTestId('timeline').waitFor();
    expect(await page.getByTestId('timeline').locator('title').first().textContent()).toMatch(/: \d+ relations?$/);
  });
});
