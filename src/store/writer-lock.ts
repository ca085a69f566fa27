import { rmSync } from 'node:fs';
import { DragomanError } from '../errors.ts';
import { onFile } from './store-error.ts';
import { type Connection, openDatabase } from './store-file.ts';

/** The right to write to a graph file, which one process has at a time. */
export interface WriterLock {
  /** Gets the lock, or keeps it; throws `store-locked` when another process has it. */
  acquire(): void;
  release(): void;
}

/**
 * A lock beside the file. It is an SQLite lock on an empty file, because the system frees that even when the
 * process is killed, on every platform, and readers of the graph do not feel it.
 */
export function createWriterLock(path: string): WriterLock {
  const lockPath = `${path}-lock`;
  let held: Connection | null = null;
  return {
    acquire: () => {
      held ??= onFile(lockPath, () => lockFile(lockPath, path));
    },
    release: () => {
      if (held === null) return;
      held.exec('ROLLBACK');
      held.close();
      held = null;
      rmSync(lockPath, { force: true });
    },
  };
}

function lockFile(lockPath: string, path: string): Connection {
  const database = openDatabase(lockPath, 0);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    const isBusy = cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY';
    if (isBusy) throw new DragomanError('store-locked', `another process is writing to "${path}"`, { cause });
    throw cause;
  }
  return database;
}
