import { readFileSync, writeFileSync } from 'node:fs';
import { cliPage } from './pages/cli-page.ts';
import { configPage } from './pages/config-page.ts';
import { errorsPage } from './pages/errors-page.ts';
import { grassPage } from './pages/grass-page.ts';
import { readmePage } from './pages/readme-page.ts';

const README = new URL('../README.md', import.meta.url);

/** A page that is made from the source. */
export interface Page {
  readonly url: URL;
  readonly text: string;
}

/** The pages that are made from the source, as they should be now; of the README only the example's output is made. */
export async function makePages(): Promise<readonly Page[]> {
  return [
    { url: README, text: readmePage(readFileSync(README, 'utf8')) },
    { url: pageUrl('cli.md'), text: await cliPage() },
    { url: pageUrl('config.md'), text: configPage() },
    { url: pageUrl('errors.md'), text: errorsPage() },
    { url: pageUrl('neo4j.grass'), text: grassPage() },
  ];
}

function pageUrl(name: string): URL {
  return new URL(`../docs/${name}`, import.meta.url);
}

function isStale({ url, text }: Page): boolean {
  try {
    return readFileSync(url, 'utf8') !== text;
  } catch {
    return true;
  }
}

if (process.argv[1]?.endsWith('write-pages.ts')) {
  const stale = (await makePages()).filter(isStale);
  if (process.argv.includes('--check')) {
    for (const { url } of stale) console.error(`stale: ${url.pathname}; run npm run docs`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else for (const { url, text } of stale) writeFileSync(url, text);
}
