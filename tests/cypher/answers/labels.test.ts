import { asks } from './asks.ts';

asks('labels in a pattern', [
  ['MATCH (n:Person) RETURN n.name', "'Ana' ; 'Bo' ; 'Cai' ; 'Dov' ; 'Ewa'"],
  ['MATCH (n:Envoy:Minister) RETURN n.name', "'Bo'"],
  ['MATCH (n:Envoy&Minister) RETURN n.name', "'Bo'"],
  ['MATCH (n:Envoy|Minister) RETURN n.name', "'Ana' ; 'Bo' ; 'Cai' ; 'Ewa'"],
  ['MATCH (n:Envoy&!Minister) RETURN n.name', "'Ana' ; 'Ewa'"],
  [
    'MATCH (n:!Person) RETURN n.name',
    "'Norland' ; 'Port Vale' ; 'Round 1' ; 'Round 2' ; 'Southey' ; 'Westmark' ; 'unlabelled'",
  ],
  ['MATCH (n:!(Person|Country)) RETURN n.name', "'Port Vale' ; 'Round 1' ; 'Round 2' ; 'unlabelled'"],
  ['MATCH (n:!Person&!Country) RETURN n.name', "'Port Vale' ; 'Round 1' ; 'Round 2' ; 'unlabelled'"],
  ['MATCH (n:%) RETURN count(n)', '11'],
  ['MATCH (n:!%) RETURN n.name', "'unlabelled'"],
  ['MATCH (n:%&!Person) RETURN n.name', "'Norland' ; 'Port Vale' ; 'Round 1' ; 'Round 2' ; 'Southey' ; 'Westmark'"],
  ['MATCH (n:Person&(Envoy|Minister)&!Retired) RETURN n.name', "'Ana' ; 'Bo' ; 'Cai'"],
  ['MATCH (n:Country|City&Island) RETURN n.name', "'Norland' ; 'Southey' ; 'Westmark'"],
  ['MATCH (n:(Country|City)&Island) RETURN n.name', "'Southey' ; 'Westmark'"],
  ['MATCH (n:!!Island) RETURN n.name', "'Southey' ; 'Westmark'"],
  ['MATCH (n:Nobody) RETURN n.name', ''],
  ['MATCH (n:Nobody|City) RETURN n.name', "'Port Vale'"],
  ['MATCH (n:!Nobody) RETURN count(n)', '12'],
  ['MATCH (n:Person&Nobody) RETURN n.name', ''],
  ['MATCH (n:`Person`) RETURN count(n)', '5'],
  ['MATCH (n IS Person) RETURN count(n)', '5'],
  ['MATCH (n IS Envoy&Minister) RETURN n.name', "'Bo'"],
  ['MATCH (n:Envoy|:Minister) RETURN n.name', 'compile error'],
  ['MATCH (n:Envoy:Minister|City) RETURN n.name', 'compile error'],
  ['MATCH (n:Envoy:!Minister) RETURN n.name', 'compile error'],
  ['MATCH (n:person) RETURN n.name', ''],
]);

asks('labels in a condition', [
  ['MATCH (n) WHERE n:Envoy RETURN n.name', "'Ana' ; 'Bo' ; 'Ewa'"],
  ['MATCH (n) WHERE n:Envoy:Minister RETURN n.name', "'Bo'"],
  ['MATCH (n) WHERE n:Envoy|Minister RETURN n.name', "'Ana' ; 'Bo' ; 'Cai' ; 'Ewa'"],
  [
    'MATCH (n) WHERE n:!Person RETURN n.name',
    "'Norland' ; 'Port Vale' ; 'Round 1' ; 'Round 2' ; 'Southey' ; 'Westmark' ; 'unlabelled'",
  ],
  [
    'MATCH (n) WHERE NOT n:Person RETURN n.name',
    "'Norland' ; 'Port Vale' ; 'Round 1' ; 'Round 2' ; 'Southey' ; 'Westmark' ; 'unlabelled'",
  ],
  ['MATCH (n) WHERE n:% RETURN count(n)', '11'],
  ['MATCH (n) WHERE n IS Envoy RETURN n.name', "'Ana' ; 'Bo' ; 'Ewa'"],
  ['MATCH (n) WHERE n IS NOT Envoy RETURN n.name', 'compile error'],
  ['MATCH (n) WHERE n:Envoy AND n:Minister OR n:City RETURN n.name', "'Bo' ; 'Port Vale'"],
  [
    'MATCH (n:Person) RETURN n.name, n:Envoy, n:Minister',
    "'Ana' | true | false ; 'Bo' | true | true ; 'Cai' | false | true ; 'Dov' | false | false ; 'Ewa' | true | false",
  ],
  [
    'MATCH (n:Person) WITH n.name AS who, n:Envoy&!Retired AS active RETURN who, active',
    "'Ana' | true ; 'Bo' | true ; 'Cai' | false ; 'Dov' | false ; 'Ewa' | false",
  ],
  ['OPTIONAL MATCH (n:Nobody) RETURN n:Person', 'null'],
  ['MATCH (n:Person) WHERE n:Envoy = true RETURN n.name', "'Ana' ; 'Bo' ; 'Ewa'"],
  [
    'MATCH (n:Person) RETURN n.name, labels(n) ORDER BY n.name',
    "'Ana' | ['Person', 'Envoy'] ; 'Bo' | ['Person', 'Envoy', 'Minister'] ; 'Cai' | ['Person', 'Minister'] ; 'Dov' | ['Person'] ; 'Ewa' | ['Person', 'Envoy', 'Retired']",
  ],
  ["MATCH (n) WHERE 'Envoy' IN labels(n) RETURN n.name", "'Ana' ; 'Bo' ; 'Ewa'"],
  ['MATCH (n) WHERE size(labels(n)) = 0 RETURN n.name', "'unlabelled'"],
]);

