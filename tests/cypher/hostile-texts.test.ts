import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyQuery } from '../../src/cypher/classify-query.ts';
import { CypherError } from '../../src/cypher/cypher-error.ts';
import { rowsOf } from './small-graph.ts';

const PIECES =
  `MATCH OPTIONAL WHERE RETURN WITH UNWIND AS ORDER BY LIMIT SKIP UNION ALL CALL EXISTS COUNT COLLECT { } ( ) [ ] - -> <- --> :Person :KNOWS * *1..2 + {1,2}
 n m r p = <> < <= 1 2 -1 2.5 'a' null true $p .name , | count(*) count collect( sum( [x IN xs | x] any( all( IN NOT AND OR CASE WHEN THEN ELSE END shortestPath( SHORTEST 1 DISTINCT IS NULL :: INTEGER =~ date( duration( range(1, 3) CREATE DELETE SET`.split(
    /\s+/,
  );

/** Runs a text under small limits; anything but rows or a typed error fails the test. */
function survives(text: string): void {
  try {
    rowsOf(text, { p: 1n }, { limits: { timeMs: 200, rows: 1000, memoryBytes: 4_000_000 } });
  } catch (error) {
    if (!(error instanceof CypherError)) throw new Error(`${String(error)} for: ${text}`, { cause: error });
  }
}

describe('hostile texts', () => {
  it('end with rows or a typed error, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => survives(pieces.join(' '))),
      {
        numRuns: 1500,
      },
    );
  });

  it('end with rows or a typed error when a good text is cut and mixed', () => {
    const good = [
      "MATCH (n:Person {name: 'Ann'})-[r:KNOWS*1..2]->(m) WHERE m.age > 30 RETURN m.name AS name, count(*) ORDER BY name LIMIT 3",
      'MATCH p = shortestPath((a:Chair)-[:KNOWS*]-(b:Person)) WHERE a <> b RETURN [x IN nodes(p) | x.name], length(p)',
      'MATCH (n:Person) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } WITH n, c WHERE c > 0 RETURN n {.name, c: c}',
      'UNWIND [1, 2, null] AS x WITH x WHERE x IS NOT NULL RETURN CASE WHEN x > 1 THEN date() ELSE reduce(s = 0, y IN [x] | s + y) END',
    ];
    const cut = fc.tuple(fc.constantFrom(...good), fc.constantFrom(...good), fc.nat(150), fc.nat(150));
    fc.assert(
      fc.property(cut, ([left, right, at, from]) => survives(left.slice(0, at) + right.slice(from))),
      { numRuns: 1500 },
    );
  });

  it('of any characters are classified without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => classifyQuery(text).kind !== undefined),
    );
  });
});

describe('the engine', () => {
  it('imports nothing of Node, so that it runs in a browser', () => {
    const room = new URL('../../src/cypher/', import.meta.url);
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const imports = files.flatMap((file) => readFileSync(new URL(file, room), 'utf8').match(/from '[^']+'/g) ?? []);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((one) => !one.startsWith("from '.")).length).toBe(0);
  });
});
