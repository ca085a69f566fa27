import type { Adjacency } from '../property-graph.ts';

export interface Ends {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly types: Int32Array;
}

/** Sorts relationships by node and then type with two counting sorts, in linear time. */
export function buildAdjacency({ nodeCount, from, to, types }: Ends): Adjacency {
  const byType = countingSort(identity(from.length), types, maximum(types) + 1).order;
  const { order, offsets } = countingSort(byType, from, nodeCount);
  const others = order.map((relationship) => to[relationship] ?? 0);
  const typeAt = order.map((relationship) => types[relationship] ?? 0);
  const first = (node: number): number => offsets[node] ?? 0;
  const last = (node: number): number => offsets[node + 1] ?? 0;
  return {
    relationships: order,
    others,
    begin: (node, type) => (type < 0 ? first(node) : lowerBound(typeAt, type, [first(node), last(node)])),
    end: (node, type) => (type < 0 ? last(node) : lowerBound(typeAt, type + 1, [first(node), last(node)])),
  };
}

function identity(length: number): Int32Array {
  return new Int32Array(length).map((_zero, index) => index);
}

function maximum(values: Int32Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Stable: members with the same key keep their order. `offsets[k]` is where those with key `k` begin. */
function countingSort(members: Int32Array, keys: Int32Array, size: number): { order: Int32Array; offsets: Int32Array } {
  const offsets = new Int32Array(size + 1);
  for (const member of members) {
    const after = (keys[member] ?? 0) + 1;
    offsets[after] = (offsets[after] ?? 0) + 1;
  }
  for (let key = 0; key < size; key += 1) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
  const next = offsets.slice();
  const order = new Int32Array(members.length);
  for (const member of members) {
    const key = keys[member] ?? 0;
    const at = next[key] ?? 0;
    order[at] = member;
    next[key] = at + 1;
  }
  return { order, offsets };
}

/** First position in the range whose value is not below the wanted one. */
function lowerBound(values: Int32Array, wanted: number, [from, to]: readonly [number, number]): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
