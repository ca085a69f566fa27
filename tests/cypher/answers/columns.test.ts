import { asks } from './asks.ts';

asks('order', [
  ['MATCH (n:Person) RETURN n.name ORDER BY n.name', "'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Ewa'"],
  ['MATCH (n:Person) RETURN n.name ORDER BY n.age, n.name', "'Ana' ; 'Dov' ; 'Cai' ; 'Bo' ; 'Ewa'"],
  ['MATCH (n:Person) RETURN n.name ORDER BY n.age DESC, n.name DESC', "'Ewa' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Ana'"],
  [
    'MATCH (n:Person) RETURN n.name, n.rank ORDER BY n.rank, n.name',
    "'Bo' | 2.5 ; 'Cai' | 3 ; 'Ana' | null ; 'Dov' | null ; 'Ewa' | null",
  ],
  [
    'MATCH (n:Person) RETURN n.name, n.rank ORDER BY n.rank DESC, n.name',
    "'Ana' | null ; 'Dov' | null ; 'Ewa' | null ; 'Cai' | 3 ; 'Bo' | 2.5",
  ],
  ['MATCH (n:Person) RETURN n.name ORDER BY n.name SKIP 1 LIMIT 2', "'Bo' ; 'Cai'"],
  ['MATCH (n:Person) RETURN n.name ORDER BY n.name SKIP 9', ''],
  ['MATCH (n:Person) RETURN n.name ORDER BY n.name LIMIT 0', ''],
  ['MATCH (n:Person) RETURN n.name AS name ORDER BY name OFFSET 3', "'Dov' ; 'Ewa'"],
  ['MATCH (n:Person) RETURN n.age AS age ORDER BY -age LIMIT 1', '70'],
  ['MATCH (n:Person) RETURN n.age AS age, count(*) AS c ORDER BY c DESC, age', '41 | 2 ; 47 | 1 ; 55 | 1 ; 70 | 1'],
  ['MATCH (n:Person) RETURN n.age AS age, count(*) ORDER BY count(*) DESC, age', '41 | 2 ; 47 | 1 ; 55 | 1 ; 70 | 1'],
  ['MATCH (n:Person) RETURN DISTINCT n.age ORDER BY n.age', '41 ; 47 ; 55 ; 70'],
  ['MATCH (n:Person) RETURN DISTINCT n.age ORDER BY n.name', 'compile error'],
  ['MATCH (n:Person) RETURN count(*) ORDER BY n.age', 'compile error'],
  ['MATCH (n:Person) WITH n ORDER BY n.age DESC LIMIT 2 RETURN n.name', "'Ewa' ; 'Bo'"],
  [
    'MATCH (n:Person) WITH n.age AS age, collect(n.name) AS names RETURN age, size(names) ORDER BY age',
    '41 | 2 ; 47 | 1 ; 55 | 1 ; 70 | 1',
  ],
  ['MATCH (n:Person) WITH n.age AS age, count(*) AS c WHERE c > 1 RETURN age, c', '41 | 2'],
  ['MATCH (n:Person) WITH max(n.age) AS oldest MATCH (m:Person {age: oldest}) RETURN m.name', "'Ewa'"],
]);

asks('aggregations', [
  ['MATCH (n:Person) RETURN min(n.age), max(n.age), sum(n.age), avg(n.age), count(n.rank)', '41 | 70 | 254 | 50.8 | 2'],
  ['MATCH (n:Person) RETURN avg(n.rank), sum(n.rank), min(n.rank), max(n.rank)', '2.75 | 5.5 | 2.5 | 3'],
  ['MATCH (n:Person) RETURN count(DISTINCT n.age), sum(DISTINCT n.age)', '4 | 213'],
  [
    'MATCH (n:Person) RETURN count(n.nothing), sum(n.nothing), avg(n.nothing), collect(n.nothing), min(n.nothing)',
    '0 | 0 | null | [] | null',
  ],
  [
    'MATCH (n:Nobody) RETURN count(*), sum(n.age), avg(n.age), collect(n), min(n.age), stDev(n.age), percentileDisc(n.age, 0.5)',
    '0 | 0 | null | [] | null | 0.0 | null',
  ],
  ['MATCH (n:Nobody) RETURN n.age, count(*)', ''],
  ['MATCH (n:Nobody) RETURN count(*) + 1', '1'],
  ['MATCH (n:Person) RETURN percentileDisc(n.age, 0.5), percentileCont(n.age, 0.5)', '47 | 47'],
  ['MATCH (n:Person) RETURN percentileCont(n.age, 0.25), percentileDisc(n.age, 0.25)', '41 | 41'],
  ['MATCH (n:Person) RETURN percentileDisc(n.age, 1.5)', 'error'],
  ['MATCH (n:Person) RETURN percentileDisc(n.age, 0), percentileDisc(n.age, 1)', '41 | 70'],
]);

