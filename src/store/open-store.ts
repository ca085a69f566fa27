import { DragomanError } from '../errors.ts';
import type { GraphStore } from '../model/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { STORE_KINDS, type StoreOptions } from './index.ts';

/** What only some kinds of store need. */
export type StoreAccess = Partial<Omit<StoreOptions, 'clock'>>;

/**
 * Opens the store that a target names: `memory`, a file that ends in `.db` and is made when absent, or the address of a
 * Neo4j. Throws `bad-store`, `store-too-new`, `store-locked` or `unwritable-output`, the file being as it was then, and
 * for a server what `connect` throws.
 */
export async function openStore(
  target: string,
  clock: Clock = systemClock,
  { ontology = null, login = NO_LOGIN }: StoreAccess = {},
): Promise<GraphStore> {
  const kind = STORE_KINDS.find(({ accepts }) => accepts.test(target));
  if (kind !== undefined) return kind.open(target, { clock, ontology, login });
  const targets = STORE_KINDS.map((known) => known.target).join(' or ');
  throw new DragomanError('bad-store', `"${target}" names no store; give ${targets}`);
}

const NO_LOGIN: StoreOptions['login'] = { user: null, password: null, database: null };
