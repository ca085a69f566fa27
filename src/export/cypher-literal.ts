import type { Cell, Column } from './column.ts';
import { wellFormed } from './well-formed.ts';

/** A Cypher string literal that gives back `text` whether `\uXXXX` is read by the lexer or, as Neo4j 5 does, before it. */
export function cypherString(text: string): string {
  const escaped = wellFormed(text)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    // `\\u0027` must not meet a reader that looks for \u first: the u after a backslash is itself written as an escape.
    .replace(/(?<=\\)[uU]/g, escapeOf)
    .replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, escapeOf);
  return `'${escaped}'`;
}

/** A label, relationship type or property key; quoted unless it is a plain word. Only names of the ontology come here. */
export function cypherName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return name;
  return `\`${wellFormed(name)
    .replaceAll('\\', '\\u005C')
    .replaceAll('`', '``')
    .replace(/\p{Cc}/gu, ' ')}\``;
}

/** A Cypher map of the cells that are known; unknown ones have no key, as Neo4j stores no null. */
export function cypherMap<Row>(columns: readonly Column<Row>[], row: Row): string {
  const entries = columns.flatMap(({ name, type, read }) => {
    const cell = read(row);
    return cell === null ? [] : [`${cypherName(name)}: ${literal(cell, type)}`];
  });
  return `{${entries.join(', ')}}`;
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeOf(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function literal(cell: Exclude<Cell, null>, type: Column<never>['type']): string {
  if (typeof cell === 'string') return cypherString(cell);
  if (typeof cell === 'object') return `[${cell.map(cypherString).join(', ')}]`;
  // 1 would be an integer, and a property of two types cannot be compared or indexed well.
  if (typeof cell === 'number' && type === 'double' && Number.isInteger(cell)) return cell.toFixed(1);
  return String(cell);
}
