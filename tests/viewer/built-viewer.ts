import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCE = fileURLToPath(new URL('../../viewer', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/viewer', import.meta.url));

export interface BuiltViewer {
  readonly folder: string;
  /** Removes what was built for the tests alone. */
  clear(): void;
}

/** A viewer built from the present sources: `dist/viewer`, or a temporary one when that is missing or stale. */
export async function builtViewer(): Promise<BuiltViewer> {
  if (existsSync(join(BUILT, 'index.html')) && newest(BUILT) >= newest(SOURCE)) {
    return { folder: BUILT, clear: () => {} };
  }
  const outDir = mkdtempSync(join(tmpdir(), 'dragoman-built-viewer-'));
  await build({ configFile: join(SOURCE, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  return { folder: outDir, clear: () => rmSync(outDir, { recursive: true, force: true }) };
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
