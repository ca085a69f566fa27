import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CypherError } from '../../src/cypher/cypher-error.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { formatTemporal } from '../../src/cypher/values/format-value.ts';
import type { Value } from '../../src/cypher/values/value.ts';
import { loadSetup } from './tck/load-setup.ts';
import { type MutableGraph, packGraph } from './tck/mutable-graph.ts';

const folder = new URL('./neo4j-answers/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trimEnd();

const graph: MutableGraph = { nodes: [], relationships: [] };
loadSetup(read('graph.cypher'), graph, new Map());
const packed = packGraph(graph);

interface Answer {
  readonly query: string;
  /** Null where Neo4j refuses the query or ends it with an error. */
  readonly rows: readonly string[] | null;
}

/** Rows as Neo4j 5.26 gave them: integers marked i, floats f, nodes and relationships by their id property. */
function answersOf(query: string): readonly string[] | null {
  try {
    return openCypher(packed)
      .query(query)
      .readAll()
      .map((row) => row.map(textOf).join(' | '));
  } catch (error) {
    if (error instanceof CypherError) return null;
    throw error;
  }
}

function textOf(value: Value): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `i${value}`;
  // Fourteen digits: the last one or two depend on the order of summing.
  if (typeof value === 'number') return `f${Object.is(value, -0) ? 0 : Number(value.toPrecision(14))}`;
  if (Array.isArray(value)) return `[${value.map(textOf)}]`;
  if (value instanceof Map) return `{${[...value].map(([key, one]) => `${key}:${textOf(one)}`).toSorted()}}`;
  if (!('kind' in value)) return '?';
  if (value.kind === 'node') return `(${nodeId(value.id)})`;
  if (value.kind === 'relationship') return `[${relationshipId(value.id)}]`;
  if (value.kind === 'path') return `<${value.nodes.map(nodeId)};${value.relationships.map(relationshipId)}>`;
  return JSON.stringify(formatTemporal(value));
}

const nodeId = (id: number): string => String(packed.nodeProperty(id, 'id'));
const relationshipId = (id: number): string => String(packed.relationshipProperty(id, 'id'));

const answers: readonly Answer[] = read('answers.jsonl')
  .split('\n')
  .map((line) => JSON.parse(line));

describe('answers of a real Neo4j 5.26', () => {
  it('are many', () => {
    expect(answers.length).toBeGreaterThan(400);
  });

  it.each(answers.map(({ query, rows }) => [query, rows] as const))('%s', (query, rows) => {
    const found = answersOf(query);
    const isOrdered = /RETURN.*ORDER BY/.test(query);
    if (rows === null || found === null || isOrdered) expect(found).toEqual(rows);
    else expect(found.toSorted()).toEqual(rows.toSorted());
  });
});
