import type { GraphStore } from '../model/store.ts';
import type { Clock } from './clock.ts';
import { openFileStore } from './file-store.ts';
import { openMemoryStore } from './memory-store.ts';

/** One way to keep a graph. */
export interface StoreKind {
  readonly name: string;
  readonly description: string;
  /** What to give as `--store`, for people. */
  readonly target: string;
  readonly accepts: RegExp;
  open(target: string, clock: Clock): GraphStore;
}

/** Every kind of store; the first that accepts a target opens it. */
export const STORE_KINDS: readonly StoreKind[] = [
  {
    name: 'memory',
    description: 'a graph that ends with the process',
    target: 'memory',
    accepts: /^memory$/,
    open: (_target, clock) => openMemoryStore(clock),
  },
  {
    name: 'file',
    description: 'a graph in one SQLite file',
    target: 'FILE.db',
    accepts: /^(?!\w+:\/\/).+\.(db|sqlite3?)$/i,
    open: openFileStore,
  },
];