asks('grouping', [
  [
    'MATCH (n:Person)-[:VISITED]->(c) RETURN c.code, count(*), count(DISTINCT n) ORDER BY c.code',
    "'NO' | 2 | 1 ; 'SO' | 1 | 1 ; 'WE' | 1 | 1",
  ],
  [
    'MATCH (n:Person)-[:VISITED]->(c) RETURN c.code AS code, collect(n.name)[0] AS first ORDER BY code',
    "'NO' | 'Ana' ; 'SO' | 'Bo' ; 'WE' | 'Cai'",
  ],
  [
    'MATCH (n:Person)-[:VISITED]->(c) WITH n, count(c) AS visits RETURN n.name, visits ORDER BY visits DESC, n.name',
    "'Ana' | 2 ; 'Bo' | 1 ; 'Cai' | 1",
  ],
  ['MATCH (n:Person) RETURN n.name, count(*) * 2 + 1 AS x ORDER BY n.name LIMIT 1', "'Ana' | 3"],
  ['MATCH (n:Person) WITH n.age % 2 AS odd, count(*) AS c RETURN odd, c ORDER BY odd', '0 | 1 ; 1 | 4'],
  ['MATCH (n:Person) RETURN n.age + count(*)', 'compile error'],
  ['MATCH (n:Person) WITH n.age AS age RETURN age + count(*)', 'compile error'],
  ['MATCH (n:Person) RETURN n.age, n.age + count(*) ORDER BY n.age', '41 | 43 ; 47 | 48 ; 55 | 56 ; 70 | 71'],
  ["MATCH (n:Person) RETURN collect(n.name) + 'x' AS l", "['Ana', 'Bo', 'Cai', 'Dov', 'Ewa', 'x']"],
  ['MATCH (n:Person) RETURN [x IN collect(n.age) WHERE x > 50] AS l', '[55, 70]'],
  ['MATCH (n:Person) RETURN size(collect(DISTINCT n.age))', '4'],
  ['MATCH (n:Person) RETURN {total: count(*), old: max(n.age)} AS m', '{total: 5, old: 70}'],
  ["MATCH (n:Person) RETURN CASE WHEN count(*) > 3 THEN 'many' ELSE 'few' END AS x", "'many'"],
  ['MATCH (n:Person) RETURN count(n) > 3 AND min(n.age) > 40 AS x', 'true'],
]);

asks('map projections', [
  ["MATCH (n {name: 'Ana'}) RETURN n {.name, .age} AS m", "{name: 'Ana', age: 41}"],
  ["MATCH (n {name: 'Ana'}) RETURN n {.*} AS m", "{name: 'Ana', age: 41, langs: ['pt', 'fr']}"],
  ["MATCH (n {name: 'Ana'}) RETURN n {.nothing} AS m", '{nothing: null}'],
  ["MATCH (n {name: 'Ana'}) WITH n, 7 AS lucky RETURN n {lucky, .age} AS m", '{lucky: 7, age: 41}'],
  ["MATCH (n {name: 'Ana'}) RETURN n {.*, name: 'other'} AS m", "{name: 'other', age: 41, langs: ['pt', 'fr']}"],
  ["MATCH (n {name: 'Ana'})-[r:REPRESENTS]->(c) RETURN r {.*} AS m, c {.code} AS k", "{} | {code: 'SO'}"],
  ['WITH null AS m RETURN m {.a} AS x', 'null'],
  ['WITH 1 AS m RETURN m {.a} AS x', 'compile error'],
]);

