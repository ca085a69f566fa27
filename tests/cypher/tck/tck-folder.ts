import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the TCK is cached, outside the repository; null where it has not been fetched. */
export function findTck(): string | null {
  const folder = tckFolder();
  return existsSync(join(folder, 'features')) ? folder : null;
}

/** The folder of the cache for this operating system. */
export function tckFolder(): string {
  const caches =
    process.env.XDG_CACHE_HOME ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches')
      : process.platform === 'win32'
        ? (process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
        : join(homedir(), '.cache'));
  return join(caches, 'dragoman-tck');
}
