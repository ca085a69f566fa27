import { asks } from './asks.ts';

asks('circles, loops and directions', [
  ["MATCH (a {name: 'Ana'})-[:MET]->(b)-[:MET]->(a) RETURN b.name", "'Bo'"],
  ["MATCH (a {name: 'Ana'})--(b)--(a) RETURN count(*)", '4'],
  [
    "MATCH (a {name: 'Ana'})-[r]-(b)-[s]-(a) RETURN type(r), type(s)",
    "'MET' | 'MET' ; 'MET' | 'MET' ; 'VISITED' | 'VISITED' ; 'VISITED' | 'VISITED'",
  ],
  ['MATCH (a)-[r]->(a) RETURN a.code', "'SO'"],
  ['MATCH (a)-[r]-(a) RETURN count(r)', '1'],
  ["MATCH (a {code: 'SO'})--(b) RETURN b.name", "'Ana' ; 'Bo' ; 'Norland' ; 'Southey' ; 'Westmark'"],
  ["MATCH (a {code: 'SO'})-[r:BORDERS]-(b) RETURN b.code", "'NO' ; 'SO' ; 'WE'"],
  ["MATCH (a {code: 'SO'})<-[r:BORDERS]-(b) RETURN b.code", "'NO' ; 'SO'"],
  ["MATCH (a {code: 'SO'})<-[r:BORDERS]->(b) RETURN b.code", "'NO' ; 'SO' ; 'WE'"],
]);

asks('several relationships and patterns', [
  [
    'MATCH (a:Person)-->(b:Country)<--(c:Person) RETURN a.name, b.code, c.name',
    "'Ana' | 'NO' | 'Ana' ; 'Ana' | 'NO' | 'Ana' ; 'Ana' | 'NO' | 'Ewa' ; 'Ana' | 'NO' | 'Ewa' ; 'Ana' | 'SO' | 'Bo' ; 'Bo' | 'SO' | 'Ana' ; 'Ewa' | 'NO' | 'Ana' ; 'Ewa' | 'NO' | 'Ana'",
  ],
  [
    'MATCH (a:Person)-->(b:Country)<--(c:Person) WHERE a.name < c.name RETURN a.name, b.code, c.name',
    "'Ana' | 'NO' | 'Ewa' ; 'Ana' | 'NO' | 'Ewa' ; 'Ana' | 'SO' | 'Bo'",
  ],
  ['MATCH (a:Person)-->(t:Talks), (b:Person)-->(t) WHERE a <> b RETURN a.name, b.name', "'Ana' | 'Bo' ; 'Bo' | 'Ana'"],
  ['MATCH (a:Talks), (b:City) RETURN count(*)', '2'],
  ['MATCH (a:Talks) MATCH (b:City) RETURN a.name, b.name', "'Round 1' | 'Port Vale' ; 'Round 2' | 'Port Vale'"],
  ['MATCH (a)-[r:MET]->(b), (b)-[s:MET]->(a) RETURN a.name, b.name', "'Ana' | 'Bo' ; 'Bo' | 'Ana'"],
  ['MATCH (a)-[r:MET]->(b) MATCH (b)-[s:MET]->(a) RETURN a.name, b.name', "'Ana' | 'Bo' ; 'Bo' | 'Ana'"],
  ['MATCH (a)-[r:MET]-(b) MATCH (a)-[r]-(b) RETURN count(*)', '12'],
  [
    'MATCH (a)-[r:MET]->(b) MATCH (c)-[r]->(d) RETURN c.name, d.name',
    "'Ana' | 'Bo' ; 'Ana' | 'Dov' ; 'Bo' | 'Ana' ; 'Bo' | 'Cai' ; 'Cai' | 'Dov' ; 'Dov' | 'Ewa'",
  ],
  [
    "MATCH (a)-[r:MET]->(b) MATCH (c)<-[r]-(d) WHERE a.name = 'Ana' RETURN c.name, d.name",
    "'Bo' | 'Ana' ; 'Dov' | 'Ana'",
  ],
  [
    "MATCH (a {name: 'Ana'})-[r:MET*2]->(b) MATCH (x)-[r*]->(y) RETURN x.name, y.name",
    "'Ana' | 'Ana' ; 'Ana' | 'Cai' ; 'Ana' | 'Ewa'",
  ],
]);

