import { asks } from './asks.ts';

asks('relationships of variable length', [
  [
    "MATCH (a {name: 'Ana'})-[:MET*]->(b) RETURN b.name",
    "'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Dov' ; 'Dov' ; 'Ewa' ; 'Ewa' ; 'Ewa'",
  ],
  ["MATCH (a {name: 'Ana'})-[:MET*1..2]->(b) RETURN b.name", "'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Ewa'"],
  ["MATCH (a {name: 'Ana'})-[:MET*0..1]->(b) RETURN b.name", "'Ana' ; 'Bo' ; 'Dov'"],
  ["MATCH (a {name: 'Ana'})-[:MET*0]->(b) RETURN b.name", "'Ana'"],
  ["MATCH (a {name: 'Ana'})-[:MET*2]->(b) RETURN b.name", "'Ana' ; 'Cai' ; 'Ewa'"],
  ["MATCH (a {name: 'Ana'})-[:MET*..2]->(b) RETURN b.name", "'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Ewa'"],
  ["MATCH (a {name: 'Ana'})-[:MET*3..]->(b) RETURN b.name", "'Dov' ; 'Dov' ; 'Ewa' ; 'Ewa'"],
  ["MATCH (a {name: 'Ana'})-[:MET*3..2]->(b) RETURN b.name", ''],
  ["MATCH (a {name: 'Ana'})<-[:MET*]-(b) RETURN b.name", "'Ana' ; 'Bo'"],
  ["MATCH (a {name: 'Ewa'})-[:MET*]-(b) RETURN count(*), count(DISTINCT b)", '18 | 4'],
  ["MATCH (a:Country {code: 'NO'})-[:BORDERS*]->(a) RETURN count(*)", '2'],
  [
    "MATCH p = (a {code: 'SO'})-[:BORDERS*1..2]->(b) RETURN length(p), b.code",
    "1 | 'SO' ; 1 | 'WE' ; 2 | 'NO' ; 2 | 'WE'",
  ],
  [
    "MATCH p = (a {code: 'SO'})-[:BORDERS*1..2]-(b) RETURN length(p), b.code",
    "1 | 'NO' ; 1 | 'SO' ; 1 | 'WE' ; 2 | 'NO' ; 2 | 'NO' ; 2 | 'WE' ; 2 | 'WE'",
  ],
  ["MATCH (a)-[r:MET* {on: date('2024-03-04')}]->(b) RETURN a.name, b.name", "'Ana' | 'Bo'"],
  [
    "MATCH (a {name: 'Ana'})-[r:MET*2]->(b) RETURN [x IN r | type(x)], size(r)",
    "['MET', 'MET'] | 2 ; ['MET', 'MET'] | 2 ; ['MET', 'MET'] | 2",
  ],
  [
    "MATCH (a {name: 'Ana'})-[r*2]->(b:Country) RETURN [x IN r | type(x)], b.code",
    "['MET', 'VISITED'] | 'SO' ; ['REPRESENTS', 'BORDERS'] | 'SO' ; ['REPRESENTS', 'BORDERS'] | 'WE' ; ['VISITED', 'BORDERS'] | 'SO' ; ['VISITED', 'BORDERS'] | 'SO'",
  ],
]);

