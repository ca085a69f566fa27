import { describe, expect, it } from 'vitest';
import { rowsOf, sortedColumn } from './small-graph.ts';

describe('MATCH', () => {
  it.each([
    ['a label', 'MATCH (n:Chair) RETURN n.name', ['Ann']],
    ['one of two labels', 'MATCH (n:Chair|Country) RETURN coalesce(n.name, n.code)', ['Ann', 'FR', 'IN']],
    ['a label and not another', 'MATCH (n:Person&!Chair) RETURN n.name', ['Bob', 'Cem', 'Dora', 'Eva']],
    ['a property', "MATCH (n:Person {name: 'Bob'}) RETURN n.name", ['Bob']],
    ['a property given as parameter', 'MATCH (n {name: $name}) RETURN n.name', ['Cem']],
    ['a condition in the node', 'MATCH (n:Person WHERE n.age > 32) RETURN n.name', ['Dora', 'Eva']],
    ['an outgoing relationship', "MATCH ({name: 'Ann'})-[:KNOWS]->(n) RETURN n.name", ['Bob', 'Cem']],
    ['an incoming relationship', "MATCH ({name: 'Cem'})<-[:KNOWS]-(n) RETURN n.name", ['Ann', 'Bob']],
    ['either direction', "MATCH ({name: 'Bob'})--(n) RETURN n.name", ['Ann', 'Cem']],
    ['one of two types', 'MATCH (:Chair)-[:KNOWS|FROM]->(n) RETURN coalesce(n.name, n.code)', ['Bob', 'Cem', 'IN']],
    ['what exists(pattern) says', 'MATCH (n:Person) WHERE exists((n)-[:FROM]->()) RETURN n.name', ['Ann', 'Dora']],
    ['a length', "MATCH ({name: 'Ann'})-[:KNOWS*2]->(n) RETURN n.name", ['Cem', 'Dora']],
    ['a range of lengths', "MATCH ({name: 'Ann'})-[:KNOWS*0..1]->(n) RETURN n.name", ['Ann', 'Bob', 'Cem']],
    ['a condition on each step', "MATCH ({name: 'Ann'})-[:KNOWS*2 {since: 2002}]->(n) RETURN n.name", []],
    ['a quantified relationship', "MATCH ({name: 'Ann'})-[:KNOWS]->{3}(n) RETURN n.name", ['Dora']],
    [
      'a quantified path',
      "MATCH ({name: 'Ann'}) ((a)-[:KNOWS]->(b) WHERE a.age < b.age){2} (n) RETURN n.name",
      ['Cem', 'Dora'],
    ],
    [
      'a quantified path from its right end',
      "MATCH (n) (()-[:KNOWS]->()){2} ({name: 'Dora'}) RETURN n.name",
      ['Ann', 'Bob'],
    ],
    [
      'a quantified path whose condition reads its far left end',
      "MATCH (n)((a)-[:KNOWS]->(b) WHERE n.age < 32 AND a.age >= n.age){1,2}(m {name: 'Dora'}) RETURN n.name",
      ['Ann', 'Bob'],
    ],
    [
      'a quantified path whose condition reads a relationship before it',
      "MATCH (n)-[r:KNOWS]->(m)((a)-[k:KNOWS]->(b) WHERE k.since > r.since){1}(o {name: 'Dora'}) RETURN n.name",
      ['Bob'],
    ],
  ])('finds %s', (_name, text, expected) => {
    expect(sortedColumn(text, { name: 'Cem' })).toEqual(expected);
  });

  it('never walks a relationship twice in one MATCH', () => {
    expect(rowsOf("MATCH ({name: 'Bob'})-[:FROM]-(c)-[:FROM]-(d) RETURN d")).toEqual([]);
    expect(rowsOf("MATCH ({name: 'Ann'})-[:FROM]-(c)-[:FROM]-(d) RETURN d")).toEqual([]);
  });

  it('may walk a relationship again with REPEATABLE ELEMENTS', () => {
    const text = 'MATCH REPEATABLE ELEMENTS (:Chair)-[:FROM]-(c)-[:FROM]-(d) RETURN d.name';
    expect(rowsOf(text)).toEqual([['Ann']]);
  });

  it('gives nulls for an OPTIONAL MATCH without a match', () => {
    expect(rowsOf("MATCH (n {name: 'Eva'}) OPTIONAL MATCH (n)-->(m) RETURN n.name, m")).toEqual([['Eva', null]]);
  });

  it('gathers group variables of a quantified path in walking order', () => {
    const text =
      "MATCH ({name: 'Ann'}) ((a)-[r:KNOWS]->(b)){3} ({name: 'Dora'}) RETURN [x IN a | x.name], [x IN r | x.since]";
    expect(rowsOf(text)).toEqual([
      [
        ['Ann', 'Bob', 'Cem'],
        [2001, 2002, 2003],
      ],
    ]);
  });

  it('gathers them in the same order when it starts at the right end', () => {
    const text = "MATCH (s) ((a)-[r:KNOWS]->(b)){3} (e) WHERE e.name = 'Dora' RETURN [x IN b | x.name]";
    expect(rowsOf(text)).toEqual([[['Bob', 'Cem', 'Dora']]]);
  });

  it('joins disconnected patterns', () => {
    expect(rowsOf('MATCH (p:Person), (c:Country) RETURN count(*)')).toEqual([[10]]);
  });
});

