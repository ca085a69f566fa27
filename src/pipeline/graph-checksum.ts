import { createHash } from 'node:crypto';
import type { GraphView } from '../model/graph.ts';

/** SHA-256 of everything that a view shows, each list in the order of ids: equal for equal graphs in any store. */
export function graphChecksum(view: GraphView): string {
  const hash = createHash('sha256');
  for (const name of ['articles', 'entities', 'claims', 'events', 'edges'] as const) {
    hash.update(`${name}\n`);
    for (const thing of view[name]()) hash.update(`${JSON.stringify(canonical(thing))}\n`);
  }
  return hash.digest('hex');
}

/** The same value with the keys of its objects sorted, because stores do not keep their order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, canonical(member)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
