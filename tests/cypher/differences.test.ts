import { describe, expect, it } from 'vitest';
import { rowsOf } from './small-graph.ts';

// What docs/cypher.md lists as known differences from Neo4j 5.26, as far as one query shows it.
describe('where the engine differs from Neo4j', () => {
  it.each<[string, string, readonly (readonly unknown[])[]]>([
    ['answers types joined with ":" beside a variable', 'MATCH (n)-[r:FROM|:KNOWS]->() RETURN count(r)', [[6]]],
    ['splits between characters, not inside one', "RETURN split('a😀b', '') AS x", [[['a', '😀', 'b']]]],
    ['takes several signs before a number', 'RETURN 1 +-+ 1 AS x', [[0]]],
  ])('%s', (_title, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['point() is refused', 'RETURN point({x: 1, y: 2})', /point/],
    ['round() takes a whole number of places', 'RETURN round(1.5, 1.5)', /round\(\) takes an Integer/],
  ])('%s', (_title, text, message) => {
    expect(() => rowsOf(text)).toThrow(message);
  });
});
