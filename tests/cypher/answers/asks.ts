import { describe, expect, it } from 'vitest';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { formatValue } from '../../../src/cypher/values/format-value.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { ENVOYS } from '../envoys-graph.ts';

/**
 * A query (or an expression to return), and what Neo4j 5.26.12 answers: columns apart by ` | `, rows by ` ; `, nodes as
 * `(place)` and relationships as `[place]`. An error is `compile error` or `runtime error`; just `error` where Neo4j
 * computes constants while it compiles, so that the phase says nothing.
 */
export type Ask = readonly [query: string, answer: string];

/** Asks each query on the graph of envoys, with `$p` = 1, `$list` = [1, 2] and `$name` = 'Ana'. */
export function asks(title: string, rows: readonly Ask[]): void {
  describe(title, () => {
    it.each(rows)('%s gives %s', (query, answer) => {
      const found = answerTo(query);
      expect(answer === 'error' ? found.replace(/^(?:compile|runtime) /, '') : found).toBe(answer);
    });
  });
}

const ENGINE = openCypher(ENVOYS);
const PARAMETERS = new Map<string, Value>([
  ['p', 1n],
  ['list', [1n, 2n]],
  ['name', 'Ana'],
]);
const CLAUSE = /^(?:WITH|UNWIND|MATCH|RETURN|CALL|OPTIONAL|FINISH)\b/;

function answerTo(query: string): string {
  const text = CLAUSE.test(query) ? query : `RETURN ${query} AS x`;
  try {
    const rows = ENGINE.query(text, PARAMETERS).readAll();
    const lines = rows.map((row) => row.map(formatValue).join(' | '));
    return (text.includes('ORDER BY') ? lines : lines.toSorted()).join(' ; ');
  } catch (error) {
    if (error instanceof CypherError) return `${error.phase} error`;
    throw error;
  }
}