describe('shortest paths', () => {
  it.each([
    [
      'shortestPath',
      "MATCH p = shortestPath((a {name: 'Ann'})-[:KNOWS*]->(b {name: 'Dora'})) RETURN [n IN nodes(p) | n.name]",
    ],
    [
      'SHORTEST 1',
      "MATCH p = SHORTEST 1 (a {name: 'Ann'})-[:KNOWS]->+(b {name: 'Dora'}) RETURN [n IN nodes(p) | n.name]",
    ],
    [
      'ANY SHORTEST',
      "MATCH p = ANY SHORTEST (a {name: 'Ann'})-[:KNOWS]->+(b {name: 'Dora'}) RETURN [n IN nodes(p) | n.name]",
    ],
    [
      'SHORTEST over a bracket',
      "MATCH p = SHORTEST 1 (a {name: 'Ann'})(()-[:KNOWS]->())+(b {name: 'Dora'}) RETURN [n IN nodes(p) | n.name]",
    ],
  ])('%s takes the shortest', (_name, text) => {
    expect(rowsOf(text)).toEqual([[['Ann', 'Cem', 'Dora']]]);
  });

  it('SHORTEST 2 takes the next one too', () => {
    const text = "MATCH p = SHORTEST 2 (a {name: 'Ann'})-[:KNOWS]->+(b {name: 'Dora'}) RETURN length(p)";
    expect(sortedColumn(text)).toEqual([2, 3]);
  });

  it('a condition on the path of shortestPath chooses another path', () => {
    const text =
      "MATCH p = shortestPath((a {name: 'Ann'})-[:KNOWS*]->(b {name: 'Dora'})) WHERE all(r IN relationships(p) WHERE r.since < 2004) RETURN length(p)";
    expect(rowsOf(text)).toEqual([[3]]);
  });

  it('allShortestPaths gives every path of the least length', () => {
    const text = "MATCH p = allShortestPaths((a {name: 'Ann'})-[:KNOWS*]-(b {name: 'Bob'})) RETURN length(p)";
    expect(rowsOf(text)).toEqual([[1]]);
  });

  it('SHORTEST leads back to the start too, on a closed path', () => {
    const text = "MATCH p = SHORTEST 1 (a {name: 'Ann'})-[:KNOWS]-+(b) RETURN b.name, length(p)";
    expect(rowsOf(text).toSorted()).toEqual([
      ['Ann', 3],
      ['Bob', 1],
      ['Cem', 1],
      ['Dora', 2],
    ]);
  });

  it('shortestPath is a value too', () => {
    const text = "MATCH (a {name: 'Ann'}), (b {name: 'Dora'}) RETURN length(shortestPath((a)-[:KNOWS*]->(b)))";
    expect(rowsOf(text)).toEqual([[2]]);
  });

  it('finds no path where there is none', () => {
    expect(rowsOf("MATCH p = shortestPath(({name: 'Ann'})-[*]-({name: 'Eva'})) RETURN p")).toEqual([]);
  });
});