asks('OPTIONAL MATCH', [
  [
    'MATCH (a:Person) OPTIONAL MATCH (a)-[r:REPRESENTS]->(c) RETURN a.name, c.code',
    "'Ana' | 'SO' ; 'Bo' | null ; 'Cai' | null ; 'Dov' | null ; 'Ewa' | 'NO'",
  ],
  [
    'MATCH (a:Person) OPTIONAL MATCH (a)-[:VISITED]->(c:Island) RETURN a.name, c.code',
    "'Ana' | null ; 'Bo' | 'SO' ; 'Cai' | 'WE' ; 'Dov' | null ; 'Ewa' | null",
  ],
  [
    'MATCH (a:Person) OPTIONAL MATCH (a)-[:VISITED]->(c) WHERE c:Island RETURN a.name, c.code',
    "'Ana' | null ; 'Bo' | 'SO' ; 'Cai' | 'WE' ; 'Dov' | null ; 'Ewa' | null",
  ],
  [
    'MATCH (a:Person) OPTIONAL MATCH (a)-[:VISITED]->(c) WITH a, c WHERE c:Island RETURN a.name, c.code',
    "'Bo' | 'SO' ; 'Cai' | 'WE'",
  ],
  ['OPTIONAL MATCH (a:Nobody)-->(b) RETURN a, b', 'null | null'],
  ['OPTIONAL MATCH (a:Nobody) OPTIONAL MATCH (a)-->(b) RETURN a, b', 'null | null'],
  ['OPTIONAL MATCH (a:Nobody) MATCH (a)-->(b) RETURN a, b', ''],
  ["MATCH (a {name: 'Dov'}) OPTIONAL MATCH p = (a)-[:VISITED]->() RETURN p, length(p), nodes(p)", 'null | null | null'],
]);

asks('patterns in conditions and values', [
  ['MATCH (a:Person) WHERE (a)-[:VISITED]->(:Island) RETURN a.name', "'Bo' ; 'Cai'"],
  ['MATCH (a:Person) WHERE NOT (a)-[:VISITED]->() RETURN a.name', "'Dov' ; 'Ewa'"],
  ["MATCH (a:Person) WHERE (a)-[:MET*2]->({name: 'Ewa'}) RETURN a.name", "'Ana' ; 'Cai'"],
  ['MATCH (a:Person) WHERE EXISTS { (a)-[:VISITED]->(:Island) } RETURN a.name', "'Bo' ; 'Cai'"],
  ['MATCH (a:Person) WHERE COUNT { (a)-[:VISITED]->() } > 1 RETURN a.name', "'Ana'"],
  [
    'MATCH (a:Person) RETURN a.name, COUNT { (a)-[:MET]-() } AS c',
    "'Ana' | 3 ; 'Bo' | 3 ; 'Cai' | 2 ; 'Dov' | 3 ; 'Ewa' | 1",
  ],
  [
    'MATCH (a:Person) RETURN a.name, size([(a)-[:VISITED]->(c) | c.code]) AS c',
    "'Ana' | 2 ; 'Bo' | 1 ; 'Cai' | 1 ; 'Dov' | 0 ; 'Ewa' | 0",
  ],
  [
    "MATCH (a:Person) RETURN a.name, [(a)-[v:VISITED]->(c) WHERE v.on > date('2024-03-04') | c.code] AS late",
    "'Ana' | ['NO'] ; 'Bo' | [] ; 'Cai' | ['WE'] ; 'Dov' | [] ; 'Ewa' | []",
  ],
  ["MATCH (a {name: 'Bo'}) RETURN [p = (a)-[:MET]->() | length(p)] AS l", '[1, 1]'],
  [
    'MATCH (a:Person) RETURN a.name, EXISTS { (a)-[:REPRESENTS]->() } AS e',
    "'Ana' | true ; 'Bo' | false ; 'Cai' | false ; 'Dov' | false ; 'Ewa' | true",
  ],
  [
    'MATCH (a:Person) WHERE EXISTS { MATCH (a)-[:VISITED]->(c) WHERE EXISTS { (c)-[:BORDERS]->(c) } } RETURN a.name',
    "'Bo'",
  ],
  [
    'MATCH (a:Person) WHERE COUNT { MATCH (a)-[:MET]->(b) WHERE b.age > a.age RETURN DISTINCT b } = 1 RETURN a.name',
    "'Ana' ; 'Dov'",
  ],
]);