asks('quantified relationships', [
  ["MATCH (a {name: 'Ana'})-[:MET]->{1,2}(b) RETURN b.name", "'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Ewa'"],
  ["MATCH (a {name: 'Ana'})-[:MET]->{2}(b) RETURN b.name", "'Ana' ; 'Cai' ; 'Ewa'"],
  ["MATCH (a {name: 'Ana'})-[:MET]->{,2}(b) RETURN b.name", "'Ana' ; 'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Ewa'"],
  ["MATCH (a {name: 'Ana'})-[:MET]->{3,}(b) RETURN b.name", "'Dov' ; 'Dov' ; 'Ewa' ; 'Ewa'"],
  [
    "MATCH (a {name: 'Ana'})-[:MET]->*(b) RETURN b.name",
    "'Ana' ; 'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Dov' ; 'Dov' ; 'Ewa' ; 'Ewa' ; 'Ewa'",
  ],
  [
    "MATCH (a {name: 'Ana'})-[:MET]->+(b) RETURN b.name",
    "'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Dov' ; 'Dov' ; 'Ewa' ; 'Ewa' ; 'Ewa'",
  ],
  ["MATCH (a {name: 'Ana'})-[:MET]->{0}(b) RETURN b.name", 'compile error'],
  ["MATCH (a {name: 'Ana'})-[:MET]->{0,0}(b) RETURN b.name", 'compile error'],
  ["MATCH (a {name: 'Ana'})-[:MET]->{2,1}(b) RETURN b.name", 'compile error'],
  ["MATCH (a {name: 'Ana'})-->{2}(b:Country) RETURN b.code", "'SO' ; 'SO' ; 'SO' ; 'SO' ; 'WE'"],
  ["MATCH (a {name: 'Ana'})-[r:MET]->{2}(b) RETURN size(r)", '2 ; 2 ; 2'],
]);

asks('quantified path patterns', [
  [
    "MATCH (a {name: 'Ana'}) ((x)-[r:MET]->(y)){1,2} (b) RETURN [n IN x | n.name], [n IN y | n.name]",
    "['Ana', 'Bo'] | ['Bo', 'Ana'] ; ['Ana', 'Bo'] | ['Bo', 'Cai'] ; ['Ana', 'Dov'] | ['Dov', 'Ewa'] ; ['Ana'] | ['Bo'] ; ['Ana'] | ['Dov']",
  ],
  ["MATCH (a {name: 'Ana'}) ((x)-[r:MET]->(y) WHERE x.age < y.age)+ (b) RETURN b.name", "'Bo'"],
  [
    "MATCH (a {name: 'Ana'}) ((x:Envoy)-[r:MET]->(y))* (b) RETURN b.name",
    "'Ana' ; 'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Dov'",
  ],
  ["MATCH (a {name: 'Ana'}) ((x)-[r:MET]->(y:Minister)){2} (b) RETURN b.name", "'Cai'"],
  [
    'MATCH ((x)-[:BORDERS]->(y)){3} RETURN [n IN x | n.code], [n IN y | n.code]',
    "['NO', 'SO', 'SO'] | ['SO', 'SO', 'WE'] ; ['NO', 'SO', 'WE'] | ['SO', 'WE', 'NO'] ; ['SO', 'SO', 'WE'] | ['SO', 'WE', 'NO'] ; ['SO', 'WE', 'NO'] | ['WE', 'NO', 'SO'] ; ['WE', 'NO', 'SO'] | ['NO', 'SO', 'SO'] ; ['WE', 'NO', 'SO'] | ['NO', 'SO', 'WE']",
  ],
  ['MATCH (a:Country) ((x)-[:BORDERS]->(y)){3} (a) RETURN a.code, size(x)', "'NO' | 3 ; 'SO' | 3 ; 'WE' | 3"],
  [
    "MATCH (a {name: 'Ana'}) (()-[:MET]->()-[:MET]->()){1,2} (b) RETURN b.name",
    "'Ana' ; 'Cai' ; 'Ewa' ; 'Ewa' ; 'Ewa'",
  ],
  [
    "MATCH (a {name: 'Ana'}) ((x)-[:MET]->(y)-[:VISITED]->(z)){1} (b) RETURN [n IN z | n.code], b.code",
    "['SO'] | 'SO'",
  ],
  [
    "MATCH (a {name: 'Ana'}) ((x)-[:MET]-(y)){2} (b) WHERE b <> a RETURN b.name, [n IN y | n.name]",
    "'Cai' | ['Bo', 'Cai'] ; 'Cai' | ['Bo', 'Cai'] ; 'Cai' | ['Dov', 'Cai'] ; 'Ewa' | ['Dov', 'Ewa']",
  ],
  [
    "MATCH (a {name: 'Ana'}) ((x)-[:MET]->(y)){1,3} (b) RETURN b.name, reduce(s = 0, n IN y | s + n.age)",
    "'Ana' | 96 ; 'Bo' | 55 ; 'Cai' | 102 ; 'Dov' | 137 ; 'Dov' | 143 ; 'Dov' | 41 ; 'Ewa' | 111",
  ],
  [
    "MATCH (a {name: 'Ana'}) ((x)-[r:MET]->(y)){0,1} (b) RETURN x, y, r, b.name",
    "[(0)] | [(1)] | [[4]] | 'Bo' ; [(0)] | [(3)] | [[9]] | 'Dov' ; [] | [] | [] | 'Ana'",
  ],
  ["MATCH (a {name: 'Ana'}) ((x)-[:MET]->(y)){1,2} (b {name: 'Cai'}) RETURN size(x)", '2'],
  ["MATCH p = (a {name: 'Ana'}) ((x)-[:MET]->(y)){1,2} (b {name: 'Cai'}) RETURN p", '(0)-[4]-(1)-[6]-(2)'],
  [
    "MATCH (a {name: 'Ana'}) ((x)-[:MET]->(y)){2} (b) ((u)-[:VISITED]->(v)){1} (c) RETURN b.name, c.code",
    "'Ana' | 'NO' ; 'Ana' | 'NO' ; 'Cai' | 'WE'",
  ],
  ["MATCH (a {name: 'Ana'}) ((x)-[:MET]->(y)){2}-[:VISITED]->(c) RETURN c.code", 'compile error'],
  [
    'MATCH (a:Minister) ((x)-[:MET]->(y)){1,2} (b), (b)-[:VISITED]->(c) RETURN a.name, c.code',
    "'Bo' | 'NO' ; 'Bo' | 'NO' ; 'Bo' | 'SO' ; 'Bo' | 'WE'",
  ],
  [
    "MATCH (a {name: 'Ana'})-[:MET]->{1,2}(b) MATCH (b)-[:VISITED]->(c) RETURN b.name, c.code",
    "'Ana' | 'NO' ; 'Ana' | 'NO' ; 'Bo' | 'SO' ; 'Cai' | 'WE'",
  ],
]);

