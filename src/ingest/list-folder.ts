import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A regular file below a folder, or a path there that could not be read. */
type FolderEntry =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: string };

/**
 * The regular files below a folder, each folder in the order of its names' UTF-16 units. Names that begin with a dot,
 * pipes and devices are left out; symbolic links are followed, but no folder is visited twice.
 */
export async function* listFolder(folder: string): AsyncGenerator<FolderEntry> {
  const visited = new Set<string>();
  const pending = [folder];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const found = await look(path);
    if (found.kind === 'folder' && !visited.has(found.identity)) {
      visited.add(found.identity);
      pending.push(...found.names.map((name) => join(found.path, name)).reverse());
    } else if (found.kind === 'file' || found.kind === 'unreadable') yield found;
  }
}

type Found =
  | FolderEntry
  | { readonly kind: 'folder'; readonly path: string; readonly identity: string; readonly names: readonly string[] }
  | { readonly kind: 'special' };

async function look(path: string): Promise<Found> {
  try {
    const status = await stat(path, { bigint: true });
    if (status.isFile()) return { kind: 'file', path };
    if (!status.isDirectory()) return { kind: 'special' };
    return { kind: 'folder', path, identity: identityOf(status), names: visible(await readdir(path)) };
  } catch (cause) {
    return { kind: 'unreadable', path, problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

function identityOf(status: BigIntStats): string {
  return `${status.dev}:${status.ino}`;
}

function visible(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.startsWith('.')).sort();
}
