import { compareTemporal } from './compare-temporal.ts';
import { compareText } from './compare-text.ts';
import { isList, isMap, isNumber, isTagged, kindOf, type ValueKind } from './type-name.ts';
import type { ListValue, MapValue, PathValue, TemporalValue, Value } from './value.ts';

/**
 * Comparability for `<`, `<=`, `>`, `>=`: negative, zero, positive; null where the two cannot be compared;
 * NaN where one side is NaN, so that each of the four operators is false.
 */
export function compareValues(a: Value, b: Value): number | null {
  if (a === null || b === null) return null;
  if (isNumber(a)) return isNumber(b) ? compareNumbers(a, b) : null;
  if (kindOf(a) !== kindOf(b)) return null;
  return compareAlike(a, b);
}

/** Orderability: the total order of ORDER BY, `min` and `max`; null comes last, an integer ties with its float. */
export function orderValues(a: Value, b: Value): number {
  const kind = kindOf(a);
  const other = kindOf(b);
  if (RANKS[kind] !== RANKS[other]) return RANKS[kind] - RANKS[other];
  if (a === null || b === null) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (isNumber(a) && isNumber(b)) return orderNumbers(a, b);
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (isList(a) && isList(b)) return compareLists(a, b, orderValues) ?? 0;
  if (isMap(a) && isMap(b)) return compareMaps(a, b, orderValues) ?? 0;
  return compareEntities(a, b) ?? 0;
}

const RANKS: Readonly<Record<ValueKind, number>> = {
  map: 0,
  node: 1,
  relationship: 2,
  list: 3,
  path: 4,
  datetime: 5,
  localdatetime: 6,
  date: 7,
  time: 8,
  localtime: 9,
  duration: 10,
  string: 11,
  boolean: 12,
  integer: 13,
  float: 13,
  null: 14,
};

function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number.isNaN(a) || Number.isNaN(b) ? NaN : 0;
}

function orderNumbers(a: number | bigint, b: number | bigint): number {
  const order = compareNumbers(a, b);
  return Number.isNaN(order) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : order;
}

function compareAlike(a: Value, b: Value): number | null {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (isList(a) && isList(b)) return compareLists(a, b, inside);
  if (isMap(a) && isMap(b)) return compareMaps(a, b, inside);
  const order = compareEntities(a, b);
  return kindOf(a) === 'duration' && order !== 0 ? null : order;
}

type Compare = (a: Value, b: Value) => number | null;

/** Inside a list or map a NaN hides the answer, as in Neo4j. */
function inside(a: Value, b: Value): number | null {
  const order = compareValues(a, b);
  return order === null || Number.isNaN(order) ? null : order;
}

function compareLists(a: ListValue, b: ListValue, compare: Compare): number | null {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const order = compare(a[index] ?? null, b[index] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** By size, then by sorted keys, then by values in the order of the keys. */
function compareMaps(a: MapValue, b: MapValue, compare: Compare): number | null {
  if (a.size !== b.size) return a.size - b.size;
  const left = [...a.keys()].sort(compareText);
  const right = [...b.keys()].sort(compareText);
  const keys = compareLists(left, right, compare);
  if (keys !== 0) return keys;
  return compareLists(
    left.map((key) => a.get(key) ?? null),
    left.map((key) => b.get(key) ?? null),
    compare,
  );
}

function compareEntities(a: Value, b: Value): number | null {
  if (!isTagged(a) || !isTagged(b)) return null;
  if (a.kind === 'path') return b.kind === 'path' ? comparePaths(a, b) : null;
  if (a.kind === 'node' || a.kind === 'relationship') return a.kind === b.kind ? a.id - b.id : null;
  return compareTemporal(a, b as TemporalValue);
}

/** Step by step from the start node. */
function comparePaths(a: PathValue, b: PathValue): number {
  const length = Math.min(a.nodes.length, b.nodes.length);
  for (let index = 0; index < length; index += 1) {
    const node = (a.nodes[index] ?? 0) - (b.nodes[index] ?? 0);
    if (node !== 0) return node;
    const relationship = (a.relationships[index] ?? -1) - (b.relationships[index] ?? -1);
    if (relationship !== 0) return relationship;
  }
  return a.nodes.length - b.nodes.length;
}