asks('properties', [
  ["OPTIONAL MATCH (n:Nobody) RETURN n {.name} AS m, n.name, n['name']", 'null | null | null'],
  ["MATCH (n {name: 'Ana'}) RETURN n['name'], n['nothing'], n[null]", "'Ana' | null | null"],
  ["MATCH (n {name: 'Ana'}) RETURN n.langs[1], n.langs[-1], size(n.langs)", "'fr' | 'fr' | 2"],
  ["MATCH (n {name: 'Ana'}) RETURN n.name.x", 'runtime error'],
  ["MATCH (n {name: 'Ana'}) RETURN n.age[0]", 'runtime error'],
  [
    "MATCH (n {name: 'Ana'}) RETURN keys(n), properties(n)",
    "['name', 'age', 'langs'] | {name: 'Ana', age: 41, langs: ['pt', 'fr']}",
  ],
  ["MATCH (c {code: 'WE'}) RETURN c.since.year, c.since.month, c.since + duration('P1M')", '2024 | 3 | 2024-04-01'],
]);

asks('names of columns', [
  ['WITH 1 AS a WITH a + 1 AS b RETURN b', '2'],
  ['WITH 1 AS a WITH a + 1 AS b RETURN a', 'compile error'],
  ['WITH 1 AS a, 2 AS b WITH b AS a, a AS b RETURN a, b', '2 | 1'],
  ['WITH 1 AS a RETURN a AS b, a AS c', '1 | 1'],
  ['WITH 1 AS a RETURN *', '1'],
  ['WITH 1 AS a, 2 AS b RETURN *, a + b AS c', '1 | 2 | 3'],
  ['WITH 1 AS a WITH *, 2 AS b RETURN a, b', '1 | 2'],
  ['WITH 1 AS a WITH * WHERE a > 1 RETURN a', ''],
  ['MATCH () RETURN *', 'compile error'],
  ['RETURN *', 'compile error'],
  ['WITH * RETURN 1', '1'],
  ['WITH 1 AS a RETURN a, a', 'compile error'],
  ['WITH 1 AS a RETURN a AS x, a AS x', 'compile error'],
  ['WITH 1 RETURN 1', 'compile error'],
  ['WITH 1 AS a, 2 AS a RETURN a', 'compile error'],
]);

asks('UNWIND', [
  ['WITH [1, 2] AS l UNWIND l AS x WITH l, x WHERE x > 1 RETURN l, x', '[1, 2] | 2'],
  ['WITH 1 AS a UNWIND [1, 2] AS a RETURN a', 'compile error'],
  ['UNWIND [1, 2] AS x UNWIND [x, x * 10] AS y RETURN x, y', '1 | 1 ; 1 | 10 ; 2 | 2 ; 2 | 20'],
  ['UNWIND [1, 2, 3] AS x WITH x WHERE x <> 2 WITH sum(x) AS s RETURN s', '4'],
  ['UNWIND [3, 1, 2] AS x WITH x ORDER BY x LIMIT 2 RETURN sum(x)', '3'],
  ['UNWIND [3, 1, 2] AS x WITH x ORDER BY x SKIP 1 RETURN collect(x)', '[2, 3]'],
  ['UNWIND [1, 2, 2, null, null] AS x RETURN x, count(*) ORDER BY x', '1 | 1 ; 2 | 2 ; null | 2'],
  ['UNWIND [1, 2, 2, null, null] AS x RETURN x, count(x) ORDER BY x', '1 | 1 ; 2 | 2 ; null | 0'],
]);

