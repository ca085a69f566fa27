import { existsSync } from 'node:fs';

const DEFAULT_PATH = '/usr/bin/chromium';

/**
 * The path of a Chromium, or null with one loud line when there is none, so that its tests are skipped.
 * Throws when `DRAGOMAN_REQUIRE` names `chromium`, so that nothing is skipped where it must run.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const path = environment.CHROMIUM ?? DEFAULT_PATH;
  if (existsSync(path)) return path;
  const missing = `No Chromium at ${path}: apt-get install chromium, or set CHROMIUM to its path.`;
  const required = (environment.DRAGOMAN_REQUIRE ?? '').split(/[\s,]+/);
  if (required.includes('chromium')) throw new Error(`${missing} DRAGOMAN_REQUIRE asks for it.`);
  console.warn(`\n*** SKIPPED: the viewer is not tested in a browser. ${missing} ***\n`);
  return null;
}
