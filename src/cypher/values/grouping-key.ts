import { isList, isMap } from './type-name.ts';
import type { NodeValue, PathValue, RelationshipValue, TemporalValue, Value } from './value.ts';

/** Marks a key that is not the text itself; a text that starts with it is marked too. */
const MARK = '\u0000';

/** A key for `Map` and `Set`: two values have the same key exactly when they are equivalent. */
export function groupingKey(value: Value): string | number | bigint | boolean {
  switch (typeof value) {
    case 'string':
      return value.startsWith(MARK) ? `${MARK}s${value}` : value;
    case 'number':
    case 'bigint':
      return numberKey(value);
    case 'boolean':
      return value;
    default:
      return MARK + encode(value);
  }
}

/** Small integers and floats share numbers; integers beyond the safe range stay exact. */
function numberKey(value: number | bigint): number | bigint {
  if (typeof value === 'bigint') return isSafe(value) ? Number(value) : value;
  const wide = Math.abs(value) > Number.MAX_SAFE_INTEGER && Math.abs(value) < 2 ** 64;
  return wide ? BigInt(value) : value + 0;
}

function isSafe(value: bigint): boolean {
  return value >= -9007199254740991n && value <= 9007199254740991n;
}

/** Each part says where it ends, so that no two different values read the same. */
function encode(value: Value): string {
  if (value === null) return 'z';
  switch (typeof value) {
    case 'string':
      return `"${value.length}:${value}`;
    case 'number':
    case 'bigint':
      return `#${numberKey(value) === 0 ? 0 : numberKey(value)};`;
    case 'boolean':
      return value ? 't' : 'f';
    default:
      if (isList(value)) return `[${value.map(encode).join('')}]`;
      return isMap(value) ? encodeMap(value) : encodeEntity(value);
  }
}

function encodeMap(map: ReadonlyMap<string, Value>): string {
  const keys = [...map.keys()].sort();
  return `{${keys.map((key) => encode(key) + encode(map.get(key) ?? null)).join('')}}`;
}

function encodeEntity(value: NodeValue | RelationshipValue | PathValue | TemporalValue): string {
  switch (value.kind) {
    case 'node':
      return `n${value.id};`;
    case 'relationship':
      return `r${value.id};`;
    case 'path':
      return `p${value.nodes.join(',')}/${value.relationships.join(',')};`;
    case 'date':
      return `d${value.day};`;
    case 'localtime':
      return `l${value.nanos};`;
    case 'time':
      return `u${value.nanos},${value.offset};`;
    case 'localdatetime':
      return `m${value.day},${value.nanos};`;
    case 'datetime':
      return `x${value.day},${value.nanos},${value.offset},${value.zone ?? ''};`;
    case 'duration':
      return `y${value.months},${value.days},${value.seconds},${value.nanos};`;
  }
}