asks('labels with properties', [
  ["MATCH (n:Country {code: 'SO'}) RETURN n.name", "'Southey'"],
  ["MATCH (n:Country&Island {code: 'SO'}) RETURN n.name", "'Southey'"],
  ['MATCH (n:Person {age: 41}) RETURN n.name', "'Ana' ; 'Dov'"],
  ['MATCH (n:Person {age: 41.0}) RETURN n.name', "'Ana' ; 'Dov'"],
  ['MATCH (n {age: null}) RETURN n.name', ''],
  ['MATCH (n:Person WHERE n.age > 50) RETURN n.name', "'Bo' ; 'Ewa'"],
  ['MATCH (n:Person {age: 41} WHERE n:Envoy) RETURN n.name', "'Ana'"],
]);

asks('types of relationships', [
  ['MATCH (:Person)-[r:MET]->(:Person) RETURN count(r)', '6'],
  ['MATCH (:Envoy)-[r:MET|VISITED]->() RETURN count(r)', '7'],
  ['MATCH (:Envoy)-[r:!MET]->() RETURN count(r)', '7'],
  [
    'MATCH ()-[r:!MET&!VISITED]->() RETURN type(r), count(*)',
    "'BORDERS' | 4 ; 'JOINED' | 3 ; 'LIES_IN' | 1 ; 'REPRESENTS' | 2",
  ],
  ['MATCH ()-[r:MET&VISITED]->() RETURN count(r)', '0'],
  ['MATCH ()-[r:%]->() RETURN count(r)', '20'],
  ['MATCH ()-[r:!%]->() RETURN count(r)', '0'],
  ['MATCH ()-[r:(MET|VISITED)&!VISITED]->() RETURN count(r)', '6'],
  ['MATCH ()-[r:MET:VISITED]->() RETURN count(r)', 'compile error'],
  ['MATCH ()-[r IS BORDERS]->() RETURN count(r)', '4'],
  ['MATCH ()-[r:BORDERS]-() RETURN count(r)', '7'],
  ['MATCH ()-[r]-() WHERE r:BORDERS RETURN count(r)', '7'],
  ['MATCH ()-[r]->() WHERE r:MET|VISITED RETURN count(r)', '10'],
  ['MATCH ()-[r]->() WHERE r:!MET RETURN count(r)', '14'],
  ['MATCH ()-[r]->() WHERE NOT r:MET RETURN count(r)', '14'],
  [
    'MATCH ()-[r]->() RETURN DISTINCT type(r), r:MET',
    "'BORDERS' | false ; 'JOINED' | false ; 'LIES_IN' | false ; 'MET' | true ; 'REPRESENTS' | false ; 'VISITED' | false",
  ],
  ['MATCH ()-[r]->() WHERE r IS MET RETURN count(r)', '6'],
  ['MATCH ()-[r {with: 3}]->() RETURN r.on', '2024-03-02'],
  ["MATCH ()-[r:VISITED WHERE r.on > date('2024-03-04')]->(c) RETURN c.name", "'Norland' ; 'Westmark'"],
  ['MATCH (a)-[r:NEVER]->(b) RETURN r', ''],
  ['MATCH (a)-[:VISITED|NEVER]->(b) RETURN count(*)', '4'],
]);

asks('what is no label expression', [
  ['MATCH (n:Person&) RETURN n', 'compile error'],
  ['MATCH (n:) RETURN n', 'compile error'],
  ['MATCH (n:|Person) RETURN n', 'compile error'],
  ['MATCH (n:!) RETURN n', 'compile error'],
  ['MATCH (n:Person!) RETURN n', 'compile error'],
  ['MATCH (n:(Person) RETURN n', 'compile error'],
  ['MATCH (n::Person) RETURN n', 'compile error'],
  ['MATCH (n Person) RETURN n', 'compile error'],
  ['MATCH (n:Person|Envoy:Minister) RETURN n.name', 'compile error'],
]);

asks('the two ways of writing, in one query', [
  ['MATCH (n:Person), (m:Envoy&Minister) WHERE n:Envoy:Minister RETURN n.name', 'compile error'],
  [
    'MATCH (n:Person) WHERE n:Envoy&Minister MATCH (m:Country:Island) RETURN n.name, m.name',
    "'Bo' | 'Southey' ; 'Bo' | 'Westmark'",
  ],
  ['MATCH ()-[r:MET*1..2 {x: 1}]->() RETURN count(r)', '0'],
  ['MATCH ()-[r:!MET*1..2]->() RETURN count(r)', 'compile error'],
  ['MATCH ()-[r:!MET]->{1,2}() RETURN count(*)', '28'],
  ['MATCH ()-[:MET&!VISITED]->+() RETURN count(*)', '22'],
]);
