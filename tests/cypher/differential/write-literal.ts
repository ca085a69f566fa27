import { formatFloat } from '../../../src/cypher/values/format-float.ts';
import { formatTemporal } from '../../../src/cypher/values/temporal/format-temporal.ts';
import { isList, isMap } from '../../../src/cypher/values/type-name.ts';
import type { Value } from '../../../src/cypher/values/value.ts';

/** A value as a Cypher expression that gives it; throws for nodes, relationships and paths. */
export function writeLiteral(value: Value): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeFloat(value);
  if (isList(value)) return `[${value.map(writeLiteral).join(', ')}]`;
  if (isMap(value)) return `{${[...value].map(([key, one]) => `${key}: ${writeLiteral(one)}`).join(', ')}}`;
  if (value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path') {
    throw new TypeError(`a ${value.kind} has no literal`);
  }
  return `${value.kind}('${formatTemporal(value)}')`;
}

function writeText(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `'${escaped}'`;
}

function writeFloat(value: number): string {
  if (Number.isNaN(value)) return '(0.0 / 0.0)';
  if (!Number.isFinite(value)) return value > 0 ? '(1 / 0.0)' : '(-1 / 0.0)';
  return formatFloat(value).toLowerCase();
}
