import { existsSync } from 'node:fs';
import { DragomanError } from '../errors.ts';
import type { GraphStore } from '../model/store.ts';
import { STORE_KINDS } from '../store/index.ts';
import { openStore } from '../store/open-store.ts';

/** Opens a graph that was made before, to read it; throws `no-graph` rather than make an empty one. */
export async function openGraph(target: string): Promise<GraphStore> {
  const kind = STORE_KINDS.find(({ accepts }) => accepts.test(target))?.name;
  if (kind === 'memory') throw new DragomanError('no-graph', 'a graph in memory ends with the command that read it');
  if (kind === 'file' && !existsSync(target)) throw new DragomanError('no-graph', `there is no graph (${target})`);
  return openStore(target);
}