asks('the order of all values', [
  [
    "UNWIND [1, 1.0, '1', true, null, [1], {a: 1}] AS x RETURN x ORDER BY x",
    "{a: 1} ; [1] ; '1' ; true ; 1 ; 1.0 ; null",
  ],
  [
    "UNWIND [1, 1.0, '1', true, null, [1], {a: 1}] AS x RETURN x ORDER BY x DESC",
    "null ; 1 ; 1.0 ; true ; '1' ; [1] ; {a: 1}",
  ],
  ['UNWIND [NaN, 1, Infinity, null, -Infinity] AS x RETURN x ORDER BY x', '-Infinity ; 1 ; Infinity ; NaN ; null'],
  ['UNWIND [[2], [1, 5], [1], [], [null]] AS x RETURN x ORDER BY x', '[] ; [1] ; [1, 5] ; [2] ; [null]'],
  ["UNWIND ['b', 'B', 'a', '', 'ä', '😀'] AS x RETURN x ORDER BY x", "'' ; 'B' ; 'a' ; 'b' ; 'ä' ; '😀'"],
  ['UNWIND [true, false, null] AS x RETURN x ORDER BY x', 'false ; true ; null'],
  ["UNWIND [date('2020-02-01'), date('2019-12-31')] AS x RETURN x ORDER BY x", '2019-12-31 ; 2020-02-01'],
  ["UNWIND [duration('P1M'), duration('P29D'), duration('PT1H')] AS x RETURN x ORDER BY x", 'PT1H ; P29D ; P1M'],
  ['UNWIND [{a: 2}, {a: 1}, {b: 0}, {}] AS x RETURN x ORDER BY x', '{} ; {a: 1} ; {a: 2} ; {b: 0}'],
]);

asks('UNION', [
  ['RETURN 1 AS x UNION RETURN 1 AS x', '1'],
  ['RETURN 1 AS x UNION ALL RETURN 1 AS x', '1 ; 1'],
  ['RETURN 1 AS x UNION DISTINCT RETURN 2 AS x', '1 ; 2'],
  ['RETURN 1 AS x UNION RETURN 1.0 AS x', '1'],
  ['RETURN null AS x UNION RETURN null AS x', 'null'],
  ['RETURN 1 AS x UNION RETURN 2 AS y', 'compile error'],
  ['RETURN 1 AS x, 2 AS y UNION RETURN 2 AS y, 1 AS x', '1 | 2'],
  ['RETURN 1 AS x UNION ALL RETURN 2 AS x UNION RETURN 3 AS x', 'compile error'],
  ['RETURN 1 AS x UNION RETURN 2 AS x ORDER BY x', '1 ; 2'],
  [
    'UNWIND [1, 2] AS x RETURN x ORDER BY x DESC LIMIT 1 UNION ALL UNWIND [5, 6] AS x RETURN x ORDER BY x LIMIT 1',
    '2 ; 5',
  ],
  ['MATCH (n:City) RETURN n.name AS x UNION MATCH (n:Talks) RETURN n.name AS x', "'Port Vale' ; 'Round 1' ; 'Round 2'"],
]);

asks('CALL { }', [
  ['CALL { RETURN 1 AS x UNION ALL RETURN 2 AS x } RETURN sum(x)', '3'],
  ['CALL { MATCH (n:Person) RETURN max(n.age) AS m } RETURN m', '70'],
  [
    'MATCH (n:Person) CALL (n) { RETURN n.age * 2 AS d } RETURN n.name, d',
    "'Ana' | 82 ; 'Bo' | 110 ; 'Cai' | 94 ; 'Dov' | 82 ; 'Ewa' | 140",
  ],
  [
    'MATCH (n:Person) CALL { WITH n RETURN n.age * 2 AS d } RETURN n.name, d',
    "'Ana' | 82 ; 'Bo' | 110 ; 'Cai' | 94 ; 'Dov' | 82 ; 'Ewa' | 140",
  ],
  ['MATCH (n:Person) CALL (*) { RETURN n.age AS d } RETURN sum(d)', '254'],
  [
    'MATCH (n:Person) CALL (n) { MATCH (n)-[:VISITED]->(c) RETURN c } RETURN n.name, c.code',
    "'Ana' | 'NO' ; 'Ana' | 'NO' ; 'Bo' | 'SO' ; 'Cai' | 'WE'",
  ],
  [
    'MATCH (n:Person) OPTIONAL CALL (n) { MATCH (n)-[:VISITED]->(c) RETURN c } RETURN n.name, c.code',
    "'Ana' | 'NO' ; 'Ana' | 'NO' ; 'Bo' | 'SO' ; 'Cai' | 'WE' ; 'Dov' | null ; 'Ewa' | null",
  ],
  [
    'MATCH (n:Person) CALL (n) { MATCH (n)-[:VISITED]->(c) RETURN count(c) AS k } RETURN n.name, k',
    "'Ana' | 2 ; 'Bo' | 1 ; 'Cai' | 1 ; 'Dov' | 0 ; 'Ewa' | 0",
  ],
  [
    'MATCH (n:Person) CALL (n) { MATCH (n)-[:MET]->(m) RETURN m.name AS who ORDER BY m.age DESC LIMIT 1 } RETURN n.name, who',
    "'Ana' | 'Bo' ; 'Bo' | 'Cai' ; 'Cai' | 'Dov' ; 'Dov' | 'Ewa'",
  ],
  ['UNWIND [1, 2] AS x CALL (x) { UNWIND range(1, x) AS y RETURN y } RETURN x, y', '1 | 1 ; 2 | 1 ; 2 | 2'],
  ['UNWIND [1, 2] AS x CALL { RETURN 5 AS y } RETURN x, y', '1 | 5 ; 2 | 5'],
  ['WITH 1 AS x CALL { RETURN x AS y } RETURN y', 'compile error'],
  ['WITH 1 AS x CALL (x) { RETURN x } RETURN x', 'compile error'],
  ['WITH 1 AS x CALL (y) { RETURN 1 AS z } RETURN z', 'compile error'],
  ['WITH 1 AS x CALL () { RETURN 1 AS z } RETURN z', '1'],
  ['WITH 1 AS x CALL (x) { WITH x RETURN x + 1 AS y } RETURN y', '2'],
  ['WITH 1 AS x CALL { WITH x AS z RETURN z } RETURN z', 'compile error'],
  ['WITH 1 AS x CALL { WITH x WHERE x > 0 RETURN 1 AS y } RETURN y', 'compile error'],
]);

