import { kindOf, type ValueKind } from '../values/type-name.ts';
import type { ListValue, Value } from '../values/value.ts';

/** In the order in which Neo4j lists the members of a union. */
const NAMES: ReadonlyMap<ValueKind, string> = new Map([
  ['boolean', 'BOOLEAN'],
  ['string', 'STRING'],
  ['integer', 'INTEGER'],
  ['float', 'FLOAT'],
  ['date', 'DATE'],
  ['localtime', 'LOCAL TIME'],
  ['time', 'ZONED TIME'],
  ['localdatetime', 'LOCAL DATETIME'],
  ['datetime', 'ZONED DATETIME'],
  ['duration', 'DURATION'],
  ['node', 'NODE'],
  ['relationship', 'RELATIONSHIP'],
  ['map', 'MAP'],
  ['list', 'LIST'],
  ['path', 'PATH'],
]);
const ORDER = [...NAMES.values()];

/** The most precise type of a value, such as `LIST<INTEGER NOT NULL> NOT NULL`. */
export function valueType(value: Value): string {
  if (value === null) return 'NULL';
  return `${typeWithoutNull(value)} NOT NULL`;
}

function typeWithoutNull(value: Value): string {
  if (Array.isArray(value)) return `LIST<${elementType(value)}>`;
  return NAMES.get(kindOf(value)) ?? 'ANY';
}

function elementType(list: ListValue): string {
  if (list.length === 0) return 'NOTHING';
  const members = new Set(list.filter((element) => element !== null).map(typeWithoutNull));
  if (members.size === 0) return 'NULL';
  const suffix = list.includes(null) ? '' : ' NOT NULL';
  return [...members]
    .sort((a, b) => rank(a) - rank(b) || compareInner(a, b))
    .map((member) => member + suffix)
    .join(' | ');
}

function rank(type: string): number {
  return ORDER.indexOf(type.startsWith('LIST<') ? 'LIST' : type);
}

/** Lists go by what they hold. */
function compareInner(a: string, b: string): number {
  const inner = (type: string) => type.replace(/^(?:LIST<)+/, '').replace(/(?: NOT NULL|>| \|).*$/, '');
  return ORDER.indexOf(inner(a)) - ORDER.indexOf(inner(b)) || a.length - b.length;
}
