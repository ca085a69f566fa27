import { compareTemporal } from './compare-temporal.ts';
import { isList, isMap, isNumber } from './type-name.ts';
import type { ListValue, MapValue, NodeValue, PathValue, RelationshipValue, TemporalValue, Value } from './value.ts';

/** Cypher's `=`: null when a null hides the answer; an integer equals a float of exactly its value. */
export function equals(a: Value, b: Value): boolean | null {
  return match(a, b, TERNARY);
}

/** Sameness for DISTINCT and grouping: like `=`, but null is null and NaN is NaN. */
export function equivalent(a: Value, b: Value): boolean {
  return match(a, b, EQUIVALENCE) === true;
}

interface Rule {
  /** What a null against anything gives. */
  readonly nulls: (a: Value, b: Value) => boolean | null;
  readonly nan: boolean;
}

const TERNARY: Rule = { nulls: () => null, nan: false };
const EQUIVALENCE: Rule = { nulls: (a, b) => a === b, nan: true };

function match(a: Value, b: Value, rule: Rule): boolean | null {
  if (a === null || b === null) return rule.nulls(a, b);
  if (isNumber(a)) return isNumber(b) && equalNumbers(a, b, rule);
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (isList(a)) return isList(b) && matchLists(a, b, rule);
  if (isMap(a)) return isMap(b) && matchMaps(a, b, rule);
  return !isList(b) && !isMap(b) && sameEntity(a, b);
}

type Entity = NodeValue | RelationshipValue | PathValue | TemporalValue;

function sameEntity(a: Entity, b: Entity): boolean {
  if (a.kind === 'node' || a.kind === 'relationship') return a.kind === b.kind && a.id === (b as typeof a).id;
  if (a.kind === 'path') return b.kind === 'path' && samePath(a, b);
  return a.kind === b.kind && compareTemporal(a, b as TemporalValue) === 0;
}

function equalNumbers(a: number | bigint, b: number | bigint, rule: Rule): boolean {
  if (typeof a === typeof b) return a === b || (rule.nan && Number.isNaN(a) && Number.isNaN(b));
  const [integer, float] = typeof a === 'bigint' ? [a, Number(b)] : [b, a];
  return Number.isInteger(float) && BigInt(float) === integer;
}

function matchLists(a: ListValue, b: ListValue, rule: Rule): boolean | null {
  if (a.length !== b.length) return false;
  return every(a.length, (index) => match(a[index] ?? null, b[index] ?? null, rule));
}

function matchMaps(a: MapValue, b: MapValue, rule: Rule): boolean | null {
  if (a.size !== b.size) return false;
  const keys = [...a.keys()];
  if (!keys.every((key) => b.has(key))) return false;
  return every(keys.length, (index) => {
    const key = keys[index] ?? '';
    return match(a.get(key) ?? null, b.get(key) ?? null, rule);
  });
}

/** Three-valued AND: one false decides, else one null. */
function every(count: number, test: (index: number) => boolean | null): boolean | null {
  let result: boolean | null = true;
  for (let index = 0; index < count; index += 1) {
    const one = test(index);
    if (one === false) return false;
    if (one === null) result = null;
  }
  return result;
}

function samePath(a: PathValue, b: PathValue): boolean {
  return sameIds(a.nodes, b.nodes) && sameIds(a.relationships, b.relationships);
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
