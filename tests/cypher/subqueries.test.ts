import { describe, expect, it } from 'vitest';
import { rowsOf, sortedColumn } from './small-graph.ts';

describe('subqueries', () => {
  it.each([
    ['EXISTS with a pattern', 'MATCH (n:Person) WHERE EXISTS { (n)-[:FROM]->() } RETURN n.name', ['Ann', 'Dora']],
    [
      'EXISTS with a query',
      'MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) WHERE m.age > n.age + 1 RETURN m } RETURN n.name',
      ['Ann'],
    ],
    ['a pattern as condition', 'MATCH (n:Person) WHERE NOT (n)-[:KNOWS]-() RETURN n.name', ['Eva']],
    ['COUNT', 'MATCH (n:Person) WHERE COUNT { (n)-[:KNOWS]->() } = 2 RETURN n.name', ['Ann']],
    [
      'CALL with an importing WITH',
      'MATCH (n:Chair) CALL { WITH n MATCH (n)-[:KNOWS]->(m) RETURN m.name AS name } RETURN name',
      ['Bob', 'Cem'],
    ],
    [
      'CALL with a scope clause',
      'MATCH (n:Chair) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN m.name AS name } RETURN name',
      ['Bob', 'Cem'],
    ],
    ['OPTIONAL CALL', "MATCH (n {name: 'Eva'}) OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m } RETURN n.name", ['Eva']],
    ['UNION in CALL', 'CALL { RETURN 1 AS x UNION RETURN 2 AS x UNION RETURN 1 AS x } RETURN x', [1, 2]],
  ])('runs %s', (_name, text, expected) => {
    expect(sortedColumn(text)).toEqual(expected);
  });

  it('collects in the order that COLLECT asks for', () => {
    const text =
      'MATCH (n:Chair) RETURN COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN m.name ORDER BY m.name DESC } AS names';
    expect(rowsOf(text)).toEqual([[['Cem', 'Bob']]]);
  });

  it('counts rows, not values, in a nested aggregation', () => {
    expect(rowsOf('MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN count(m) AS c } RETURN sum(c)')).toEqual([
      [4],
    ]);
  });

  it('keeps outer variables visible after a WITH inside EXISTS', () => {
    const text =
      'MATCH (n:Person) WHERE EXISTS { MATCH (m:Person) WITH max(m.age) AS oldest WHERE n.age = oldest RETURN 1 } RETURN n.name';
    expect(rowsOf(text)).toEqual([['Eva']]);
  });

  it('evaluates a pattern comprehension per row', () => {
    const text =
      'MATCH (n:Person) RETURN n.name, size([(n)-[:KNOWS]->(m) | m]) AS degree ORDER BY degree DESC, n.name LIMIT 2';
    expect(rowsOf(text)).toEqual([
      ['Ann', 2],
      ['Bob', 1],
    ]);
  });

  it.each([
    ['db.labels', 'CALL db.labels()', ['Chair', 'Country', 'Person']],
    ['db.relationshipTypes', 'CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t', ['FROM', 'KNOWS']],
    ['db.propertyKeys', 'CALL db.propertyKeys() YIELD propertyKey AS k WHERE k STARTS WITH "a" RETURN k', ['age']],
  ])('calls %s', (_name, text, expected) => {
    expect(sortedColumn(text)).toEqual(expected);
  });
});