asks('shortestPath and allShortestPaths', [
  ["MATCH p = shortestPath((a {name: 'Ana'})-[*]->(b {name: 'Westmark'})) RETURN p", '(0)-[19]-(6)-[11]-(7)'],
  ["MATCH p = shortestPath((a {name: 'Ana'})-[:MET*]->(b {name: 'Ewa'})) RETURN p", '(0)-[9]-(3)-[8]-(4)'],
  ["MATCH p = shortestPath((a {name: 'Ana'})-[:MET*..2]->(b {name: 'Ewa'})) RETURN p", '(0)-[9]-(3)-[8]-(4)'],
  ["MATCH p = shortestPath((a {name: 'Ana'})-[:MET*..1]->(b {name: 'Ewa'})) RETURN p", ''],
  ["MATCH p = shortestPath((a {name: 'Ewa'})-[:MET*]->(b {name: 'Ana'})) RETURN p", ''],
  ["MATCH p = shortestPath((a {name: 'Ewa'})-[:MET*]-(b {name: 'Bo'})) RETURN length(p)", '3'],
  [
    'MATCH p = shortestPath((a:Envoy)-[:MET*]->(b:Minister)) WHERE a <> b RETURN a.name, b.name, length(p)',
    "'Ana' | 'Bo' | 1 ; 'Ana' | 'Cai' | 2 ; 'Bo' | 'Cai' | 1",
  ],
  [
    "MATCH p = allShortestPaths((a {name: 'Ewa'})-[:MET*]-(b {name: 'Bo'})) RETURN p",
    '(4)-[8]-(3)-[7]-(2)-[6]-(1) ; (4)-[8]-(3)-[9]-(0)-[4]-(1) ; (4)-[8]-(3)-[9]-(0)-[5]-(1)',
  ],
  ["MATCH p = allShortestPaths((a {name: 'Ana'})-[*]->(b {code: 'NO'})) RETURN p", '(0)-[0]-(5) ; (0)-[1]-(5)'],
  ["MATCH p = allShortestPaths((a {name: 'Ana'})-[*]->(b {code: 'SO'})) RETURN length(p), count(*)", '1 | 1'],
  ["MATCH p = shortestPath((a {name: 'unlabelled'})-[*]-(b {name: 'Ana'})) RETURN p", ''],
  ["MATCH p = shortestPath((a {code: 'NO'})-[:BORDERS*0..]->(b {code: 'NO'})) RETURN p", '(5)'],
  ["MATCH p = shortestPath((a {code: 'NO'})-[:BORDERS*]->(b {code: 'NO'})) RETURN p", 'runtime error'],
  ["MATCH p = shortestPath((a {code: 'NO'})-[:BORDERS*]->(b {code: 'WE'})) WHERE length(p) > 1 RETURN length(p)", '2'],
  ["MATCH p = shortestPath((a {name: 'Ana'})-[r:MET*]->(b {name: 'Dov'})) RETURN size(r)", '1'],
  [
    "MATCH p = shortestPath((a {name: 'Ana'})-[:MET*]->(b {name: 'Dov'})) WHERE none(n IN nodes(p) WHERE n.name = 'Bo') RETURN p",
    '(0)-[9]-(3)',
  ],
  [
    "MATCH p = shortestPath((a {name: 'Ana'})-[:MET*]->(b {name: 'Dov'})) WHERE any(n IN nodes(p) WHERE n.name = 'Bo') RETURN p",
    '(0)-[4]-(1)-[5]-(0)-[9]-(3)',
  ],
]);

