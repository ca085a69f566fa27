import { DragomanError } from '../errors.ts';
import type { GraphStore } from '../model/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { STORE_KINDS } from './index.ts';

/**
 * Opens the store that a target names: `memory`, or a file that ends in `.db` and is made when absent.
 * Throws `bad-store`, `store-too-new`, `store-locked` or `unwritable-output`; the file is then as it was.
 */
export async function openStore(target: string, clock: Clock = systemClock): Promise<GraphStore> {
  const kind = STORE_KINDS.find(({ accepts }) => accepts.test(target));
  if (kind !== undefined) return kind.open(target, clock);
  const targets = STORE_KINDS.map((known) => known.target).join(' or ');
  throw new DragomanError('bad-store', `"${target}" names no store; give ${targets}`);
}
