import { describe, expect, it } from 'vitest';
import { queryNeo4j } from '../../src/pipeline/query-neo4j.ts';

/** Nothing listens there: what is refused before it is sent is refused all the same. */
const NOBODY = { address: 'bolt://127.0.0.1:1', user: null, password: null, database: null };

const ask = (text: string, mode: 'run' | 'explain' | 'profile' = 'run') =>
  queryNeo4j(NOBODY, { text, parameters: new Map(), mode });

describe('queryNeo4j sends no text to the server that', () => {
  it.each([
    ['CREATE (n)', /CREATE/],
    ['MATCH (n) SET n.x = 1', /SET/],
    ['MATCH (n) DETACH DELETE n', /DELETE/],
    ['MATCH (n) REMOVE n.x', /REMOVE/],
    ['MERGE (n:Entity {id: 1})', /MERGE/],
    ['MATCH (n) FOREACH (x IN [1] | SET n.x = 1)', /FOREACH/],
    ['MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS', /DELETE|TRANSACTIONS/],
    ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", /LOAD CSV/],
    ["CALL apoc.load.json('http://169.254.169.254')", /apoc\.load\.json/],
    ['CALL dbms.listConfig()', /dbms\.listConfig/i],
    ["CALL db.index.fulltext.queryNodes('dragoman_names', 'x')", /fulltext/],
    ["RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})", /apoc/],
    ['SHOW USERS', /SHOW/],
    ['DROP CONSTRAINT dragoman_lease', /DROP/],
    ['CREATE INDEX FOR (n:A) ON (n.b)', /CREATE/],
    ['ALTER USER neo4j SET PASSWORD "x"', /ALTER/],
    ['USE system MATCH (n) RETURN n', /USE/],
    ['MATCH (n) RETURN EXISTS { MATCH (n) DELETE n } AS x', /DELETE/],
  ])('does more than read: %s', async (text, reason) => {
    await expect(ask(text)).rejects.toMatchObject({ type: 'Refused', message: expect.stringMatching(reason) });
  });

  it.each([
    'MATCH (n',
    'MATCH (n) RETURN n; MATCH (m) DELETE m',
    "RETURN '\\u0027 AS x CREATE (n) //'",
    'RETURN 1 /* \\u002A/ CREATE (n) //*/',
    '',
  ])('cannot be read by our parser: %j', async (text) => {
    await expect(ask(text)).rejects.toMatchObject({ type: 'SyntaxError' });
  });

  it.each([
    ['RETURN 1', 'explain'],
    ['RETURN 1', 'profile'],
    ['EXPLAIN RETURN 1', 'run'],
    ['PROFILE RETURN 1', 'run'],
  ] as const)('asks for a plan: %s, %s', async (text, mode) => {
    await expect(ask(text, mode)).rejects.toMatchObject({ type: 'Refused', message: expect.stringContaining('plan') });
  });

  it('and sends what only reads, which fails here because nobody listens', async () => {
    await expect(ask('MATCH (n) RETURN n')).rejects.toMatchObject({ code: 'no-database' });
  });
});
