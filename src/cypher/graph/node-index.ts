import { groupingKey } from '../values/grouping-key.ts';
import type { Value } from '../values/value.ts';
import type { Columns } from './columns.ts';
import type { Labels } from './label-sets.ts';

export interface NodeIndex {
  /** See `PropertyGraph.findNodes`. */
  find(label: number, key: string, value: Value): readonly number[] | null;
}

export interface Indexed {
  readonly nodeCount: number;
  readonly labels: Labels;
  readonly columns: Columns;
}

/** An index by property value; the part for a key is built when it is first asked for. */
export function openNodeIndex(graph: Indexed): NodeIndex {
  const built = new Map<string, ReadonlyMap<unknown, readonly number[]>>();
  return {
    find(label, key, value) {
      if (value === null || (typeof value === 'number' && Number.isNaN(value))) return [];
      if (typeof value === 'object') return null;
      let index = built.get(key);
      if (index === undefined) {
        index = buildIndex(graph, key);
        built.set(key, index);
      }
      const found = index.get(groupingKey(value)) ?? [];
      return label < 0 ? found : found.filter((node) => graph.labels.has(node, label));
    },
  };
}

function buildIndex({ nodeCount, columns }: Indexed, key: string): ReadonlyMap<unknown, readonly number[]> {
  const index = new Map<unknown, number[]>();
  for (let node = 0; node < nodeCount; node += 1) {
    const value = columns.value(node, key);
    if (value === null) continue;
    const entry = groupingKey(value);
    const nodes = index.get(entry);
    if (nodes === undefined) index.set(entry, [node]);
    else nodes.push(node);
  }
  return index;
}
