import { existsSync } from 'node:fs';
import { DragomanError } from '../errors.ts';
import type { GraphStore } from '../model/store.ts';
import { systemClock } from '../store/clock.ts';
import { STORE_KINDS } from '../store/index.ts';
import { openStore, type StoreAccess } from '../store/open-store.ts';

/** Opens a graph that was made before, to read it; throws `no-graph` rather than make an empty one. */
export async function openGraph(target: string, access: StoreAccess = {}): Promise<GraphStore> {
  const kind = STORE_KINDS.find(({ accepts }) => accepts.test(target))?.name;
  if (kind === 'memory') throw new DragomanError('no-graph', 'a graph in memory ends with the command that read it');
  if (kind === 'file' && !existsSync(target)) throw new DragomanError('no-graph', `there is no graph (${target})`);
  const store = await openStore(target, systemClock, access);
  if (kind !== 'neo4j' || store.ledger().length > 0) return store;
  await store.close();
  throw new DragomanError('no-graph', `nothing was ever ingested into ${target}`);
}
