import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

/** `tsx scripts/screenshot-viewer.ts URL OUT.png [--width 1440] [--height 900] [--dark] [--open]` takes a picture of a running viewer. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
  },
});
const [url, out] = positionals;
if (url === undefined || out === undefined) {
  console.error('Usage: tsx scripts/screenshot-viewer.ts URL OUT.png [--width 1440] [--height 900] [--dark] [--open]');
  console.error('URL may end in #node=ID or #edge=ID to open the details of one; --open unfolds its first relation.');
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
  });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  await page.waitForFunction(() => '__dragoman' in globalThis, undefined, { timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  if (values.open) await page.locator('.row-opens').first().click();
  // The camera may still be moving to what the address selects.
  await page.waitForTimeout(600);
  await page.screenshot({ path: out, animations: 'disabled' });
} finally {
  await browser.close();
}
