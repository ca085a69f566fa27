import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the TCK is cached, outside the repository; null with one loud line where it has not been fetched.
 * Throws when `DRAGOMAN_REQUIRE` names `tck`, so that nothing is skipped where it must run.
 */
export function findTck(environment: NodeJS.ProcessEnv = process.env): string | null {
  const folder = tckFolder(environment);
  if (existsSync(join(folder, 'features'))) return folder;
  const missing = 'The openCypher TCK is not here: npm run tck:fetch gets it (needs Maven and Java).';
  const required = (environment.DRAGOMAN_REQUIRE ?? '').split(/[\s,]+/);
  if (required.includes('tck')) throw new Error(`${missing} DRAGOMAN_REQUIRE asks for it.`);
  console.warn(`\n*** SKIPPED: the Cypher engine is not held against the TCK. ${missing} ***\n`);
  return null;
}

/** The folder of the cache for this operating system. */
export function tckFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const caches =
    environment.XDG_CACHE_HOME ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches')
      : process.platform === 'win32'
        ? (environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
        : join(homedir(), '.cache'));
  return join(caches, 'dragoman-tck');
}
