import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { DragomanError } from '../errors.ts';

/** One file of the built viewer. */
export interface StaticFile {
  readonly type: string;
  /** Its name holds a hash of its content, so it never changes. */
  readonly immutable: boolean;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The files of a folder by request path. The folder is listed once and a request only looks its path up, so no path
 * can lead out of it. Throws `not-built` when the folder has no `index.html`.
 */
export function listStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const path of filePaths(folder)) {
    const type = TYPES[extname(path).toLowerCase()];
    if (type === undefined) continue;
    const name = `/${relative(folder, path).split(sep).join('/')}`;
    const read = async () => Uint8Array.from(await readFile(path));
    files.set(name, { type, immutable: name.startsWith('/assets/'), read });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new DragomanError('not-built', `No viewer in ${folder}.`);
  files.set('/', index);
  return files;
}

function filePaths(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (cause) {
    throw new DragomanError('not-built', `No viewer in ${folder}.`, { cause });
  }
}