asks('SHORTEST and ANY', [
  ["MATCH p = SHORTEST 1 (a {name: 'Ana'})-[:MET]->+(b {name: 'Ewa'}) RETURN p", '(0)-[9]-(3)-[8]-(4)'],
  ["MATCH p = SHORTEST 2 (a {name: 'Ana'})-[:MET]->+(b {name: 'Ewa'}) RETURN length(p)", '2 ; 4'],
  ["MATCH p = SHORTEST 3 (a {name: 'Ana'})-[:MET]->+(b {name: 'Ewa'}) RETURN length(p)", '2 ; 4 ; 4'],
  ["MATCH p = SHORTEST 9 (a {name: 'Ana'})-[:MET]->+(b {name: 'Ewa'}) RETURN length(p)", '2 ; 4 ; 4'],
  ["MATCH p = ALL SHORTEST (a {name: 'Ana'})-->+(b {code: 'NO'}) RETURN p", '(0)-[0]-(5) ; (0)-[1]-(5)'],
  ["MATCH p = SHORTEST 1 GROUP (a {name: 'Ana'})-->+(b {code: 'NO'}) RETURN p", '(0)-[0]-(5) ; (0)-[1]-(5)'],
  ["MATCH p = SHORTEST 2 GROUPS (a {name: 'Ana'})-->+(b {code: 'NO'}) RETURN length(p), count(*)", '1 | 2 ; 3 | 4'],
  ["MATCH p = SHORTEST 3 PATH GROUPS (a {name: 'Ana'})-[:MET]->+(b {name: 'Dov'}) RETURN length(p)", '1 ; 3 ; 3'],
  ["MATCH p = ANY (a {name: 'Ana'})-[:MET]->+(b {name: 'Bo'}) RETURN count(p)", '1'],
  ["MATCH p = ANY 2 (a {name: 'Ana'})-->+(b {code: 'NO'}) RETURN count(p)", '2'],
  ["MATCH p = ANY SHORTEST (a {name: 'Ana'})-[:MET]->*(b {name: 'Ana'}) RETURN length(p)", '0'],
  ["MATCH p = ANY SHORTEST (a {name: 'Ana'})-[:MET]->+(b {name: 'Ana'}) RETURN length(p)", '2'],
  [
    'MATCH p = ALL SHORTEST (a:Envoy)-[:MET]->+(b:Minister) RETURN a.name, b.name, length(p)',
    "'Ana' | 'Bo' | 1 ; 'Ana' | 'Cai' | 2 ; 'Bo' | 'Bo' | 2 ; 'Bo' | 'Cai' | 1",
  ],
  [
    "MATCH p = SHORTEST 1 (a {name: 'Ana'}) ((x)-[:MET]->(y) WHERE y.age > 45)+ (b) RETURN b.name, length(p)",
    "'Bo' | 1 ; 'Cai' | 2",
  ],
  [
    "MATCH SHORTEST 1 (a {name: 'Ana'}) ((x)-[:MET]->(y))+ (b {name: 'Ewa'}) RETURN [n IN x | n.name]",
    "['Ana', 'Dov']",
  ],
  [
    "MATCH p = SHORTEST 1 ((a {name: 'Ana'})-[:MET]->+(b) WHERE b.age = 41) RETURN b.name, length(p)",
    "'Ana' | 2 ; 'Dov' | 1",
  ],
  [
    "MATCH p = SHORTEST 1 (a {name: 'Ana'})-[:MET]->+(b)-[:VISITED]->(c:Country) RETURN c.code, length(p)",
    "'NO' | 3 ; 'SO' | 2 ; 'WE' | 3",
  ],
  ['MATCH p = SHORTEST 0 (a)-->+(b) RETURN p', 'compile error'],
  ["MATCH p = SHORTEST 1 (a {name: 'unlabelled'})--+(b) RETURN p", ''],
  ["MATCH p = ALL PATHS (a {name: 'Ana'})-[:MET]->(b) RETURN count(p)", '2'],
]);

