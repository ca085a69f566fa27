import { DragomanError } from '../errors.ts';
import type { GraphDelta, GraphView } from '../model/graph.ts';
import type { GraphStore } from '../model/store.ts';
import type { Clock } from './clock.ts';
import { type FileTables, openFileTables } from './file-tables.ts';
import { toGraphView, toKnownClaims } from './graph-view.ts';
import { createLiveGraph, type LiveGraph } from './live-graph.ts';
import { onFile } from './store-error.ts';
import { type Connection, inTransaction, openStoreFile } from './store-file.ts';
import { createWriterLock } from './writer-lock.ts';

/** The graph in memory and the ledger entry up to which it is told. */
interface Loaded {
  readonly graph: LiveGraph;
  readonly number: number;
}

/**
 * A graph in one SQLite file: nodes, events and edges are also in memory, texts and claims only on disk. Any number
 * of processes may read; the first to call `known` or `apply` writes until it closes, the next gets `store-locked`.
 */
export function openFileStore(path: string, clock: Clock): GraphStore {
  const database = openStoreFile(path);
  const lock = createWriterLock(path);
  const first = onFile(path, () => loadOrClose(path, database));
  const { tables } = first;
  let loaded: Loaded = first;
  let shown: { readonly number: number; readonly view: GraphView } | null = null;
  let isOpen = true;
  let isWriter = false;
  const refresh = () => {
    if (onFile(path, tables.lastNumber) !== loaded.number) loaded = onFile(path, () => load(database, tables));
    return loaded;
  };
  const becomeWriter = () => {
    if (isWriter) return;
    lock.acquire();
    onFile(path, () => database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'));
    refresh();
    isWriter = true;
  };
  return {
    apply: async (delta) => {
      becomeWriter();
      if (onFile(path, () => tables.isApplied(delta.id))) return { applied: false };
      const change = { ...delta, ...loaded.graph.prepare(delta) };
      const write = () => writeDelta(change, { tables, clock, after: loaded.number });
      onFile(path, () => inTransaction(database, write, tables.forget));
      loaded.graph.apply(change);
      loaded = { graph: loaded.graph, number: loaded.number + 1 };
      return { applied: true };
    },
    hasArticle: (id) => tables.hasArticle(id),
    known: () => {
      becomeWriter();
      return toKnownClaims(loaded.graph, tables);
    },
    view: () => {
      const { graph, number } = refresh();
      if (shown?.number !== number) shown = { number, view: toGraphView(graph, tables) };
      return shown.view;
    },
    ledger: () => tables.ledger(),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      if (isWriter) leaveOneFile(database);
      database.close();
      lock.release();
    },
  };
}

function loadOrClose(path: string, database: Connection): Loaded & { readonly tables: FileTables } {
  try {
    const tables = openFileTables(database);
    return { tables, ...load(database, tables) };
  } catch (cause) {
    database.close();
    // What SQLite and the store refuse has a code; any other error comes from rows that fit no graph.
    if (cause instanceof Error && 'code' in cause) throw cause;
    throw new DragomanError('bad-store', `"${path}" is damaged: its nodes and edges fit no graph`, { cause });
  }
}

function load(database: Connection, tables: FileTables): Loaded {
  const graph = createLiveGraph();
  tables.forget();
  // One read transaction, so that nodes, edges and ledger are of one moment while another process writes.
  const read = database.transaction(() => {
    graph.apply(tables.graph());
    return tables.lastNumber();
  });
  return { graph, number: read.deferred() };
}

function writeDelta(
  delta: GraphDelta,
  { tables, clock, after }: { readonly tables: FileTables; readonly clock: Clock; readonly after: number },
): void {
  if (tables.lastNumber() !== after) {
    throw new DragomanError('store-locked', 'another process has written to this graph since it was read');
  }
  const counts = { articles: delta.articles.length, claims: delta.claims.length };
  tables.write(delta, { delta: delta.id, appliedAt: clock(), ...counts });
}

// Back to a rollback journal, so that the graph at rest is one file; another open reader makes SQLite decline.
function leaveOneFile(database: Connection): void {
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY')) throw cause;
  }
}
