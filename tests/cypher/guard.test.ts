import { describe, expect, it } from 'vitest';
import { classifyQuery } from '../../src/cypher/classify-query.ts';

const kindOf = (text: string): string => classifyQuery(text).kind;

/** Clauses that change the graph, each as it could follow `MATCH (n)`. */
const WRITES = [
  'CREATE (x)',
  'CREATE (n)-[:R]->(x:A {a: 1})',
  'MERGE (x:A {id: 1})',
  'MERGE (x:A {id: 1}) ON CREATE SET x.a = 1 ON MATCH SET x.b = 2',
  'SET n.a = 1',
  'SET n += {a: 1}',
  'SET n:A:B',
  'REMOVE n.a',
  'REMOVE n:A',
  'DELETE n',
  'DETACH DELETE n',
  'NODETACH DELETE n',
  'FOREACH (x IN [1] | SET n.a = x)',
  'INSERT (:A)',
  'CALL { CREATE (x) }',
  'CALL (n) { SET n.a = 1 }',
  'CALL { WITH n DELETE n }',
  'CALL { MATCH (m) RETURN m UNION CREATE (m) RETURN m }',
  'CALL { CALL { CREATE (x) } RETURN 1 AS y }',
  'CALL { WITH n SET n.a = 1 } IN TRANSACTIONS',
];

/** Where a write may hide. */
const FRAMES: readonly ((write: string) => string)[] = [
  (write) => `MATCH (n) ${write}`,
  (write) => `MATCH (n) ${write} RETURN n`,
  (write) => `match (n) ${write.toLowerCase()} return n`,
  (write) => `MATCH (n)\n\t${write}\n;`,
  (write) => `MATCH (n) /* only reading */ ${write} // really`,
  (write) => `MATCH (n) WITH n LIMIT 1 ${write}`,
  (write) => `UNWIND [1] AS i MATCH (n) ${write}`,
  (write) => `EXPLAIN MATCH (n) ${write}`,
  (write) => `PROFILE MATCH (n) ${write}`,
  (write) => `CYPHER 5 MATCH (n) ${write}`,
  (write) => `OPTIONAL MATCH (n:\`a b\`) ${write}`,
  (write) => `MATCH (n) WHERE n.text = 'it\\'s // fine' ${write}`,
];

describe('a text that changes the graph is never let through', () => {
  it.each(WRITES.flatMap((write) => FRAMES.map((frame) => [frame(write)])))('%s', (text) => {
    expect(['write', 'unreadable']).toContain(kindOf(text));
  });

  it.each(WRITES)('%s is named as a write', (write) => {
    expect(kindOf(`MATCH (n) ${write}`)).toBe('write');
  });

  it.each(WRITES.filter((write) => !write.startsWith('CALL')))('%s hidden in a subquery expression', (write) => {
    for (const form of ['EXISTS', 'COUNT', 'COLLECT']) {
      const text = `MATCH (n) RETURN ${form} { MATCH (m) ${write} RETURN 1 }`;
      expect([text, ['write', 'unreadable'].includes(kindOf(text))]).toEqual([text, true]);
    }
  });
});

const ADMIN = [
  'CREATE INDEX FOR (n:A) ON (n.x)',
  'CREATE RANGE INDEX i IF NOT EXISTS FOR (n:A) ON (n.x)',
  'CREATE TEXT INDEX FOR (n:A) ON (n.x)',
  'CREATE POINT INDEX FOR (n:A) ON (n.x)',
  'CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)',
  'CREATE FULLTEXT INDEX f FOR (n:A) ON EACH [n.x]',
  'CREATE VECTOR INDEX v FOR (n:A) ON (n.x)',
  'CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS UNIQUE',
  'CREATE DATABASE d',
  'CREATE COMPOSITE DATABASE d',
  'CREATE OR REPLACE DATABASE d',
  "CREATE USER u SET PASSWORD 'p'",
  'CREATE ROLE r',
  'CREATE ALIAS a FOR DATABASE d',
  'DROP INDEX i',
  'DROP CONSTRAINT c',
  'DROP DATABASE d',
  'DROP USER u',
  "ALTER USER u SET PASSWORD 'p'",
  'ALTER DATABASE d SET ACCESS READ ONLY',
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
  'RENAME USER a TO b',
  'GRANT ROLE r TO u',
  'GRANT TRAVERSE ON GRAPH * TO r',
  'DENY READ {*} ON GRAPH * TO r',
  'REVOKE ROLE r FROM u',
  'SHOW DATABASES',
  'SHOW USERS',
  'SHOW INDEXES YIELD name',
  'SHOW TRANSACTIONS',
  "TERMINATE TRANSACTIONS 'x'",
  'START DATABASE d',
  'STOP DATABASE d',
  "ENABLE SERVER 's'",
  'DEALLOCATE DATABASES FROM SERVER s',
  'REALLOCATE DATABASES',
  'USE other MATCH (n) RETURN n',
];