asks('what shortestPath takes', [
  ["MATCH p = shortestPath((a)-[:MET]->(b)) WHERE a.name = 'Ana' RETURN count(p)", 'runtime error'],
  ['MATCH p = shortestPath((a)-[:MET*2..]->(b)) RETURN p', 'compile error'],
  ["MATCH p = shortestPath((a)-[:MET*1..]->(b)) WHERE a.name = 'Ana' AND b.name = 'Bo' RETURN length(p)", '1'],
  ['MATCH p = shortestPath((a)) RETURN p', 'compile error'],
  ['MATCH p = shortestPath((a)-->(b)-->(c)) RETURN p', 'compile error'],
  ["MATCH p = allShortestPaths((a)-[:MET*0..2]->(b)) WHERE a.name = 'Ana' AND b.name = 'Bo' RETURN length(p)", '1'],
  ["MATCH (a {name: 'Ana'}), (b {name: 'Cai'}) RETURN length(shortestPath((a)-[:MET*]->(b)))", '2'],
  ["MATCH (a {name: 'Ana'}), (b {name: 'unlabelled'}) RETURN shortestPath((a)-[*]-(b))", 'null'],
  ["MATCH (a {name: 'Ana'}), (b {code: 'NO'}) RETURN size(allShortestPaths((a)-[*]->(b)))", '2'],
]);

asks('patterns that are refused', [
  ['MATCH (a)-[:MET*{1,2}]->(b) RETURN b', 'compile error'],
  ['MATCH (a) (b) RETURN a', 'compile error'],
  ['MATCH ((a)) RETURN count(a)', '12'],
  ['MATCH ((a)-[:MET]->(b)) RETURN count(*)', '6'],
  ['MATCH ((a)-[:MET]->(b)){2}(b) RETURN a', 'compile error'],
  ['MATCH (x) ((x)-[:MET]->(y)){2} RETURN x', 'compile error'],
  ['MATCH (a) ((x)-[:MET]->(x)){2} (b) RETURN count(*)', '0'],
  ['MATCH (a) ((x)-[:MET]->+(y)){2} (b) RETURN a', 'compile error'],
  ['MATCH (a) (((x)-[:MET]->(y)){2}){2} (b) RETURN a', 'compile error'],
  ['MATCH (a) ((x)-[:MET]->(y)){2} (b) WHERE x.age > 1 RETURN a', 'compile error'],
  ['MATCH (a)-[:MET]->*(b)-[:MET*]->(c) RETURN a', 'compile error'],
  ['MATCH (a) ((x)){2} (b) RETURN a', 'compile error'],
  ['MATCH p = (a)-[:MET]->(b), p = (c) RETURN p', 'compile error'],
  ['MATCH p = (p)-->(b) RETURN p', 'compile error'],
]);
