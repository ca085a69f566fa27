import type { TemporalValue, Value } from './value.ts';

export type ValueKind =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'
  | 'date'
  | 'localtime'
  | 'time'
  | 'localdatetime'
  | 'datetime'
  | 'duration';

/** Which of Cypher's types a value has. */
export function kindOf(value: Value): ValueKind {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'bigint':
      return 'integer';
    case 'number':
      return 'float';
    case 'boolean':
      return 'boolean';
    default:
      if (value === null) return 'null';
      if ('kind' in value) return value.kind;
      return isList(value) ? 'list' : 'map';
  }
}

const NAMES: Readonly<Record<ValueKind, string>> = {
  null: 'Null',
  boolean: 'Boolean',
  integer: 'Integer',
  float: 'Float',
  string: 'String',
  list: 'List',
  map: 'Map',
  node: 'Node',
  relationship: 'Relationship',
  path: 'Path',
  date: 'Date',
  localtime: 'LocalTime',
  time: 'Time',
  localdatetime: 'LocalDateTime',
  datetime: 'DateTime',
  duration: 'Duration',
};

/** The type of a value as Neo4j's error texts name it. */
export function typeName(value: Value): string {
  return NAMES[kindOf(value)];
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value is a map. */
export function isMap(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

/** Whether a value is an integer or a float. */
export function isNumber(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** A value that says by itself of which kind it is. */
export type Tagged = Extract<Value, { readonly kind: string }>;

/** Whether a value is a node, relationship, path, moment or duration. */
export function isTagged(value: Value | undefined): value is Tagged {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Whether a value is of one kind of these. */
export function isOf<Kind extends Tagged['kind']>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<Value, { readonly kind: Kind }> {
  return isTagged(value) && value.kind === kind;
}

/** Whether a value is a moment or a duration. */
export function isTemporal(value: Value): value is TemporalValue {
  return isTagged(value) && !['node', 'relationship', 'path'].includes(value.kind);
}