describe('a command to the server is never let through', () => {
  it.each(ADMIN)('%s', (text) => {
    expect(kindOf(text)).toBe('admin');
    expect(kindOf(text.toLowerCase())).toBe('admin');
    expect(kindOf(`  // comment\n${text};`)).not.toBe('read');
    expect(kindOf(`EXPLAIN ${text}`)).not.toBe('read');
  });
});

const UNSAFE = [
  "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD CSV WITH HEADERS FROM 'http://169.254.169.254/' AS row RETURN row",
  'MATCH (n) LOAD CSV FROM n.url AS row RETURN row',
  "CALL apoc.load.json('http://x') YIELD value RETURN value",
  "CALL apoc.cypher.doIt('CREATE (n)', {}) YIELD value RETURN value",
  'CALL dbms.listConfig()',
  'CALL db.clearQueryCaches()',
  'CALL tx.setMetaData({a: 1})',
  'CALL db.index.fulltext.queryNodes("f", "x") YIELD node RETURN node',
  "RETURN apoc.text.join(['a'], '')",
  'MATCH (n) WHERE apoc.do.it(n) RETURN n',
  'MATCH (n) RETURN n ORDER BY custom.order(n)',
  'MATCH (n {x: evil.value()}) RETURN n',
  'MATCH ()-[r {x: evil.value()}]->() RETURN r',
  'MATCH (n WHERE evil.value()) RETURN n',
  'MATCH ((a)-->(b) WHERE evil.value()){1,2} RETURN a',
  'MATCH (n) RETURN n LIMIT evil.number()',
  'MATCH (n) RETURN n SKIP evil.number()',
  'UNWIND evil.list() AS x RETURN x',
  'RETURN [x IN [1] WHERE evil.value() | x]',
  'RETURN [x IN evil.list() | x]',
  'RETURN reduce(a = evil.value(), x IN [1] | a)',
  'RETURN reduce(a = 0, x IN [1] | evil.value())',
  'RETURN all(x IN [1] WHERE evil.value())',
  'RETURN CASE WHEN evil.value() THEN 1 END',
  'RETURN CASE 1 WHEN > evil.value() THEN 1 END',
  'RETURN CASE 1 WHEN 1 THEN evil.value() END',
  'RETURN CASE 1 WHEN 1 THEN 2 ELSE evil.value() END',
  'RETURN {a: evil.value()}',
  'MATCH (n) RETURN n {.a, b: evil.value()}',
  'RETURN [1, 2][evil.value()]',
  'RETURN [1, 2][0..evil.value()]',
  'RETURN [(a)-->(b) WHERE evil.value() | 1]',
  'RETURN [(a)-->(b {x: evil.value()}) | 1]',
  'RETURN EXISTS { MATCH (n) WHERE evil.value() }',
  'RETURN COUNT { (n {x: evil.value()}) }',
  'CALL { RETURN evil.value() AS x } RETURN x',
  'WITH 1 AS x WHERE evil.value() RETURN x',
  'RETURN 1 AS x UNION RETURN evil.value() AS x',
  'CALL db.labels() YIELD label WHERE evil.value() RETURN label',
  'MATCH p = shortestPath((a)-[* {x: evil.value()}]->(b)) RETURN p',
  'RETURN count(evil.value())',
  'RETURN -evil.value()',
  'RETURN evil.value() IS NULL',
  'RETURN `evil`.`value`()',
];

