import { describe, expect, it } from 'vitest';
import { CypherError } from '../../src/cypher/cypher-error.ts';
import { rowsOf } from './small-graph.ts';

/** The error that a query ends with. */
function errorOf(text: string): CypherError {
  try {
    rowsOf(text);
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw error;
  }
  throw new Error(`No error: ${text}`);
}

describe('errors', () => {
  it.each([
    ['RETURN x', 'UndefinedVariable'],
    ['MATCH (n) RETURN m.name', 'UndefinedVariable'],
    ['RETURN foo(1)', 'UnknownFunction'],
    ['RETURN 1 AS a, 2 AS a', 'ColumnNameConflict'],
    ['WITH 1 + 1 RETURN 2', 'NoExpressionAlias'],
    ['MATCH (n) WHERE count(n) > 1 RETURN n', 'InvalidAggregation'],
    ['RETURN count(count(1))', 'NestedAggregation'],
    ['MATCH (n) RETURN n.age + count(*)', 'AmbiguousAggregationExpression'],
    ['MATCH (n)-[n]->() RETURN n', 'VariableTypeConflict'],
    ['MATCH (a)-[r]->()-[r]->() RETURN a', 'RelationshipUniquenessViolation'],
    ['RETURN 1 AS a UNION RETURN 1 AS b', 'DifferentColumnsInUnion'],
    ['RETURN NOT 1', 'InvalidArgumentType'],
    ['MATCH (n) RETURN n LIMIT n.age', 'NonConstantExpression'],
    ['MATCH (n) RETURN (n)-->()', 'UnexpectedSyntax'],
    ['MATCH (n)', 'InvalidClauseComposition'],
    ['RETURN 9223372036854775808', 'IntegerOverflow'],
    ['RETURN 0x', 'InvalidNumberLiteral'],
    ['MATCH (n) CALL { WITH n RETURN n } RETURN n', 'VariableAlreadyBound'],
    ['RETURN COLLECT { MATCH (n) RETURN n, n.name }', 'InvalidClauseComposition'],
    ['MATCH p = shortestPath((a)-->(b)-->(c)) RETURN p', 'InvalidArgumentType'],
    ['MATCH (a) ((b)){2} RETURN a', 'InvalidRelationshipPattern'],
    ['MATCH (a)-[:!R*2]->(b) RETURN a', 'InvalidRelationshipPattern'],
    ['MATCH (n) RETURN exists(n.x)', 'UnexpectedSyntax'],
  ])('%s is refused with %s when compiled', (text, detail) => {
    const error = errorOf(text);
    expect([error.phase, error.detail]).toEqual(['compile', detail]);
  });

  it.each([
    ['CREATE (n)', 'CREATE'],
    ['MATCH (n) SET n.x = 1', 'SET'],
    ['MATCH (n) DETACH DELETE n', 'DETACH DELETE'],
    ['MERGE (n:A {x: 1}) RETURN n', 'MERGE'],
    ['MATCH (n) REMOVE n:A', 'REMOVE'],
    ['LOAD CSV FROM "file:///etc/passwd" AS row RETURN row', 'LOAD CSV'],
    ['CREATE INDEX FOR (n:A) ON (n.x)', 'CREATE INDEX'],
    ['DROP DATABASE neo4j', 'DROP'],
    ['SHOW USERS', 'SHOW'],
    ['MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS', 'CALL { } IN TRANSACTIONS'],
    ['MATCH (n) FOREACH (x IN [1] | CREATE ())', 'FOREACH'],
  ])('%s is refused by the name %s', (text, name) => {
    const error = errorOf(text);
    expect([error.type, error.detail]).toEqual(['Refused', name]);
    expect(error.message).toContain(`${name} is refused`);
  });

  it('says line, column and what was expected, with a caret under the place', () => {
    const error = errorOf('MATCH (n)\nRETURN n.');
    expect(error.message).toBe(
      'Found the end of the text where a property key was expected. (line 2, column 10)\nRETURN n.\n         ^',
    );
  });

  it.each([
    ["WITH 'a' AS x UNWIND [x, 1] AS y RETURN y.name", 'TypeError'],
    ["UNWIND [true, 'a'] AS x RETURN NOT x", 'TypeError'],
    ['UNWIND [0] AS x RETURN 1 / x', 'ArithmeticError'],
    ['UNWIND [1] AS x RETURN [1, 2][x + 0.5]', 'TypeError'],
  ])('%s ends with a %s when run', (text, type) => {
    const error = errorOf(text);
    expect([error.phase, error.type]).toEqual(['runtime', type]);
  });

  it('asks for a parameter that was not given', () => {
    expect(errorOf('RETURN $nothing').type).toBe('ParameterMissing');
  });

  it('refuses a text that is nested too deeply instead of overflowing', () => {
    expect(errorOf(`RETURN ${'('.repeat(5000)}1${')'.repeat(5000)}`).type).toBe('SyntaxError');
    expect(errorOf(`RETURN ${'['.repeat(5000)}`).type).toBe('SyntaxError');
    expect(errorOf(`RETURN ${'-'.repeat(5000)}x`).type).toBe('SyntaxError');
    expect(errorOf(`RETURN 1${' + 1'.repeat(5000)}`).type).toBe('SyntaxError');
    expect(errorOf(`MATCH (a)${'--()'.repeat(5000)} RETURN a`).type).toBe('SyntaxError');
    expect(errorOf(`${'MATCH (a) '.repeat(5000)} RETURN a`).type).toBe('SyntaxError');
  });

  it('runs chains as long as are allowed', () => {
    expect(rowsOf(`RETURN 1${' + 1'.repeat(600)}`)).toEqual([[601]]);
    expect(rowsOf(`MATCH (a {name: 'x'})${'--()'.repeat(200)} RETURN a`)).toEqual([]);
    expect(rowsOf(`${'WITH 1 AS x '.repeat(500)} RETURN x`)).toEqual([[1]]);
  });
});
