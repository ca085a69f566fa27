import { CypherError } from '../../../src/cypher/cypher-error.ts';
import type { CypherEngine } from '../../../src/cypher/open-cypher.ts';
import { formatTemporal } from '../../../src/cypher/values/temporal/format-temporal.ts';
import { isList, isMap } from '../../../src/cypher/values/type-name.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { type Answer, type CanonicalValue, canonicalFloat } from './canonical-answer.ts';
import type { DrawnQuery } from './write-query.ts';

/** What our engine says. */
export interface OurAnswer {
  readonly rows: Answer;
  /** Of the error, or empty. */
  readonly message: string;
}

const LIMITS = { timeMs: 500, rows: 3_000, memoryBytes: 200_000_000 };

/** Runs the query on our engine; null where it passes the limits, so that no two engines need to be asked. */
export function ourAnswer({ text, parameters }: DrawnQuery, engine: CypherEngine): OurAnswer | null {
  try {
    const rows = engine.query(text, parameters, { limits: LIMITS, now: 0 }).readAll();
    return { rows: rows.map((row) => row.map(canonicalValue)), message: '' };
  } catch (error) {
    if (!(error instanceof CypherError)) throw error;
    if (error.type === 'LimitExceeded') return null;
    return { rows: null, message: `${error.phase} ${error.type} ${error.detail}: ${error.message}` };
  }
}

/** One of our values; nodes and relationships by their place in the graph. */
export function canonicalValue(value: Value): CanonicalValue {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'bigint') return `i${value}`;
  if (typeof value === 'number') return canonicalFloat(value);
  if (isList(value)) return value.map(canonicalValue);
  if (isMap(value)) {
    const entries = [...value].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, one]) => [`key ${key}`, canonicalValue(one)]);
  }
  if (value.kind === 'node') return `node ${value.id}`;
  if (value.kind === 'relationship') return `relationship ${value.id}`;
  if (value.kind === 'path') return `path ${value.nodes.join(' ')}; ${value.relationships.join(' ')}`;
  return `${value.kind} ${formatTemporal(value)}`;
}