describe('what reads files or calls what is not known is never let through', () => {
  it.each(UNSAFE)('%s', (text) => {
    expect(['unsafe', 'unreadable']).toContain(kindOf(text));
  });

  it('says what it was', () => {
    expect(classifyQuery('RETURN [x IN [1] | evil.value()]')).toEqual({
      kind: 'unsafe',
      reason: 'The function evil.value is not on the list of safe ones.',
    });
    expect(classifyQuery('CALL dbms.listConfig()')).toEqual({
      kind: 'unsafe',
      reason: 'The procedure dbms.listConfig is not on the list of safe ones.',
    });
    expect(classifyQuery('MATCH (n) SET n.x = 1')).toEqual({ kind: 'write', reason: 'SET is not a read clause.' });
  });
});

const HIDING = [
  // Neo4j resolves such an escape before it looks for strings, and the string ends there.
  "RETURN '\\u0027 DELETE n //'",
  "MATCH (n) WHERE n.x = '\\u0027 DETACH DELETE n //' RETURN n",
  'MATCH (n) RETURN "\\u0022 SET n.x = 1 //"',
  'MATCH (n:`\\u0060 DELETE n //`) RETURN n',
  '/* \\u002A\\u002F MATCH (n) DELETE n //',
  "RETURN '\\U00000027 DELETE n //'",
  'MATCH (n) \\u0044ELETE n',
];

describe('a text that means one thing here and another there is never let through', () => {
  it.each(HIDING)('%s', (text) => {
    expect(kindOf(text)).not.toBe('read');
  });
});

const READS = [
  'RETURN 1',
  'MATCH (n) RETURN n',
  'MATCH (n) RETURN n;',
  'MATCH (create) RETURN create',
  'MATCH (n:Create)-[:DELETE]->(m {set: 1}) RETURN n.merge, m.`remove`',
  "RETURN 'DELETE' AS `SET`",
  'MATCH (n) RETURN n.create AS set',
  'WITH {create: 1} AS map RETURN map.create',
  'MATCH (n) WHERE n.name STARTS WITH "SET" RETURN n',
  'RETURN "a // b", \'/* c */\'',
  '// SET n.x = 1\nMATCH (n) RETURN n /* DELETE n */',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  'CALL db.labels()',
  'CALL DB.LABELS() YIELD label RETURN label',
  'CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t ORDER BY t',
  'CALL db.propertyKeys()',
  'CALL { MATCH (n) RETURN n } RETURN n',
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c',
  'MATCH (n) OPTIONAL CALL (*) { RETURN 1 AS x } RETURN x',
  'UNWIND $rows AS row MATCH (n {id: row.id}) RETURN n',
  'MATCH p = SHORTEST 2 (a)-[:R|S]-+(b) RETURN p',
  'MATCH (n) RETURN DATE.TRUNCATE("day", n.d), Duration.Between(n.a, n.b)',
  'RETURN toUpper("a") UNION ALL RETURN ToLower("B") AS `toUpper("a")`',
  'MATCH (n) FINISH',
  "RETURN '\\u00e9 \\u20AC'",
  'MATCH (n) RETURN CASE n.x WHEN > 1 THEN 1 WHEN IS NULL THEN 2 ELSE 3 END',
];

describe('a text that only reads is let through', () => {
  it.each(READS)('%s', (text) => {
    expect(classifyQuery(text)).toEqual({ kind: 'read' });
  });
});

describe('a text that cannot be read is not let through, and says where', () => {
  it.each([
    '',
    ';',
    'MATCH',
    'MATCH (n',
    'RETURN',
    'FOO',
    'MATCH (n) RETURN n n',
    "RETURN 'a",
    'RETURN 1; RETURN 2',
    'RETURN /* 1',
  ])('"%s"', (text) => {
    const found = classifyQuery(text);
    expect(found.kind).toBe('unreadable');
    expect('reason' in found ? found.reason : '').toMatch(/line \d+, column \d+/);
  });
});