asks('EXISTS, COUNT and COLLECT', [
  [
    'MATCH (n:Person) RETURN COLLECT { MATCH (n)-[:VISITED]->(c) RETURN c.code ORDER BY c.code } AS codes',
    "['NO', 'NO'] ; ['SO'] ; ['WE'] ; [] ; []",
  ],
  [
    'MATCH (n:Person) RETURN n.name, COUNT { MATCH (n)-[:MET]->(m:Minister) } AS c',
    "'Ana' | 1 ; 'Bo' | 1 ; 'Cai' | 0 ; 'Dov' | 0 ; 'Ewa' | 0",
  ],
  ['MATCH (n:Person) WHERE COUNT { (n)-[:MET]->() } = 0 RETURN n.name', "'Ewa'"],
  ['RETURN EXISTS { MATCH (n:Nobody) } AS e, COUNT { MATCH (n:Person) } AS c', 'false | 5'],
  ['RETURN COLLECT { UNWIND [2, 1] AS x RETURN x ORDER BY x } AS l', '[1, 2]'],
  ['RETURN COLLECT { UNWIND [2, null] AS x RETURN x } AS l', '[2, null]'],
  ['RETURN COUNT { RETURN 1 UNION ALL RETURN 2 } AS c', 'compile error'],
  ['RETURN COLLECT { MATCH (n) RETURN n.name, n.age } AS l', 'compile error'],
  ['WITH 5 AS x RETURN EXISTS { WITH x WHERE x > 3 RETURN 1 } AS e', 'true'],
  ['WITH 5 AS x RETURN COUNT { UNWIND range(1, x) AS y RETURN y } AS c', '5'],
]);

asks('parameters, quoted names, FINISH', [
  ['RETURN 1 AS `a b`, 2 AS ``', '1 | 2'],
  ['RETURN 1 + 1', '2'],
  ["RETURN   'a'   +   'b'", "'ab'"],
  ['RETURN $p AS p, $list AS l', '1 | [1, 2]'],
  ['RETURN $nope', 'compile error'],
  ['RETURN $p + 1 AS x, $list[$p] AS y', '2 | 2'],
  ['MATCH (n) WHERE n.name = $name RETURN n.age', '41'],
  ['MATCH (n $p) RETURN n', 'compile error'],
  ['MATCH (n:Person) RETURN n.name LIMIT $p', "'Ana'"],
  ['FINISH', ''],
  ['MATCH (n) FINISH', ''],
  ['RETURN 1 FINISH', 'compile error'],
]);
