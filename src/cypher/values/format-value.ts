import { formatFloat } from './format-float.ts';
import { formatTemporal } from './temporal/format-temporal.ts';
import { isList, isMap } from './type-name.ts';
import type { Value } from './value.ts';

export { formatTemporal } from './temporal/format-temporal.ts';

/** A value as Cypher text, for messages and tables; nodes, relationships and paths show their inner numbers. */
export function formatValue(value: Value): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
    case 'number':
      return formatFloat(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return formatObject(value);
  }
}

function formatObject(value: Exclude<Value, null | string | number | bigint | boolean>): string {
  if (isList(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (isMap(value))
    return `{${[...value].map(([key, entry]) => `${formatKey(key)}: ${formatValue(entry)}`).join(', ')}}`;
  switch (value.kind) {
    case 'node':
      return `(${value.id})`;
    case 'relationship':
      return `[${value.id}]`;
    case 'path':
      return value.nodes.map((node, index) => `(${node})${formatStep(value.relationships[index])}`).join('');
    default:
      return formatTemporal(value);
  }
}

function formatKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``;
}

function formatStep(relationship: number | undefined): string {
  return relationship === undefined ? '' : `-[${relationship}]-`;
}
