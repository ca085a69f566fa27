import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { formatValue } from '../../../src/cypher/values/format-value.ts';

/** What Neo4j 5.26.12 answered, one expression a line; `!` stands for an error. */
const FOLDER = new URL('./neo4j-answers/', import.meta.url);
/** The day of the recording, for values that depend on the clock. */
const NOW = Date.UTC(2026, 10, 25, 20);
const ENGINE = openCypher(buildPropertyGraph([], []));

describe.each(readdirSync(FOLDER).sort())('the answers of Neo4j in %s', (file) => {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');

  it.each(lines.map((line) => splitLine(line)))('%s gives %s', (expression, answer) => {
    expect(answerOf(expression)).toBe(answer);
  });
});

function splitLine(line: string): readonly [expression: string, answer: string] {
  const at = line.lastIndexOf(' => ');
  return [line.slice(0, at), line.slice(at + 4)];
}

function answerOf(expression: string): string {
  const text = /^(?:WITH|UNWIND) /.test(expression) ? expression : `RETURN ${expression} AS x`;
  try {
    const rows = ENGINE.query(text, new Map(), { now: NOW }).readAll();
    return rows.map((row) => row.map(formatValue).join(' | ')).join(' ; ');
  } catch (error) {
    if (error instanceof CypherError) return '!';
    throw error;
  }
}
