import { describe, expect, it } from 'vitest';
import { classifyQuery } from '../../src/cypher/classify-query.ts';

describe('classifyQuery', () => {
  it.each([
    ['MATCH (n) RETURN n', 'read'],
    ['MATCH (n) WHERE EXISTS { (n)-->() } RETURN count(*)', 'read'],
    ['CALL db.labels() YIELD label RETURN label', 'read'],
    ["RETURN 'CREATE (n)' AS text", 'read'],
    ['MATCH (n) // DELETE n\nRETURN n', 'read'],
    ['MATCH (n:`CREATE`) RETURN n.set', 'read'],
    ['MATCH (n) DELETE n', 'write'],
    ['CALL { CREATE (n) } RETURN 1', 'write'],
    ['MATCH (n) RETURN n UNION MATCH (m) SET m.x = 1 RETURN m AS n', 'write'],
    ['MATCH (n) WHERE EXISTS { MATCH (m) DELETE m } RETURN n', 'write'],
    ['/* comment */ create (n)', 'write'],
    ['CREATE CONSTRAINT FOR (n:A) REQUIRE n.id IS UNIQUE', 'admin'],
    ['GRANT ROLE admin TO bob', 'admin'],
    ['USE other MATCH (n) RETURN n', 'admin'],
    ["LOAD CSV FROM 'http://x' AS l RETURN l", 'unsafe'],
    ['CALL dbms.shutdown()', 'unsafe'],
    ["CALL apoc.cypher.runWrite('CREATE (n)', {})", 'unsafe'],
    ["RETURN apoc.load.json('file:///etc/passwd')", 'unsafe'],
    ['RETURN [x IN [1] | apoc.do.harm(x)]', 'unsafe'],
    ['MATCH (n', 'unreadable'],
    ['MATCH (n) RETURN n; DELETE n', 'unreadable'],
    ["RETURN '\\u0027 DELETE n //' AS x", 'unreadable'],
  ])('%s is %s', (text, kind) => {
    expect(classifyQuery(text).kind).toBe(kind);
  });
});
