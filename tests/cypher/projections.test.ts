import { describe, expect, it } from 'vitest';
import { rowsOf } from './small-graph.ts';

describe('WITH and RETURN', () => {
  it.each<[string, string, readonly (readonly unknown[])[]]>([
    [
      'groups by the columns without an aggregation',
      'MATCH (n)-[r]->() RETURN type(r) AS t, count(*) AS c ORDER BY t',
      [
        ['FROM', 2],
        ['KNOWS', 4],
      ],
    ],
    [
      'has one group where nothing matched',
      'MATCH (n:Nobody) RETURN count(n), collect(n.name), sum(n.age)',
      [[0, [], 0]],
    ],
    ['has no group by a key where nothing matched', 'MATCH (n:Nobody) RETURN n.name, count(*)', []],
    ['computes with an aggregation', 'MATCH (n:Person) RETURN count(*) * 10 + min(n.age)', [[80]]],
    ['leaves out what DISTINCT has seen', 'MATCH (n:Person)-[:KNOWS]-() RETURN count(DISTINCT n)', [[4]]],
    [
      'sorts by what is not returned',
      'MATCH (n:Person) RETURN n.name ORDER BY n.age DESC LIMIT 2',
      [['Eva'], ['Dora']],
    ],
    ['skips and limits', 'UNWIND [5, 3, 1, 4, 2] AS x RETURN x ORDER BY x SKIP 1 LIMIT 2', [[2], [3]]],
    ['sorts null last', 'UNWIND [2, null, 1] AS x RETURN x ORDER BY x', [[1], [2], [null]]],
    [
      'sees older variables in the WHERE of WITH',
      'MATCH (n:Person) WITH n.name AS name WHERE n.age > 33 RETURN name',
      [['Eva']],
    ],
    [
      'sorts by an aggregation',
      'MATCH (n:Person)-[:KNOWS]->() RETURN n.name, count(*) ORDER BY count(*) DESC, n.name LIMIT 1',
      [['Ann', 2]],
    ],
    ['swaps names', 'WITH 1 AS a, 2 AS b WITH a AS b, b AS a RETURN a, b', [[2, 1]]],
    ['removes doubles in UNION', 'RETURN 1 AS x UNION RETURN 1 AS x', [[1]]],
    ['keeps doubles in UNION ALL', 'RETURN 1 AS x UNION ALL RETURN 1 AS x', [[1], [1]]],
    ['makes no row of an empty list', 'UNWIND [] AS x RETURN x', []],
    ['projects maps', "MATCH (n {name: 'Bob'}) RETURN n {.name, older: n.age + 1}", [[{ name: 'Bob', older: 32 }]]],
    ['reduces', 'RETURN reduce(s = 0, x IN [1, 2, 3] | s + x)', [[6]]],
    ['slices from the end', 'RETURN [1, 2, 3, 4][-2..]', [[[3, 4]]]],
    [
      'knows three truth values',
      'RETURN null AND false, null OR true, NOT null, null IN [1], 1 IN [1, null]',
      [[false, true, null, null, true]],
    ],
    ['compares in chains', 'RETURN 1 < 2 < 3, 1 < 3 < 2', [[true, false]]],
    [
      'tests types',
      "RETURN 1 IS :: INTEGER, 'a' IS :: INTEGER | STRING, null IS :: INTEGER NOT NULL, [1] IS :: LIST<STRING>",
      [[true, true, false, false]],
    ],
    [
      'trims as it is told',
      "RETURN trim(BOTH 'x' FROM 'xxaxx'), trim(LEADING 'x' FROM 'xax'), trim('x' FROM 'xax'), trim(' a ')",
      [['a', 'ax', 'a', 'a']],
    ],
    ['has no rows after FINISH', 'MATCH (n) FINISH', []],
  ])('%s', (_name, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });
});
