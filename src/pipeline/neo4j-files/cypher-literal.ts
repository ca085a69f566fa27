import { formatTemporal } from '../../cypher/values/temporal/format-temporal.ts';
import { isList, isMap } from '../../cypher/values/type-name.ts';
import type { Value } from '../../cypher/values/value.ts';
import { wellFormed } from '../../export/well-formed.ts';
import type { StoredProperties } from '../../store/neo4j/stored-properties.ts';

/** A Cypher string literal that gives back `text` whether `\uXXXX` is read by the lexer or, as Neo4j 5 does, before it. */
export function cypherString(text: string): string {
  const escaped = wellFormed(text)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    // `\\u0027` must not meet a reader that looks for \u first: the u after a backslash is itself written as an escape.
    .replace(/(?<=\\)[uU]/g, escapeOf)
    .replace(CONTROL, (character) => SHORT[character] ?? escapeOf(character));
  return `'${escaped}'`;
}

/** A label, relationship type or property key; quoted unless it is a plain word, and one name whatever it holds. */
export function cypherName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return name;
  const quoted = wellFormed(name).replaceAll('\\', '\\u005C').replaceAll('`', '``').replace(CONTROL, escapeOf);
  return `\`${quoted}\``;
}

/** A Cypher map of properties. */
export function cypherMap(properties: StoredProperties): string {
  const entries = [...properties].map(([key, value]) => `${cypherName(key)}: ${cypherLiteral(value)}`);
  return `{${entries.join(', ')}}`;
}

/** A value that a property can have; throws for what none can be. */
export function cypherLiteral(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return cypherString(value);
  // 1 would be an integer, and a property of two types cannot be compared or indexed well.
  if (typeof value === 'number') return Number.isInteger(value) ? value.toExponential() : String(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (!isMap(value) && value.kind === 'date') return `date('${formatTemporal(value)}')`;
  throw new TypeError('a property of this kind cannot be written');
}

const CONTROL = /[\p{Cc}\u2028\u2029\uFEFF]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
