import { isList, isMap } from '../../cypher/values/type-name.ts';
import type { Value } from '../../cypher/values/value.ts';

/** A parameter as the driver takes it; throws a `TypeError` for what no parameter can be. */
export function toDriverValue(value: Value): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toDriverValue);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, member]) => [key, toDriverValue(member)]));
  throw new TypeError(`a ${value.kind} is no parameter`);
}
