import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file below the folder and returns its path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

const made: string[] = [];

/** A new empty folder; `removeFoldersAfterEach` deletes it. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'dragoman-ingest-'));
  made.push(path);
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
  };
}

export function removeFoldersAfterEach(): void {
  afterEach(async () => {
    for (const path of made.splice(0)) await rm(path, { recursive: true, force: true });
  });
}
