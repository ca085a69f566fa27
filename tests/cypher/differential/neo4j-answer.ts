import neo4j, { Neo4jError, type Session } from 'neo4j-driver';
import { type Answer, type CanonicalValue, canonicalFloat } from './canonical-answer.ts';
import type { Neo4jGraph } from './neo4j-graph.ts';
import { neo4jValue } from './neo4j-value.ts';
import type { DrawnQuery } from './write-query.ts';

/** What the server says. */
export interface TheirAnswer {
  readonly rows: Answer;
  /** Of the error, or empty. */
  readonly message: string;
}

const TIMEOUT_MS = 30_000;

/** Runs the query on the server; throws when it takes too long. */
export async function neo4jAnswer(query: DrawnQuery, session: Session, graph: Neo4jGraph): Promise<TheirAnswer> {
  const parameters = Object.fromEntries([...query.parameters].map(([name, value]) => [name, neo4jValue(value)]));
  try {
    const { records } = await session.run(query.text, parameters, { timeout: TIMEOUT_MS });
    return { rows: records.map((record) => [...record.values()].map((value) => canonical(value, graph))), message: '' };
  } catch (error) {
    if (
      !(error instanceof Neo4jError) ||
      !/^Neo\.(Client|Database)Error\.(Statement|Procedure|General)\./.test(error.code)
    )
      throw error;
    return { rows: null, message: `${error.code}: ${error.message}` };
  }
}

function canonical(value: unknown, graph: Neo4jGraph): CanonicalValue {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'bigint') return `i${value}`;
  if (typeof value === 'number') return canonicalFloat(value);
  if (Array.isArray(value)) return value.map((one) => canonical(one, graph));
  return canonicalObject(value, graph);
}

function canonicalObject(value: unknown, graph: Neo4jGraph): CanonicalValue {
  if (neo4j.isNode(value as object)) return `node ${placeOf(value, graph.placeOfNode)}`;
  if (neo4j.isRelationship(value as object)) return `relationship ${placeOf(value, graph.placeOfRelationship)}`;
  if (neo4j.isPath(value as object)) return pathText(value as neo4j.Path, graph);
  const temporal = TEMPORAL.find(([, test]) => test(value as object));
  if (temporal !== undefined) return `${temporal[0]} ${withoutNoughts(String(value))}`;
  const entries = Object.entries(value as object).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, one]) => [`key ${key}`, canonical(one, graph)]);
}

const TEMPORAL: readonly (readonly [string, (value: object) => boolean])[] = [
  ['date', neo4j.isDate],
  ['localtime', neo4j.isLocalTime],
  ['time', neo4j.isTime],
  ['localdatetime', neo4j.isLocalDateTime],
  ['datetime', neo4j.isDateTime],
  ['duration', neo4j.isDuration],
];

function placeOf(value: unknown, places: ReadonlyMap<bigint, number>): number {
  return places.get((value as { readonly identity: bigint }).identity) ?? -1;
}

function pathText({ start, segments }: neo4j.Path, { placeOfNode, placeOfRelationship }: Neo4jGraph): string {
  const nodes = [start, ...segments.map(({ end }) => end)].map((node) => placeOf(node, placeOfNode));
  const relationships = segments.map(({ relationship }) => placeOf(relationship, placeOfRelationship));
  return `path ${nodes.join(' ')}; ${relationships.join(' ')}`;
}

/** The driver writes nine digits of a second, and a `T` with nothing behind it. */
function withoutNoughts(text: string): string {
  return text
    .replace(/T$/, '')
    .replace(/\.(\d*?)0+(?!\d)/, (_all, digits: string) => (digits === '' ? '' : `.${digits}`));
}
