import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SCHEMA_FOLDER = fileURLToPath(new URL('../../graph-schema/', import.meta.url));

/** A copy of the schema folder in which single files can be changed, removed when `use` is done. */
export function withSchemaCopy<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-schema-'));
  try {
    cpSync(SCHEMA_FOLDER, folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rewrites one JSON file of a schema copy. */
export function editFile(folder: string, name: string, edit: (json: Record<string, unknown>) => unknown): void {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')))));
}
