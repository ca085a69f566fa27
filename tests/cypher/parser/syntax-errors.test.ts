import { describe, expect, it } from 'vitest';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import { rowsOf } from '../small-graph.ts';

type Refusal = readonly [text: string, column: number, marked: string, message: string];

/** What the writer of a wrong text is told: the place, what stands there and what was expected. */
function refuses(title: string, rows: readonly Refusal[]): void {
  describe(title, () => {
    it.each(rows)('%s is refused at column %i, at "%s"', (text, column, marked, message) => {
      const error = errorOf(text);
      expect(error.message).toBe(
        `${message} (line 1, column ${column})\n${text}\n${' '.repeat(column - 1)}${'^'.repeat(marked.length || 1)}`,
      );
      expect(text.slice(error.span?.start, error.span?.end)).toBe(marked);
      expect([error.phase, error.type]).toEqual(['compile', 'SyntaxError']);
    });
  });
}

function errorOf(text: string): CypherError {
  try {
    rowsOf(text);
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw error;
  }
  throw new Error(`No error: ${text}`);
}

refuses('clauses', [
  ['RETURN', 7, '', 'Found the end of the text where an expression was expected.'],
  ['MATCH', 6, '', 'Found the end of the text where a node "(" was expected.'],
  ['MATCH (n)', 1, 'MATCH (n)', 'A query cannot end with MATCH; it needs a RETURN.'],
  ['MATCH (n) RETURN', 17, '', 'Found the end of the text where an expression was expected.'],
  ['MATCH (n) RETURN n,', 20, '', 'Found the end of the text where an expression was expected.'],
  [
    'MATCH (n) RETURN n n',
    20,
    'n',
    'Found "n" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  ['MATCH (n) RETURN n AS', 22, '', 'Found the end of the text where a column name was expected.'],
  ['MATCH (n) RETURN n AS 1', 23, '1', 'Found "1" where a column name was expected.'],
  [
    'MATCH (n) WHERE RETURN n',
    24,
    'n',
    'Found "n" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  ['WHERE n.x = 1 RETURN n', 1, 'WHERE', 'WHERE belongs directly after MATCH, WITH or YIELD.'],
  ['MATCH (n) WITH n RETURN n WHERE n.x = 1', 27, 'WHERE', 'WHERE belongs directly after MATCH, WITH or YIELD.'],
  ['RETURN 1 RETURN 2', 1, 'RETURN 1', 'RETURN and FINISH can only be the last clause.'],
  ['RETURN 1; RETURN 2', 11, 'RETURN', 'Found "RETURN" where the next clause was expected.'],
  ['FOO', 1, 'FOO', 'Found "FOO" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.'],
  [
    'MATCH (n) RETRUN n',
    11,
    'RETRUN',
    'Found "RETRUN" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  ['UNWIND [1, 2] RETURN x', 15, 'RETURN', 'Found "RETURN" where "AS" was expected.'],
  [
    'UNWIND [1, 2] AS RETURN x',
    25,
    'x',
    'Found "x" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  ['UNWIND AS x RETURN x', 11, 'x', 'Found "x" where "AS" was expected.'],
  [
    'RETURN 1 ORDER 1',
    10,
    'ORDER',
    'Found "ORDER" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  ['RETURN 1 ORDER BY', 18, '', 'Found the end of the text where an expression was expected.'],
  ['RETURN 1 LIMIT', 15, '', 'Found the end of the text where an expression was expected.'],
  [
    'RETURN 1 SKIP LIMIT 2',
    21,
    '2',
    'Found "2" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  [
    'RETURN 1 LIMIT 1 SKIP 1',
    18,
    'SKIP',
    'Found "SKIP" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  [
    'RETURN 1 UNION',
    15,
    '',
    'Found the end of the text where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  [
    'RETURN 1 AS x UNION MATCH (n)',
    1,
    'RETURN 1 AS x UNION MATCH (n)',
    'A query cannot end with MATCH; it needs a RETURN.',
  ],
  ['CALL', 5, '', 'Found the end of the text where a procedure was expected.'],
  ['CALL { RETURN 1 AS x', 21, '', 'Found the end of the text where "}" was expected.'],
  ['CALL { } RETURN 1', 8, '}', 'Found "}" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.'],
  ['CALL (x { RETURN 1 AS y } RETURN y', 9, '{', 'Found "{" where ")" was expected.'],
  ['CALL db.labels( RETURN 1', 24, '1', 'Found "1" where ")" was expected.'],
  ['CALL db.labels() YIELD', 23, '', 'Found the end of the text where a variable was expected.'],
  ['CALL db.labels() YIELD label AS', 32, '', 'Found the end of the text where a variable was expected.'],
  ['OPTIONAL (n) RETURN n', 10, '(', 'Found "(" where "MATCH" was expected.'],
]);

refuses('patterns', [
  ['MATCH n RETURN n', 7, 'n', 'Found "n" where a node "(" was expected.'],
  ['MATCH (n RETURN n', 10, 'RETURN', 'Found "RETURN" where ")" was expected.'],
  ['MATCH (n:) RETURN n', 10, ')', 'Found ")" where a label or type was expected.'],
  ['MATCH (n:A|) RETURN n', 12, ')', 'Found ")" where a label or type was expected.'],
  ['MATCH (n:A&|B) RETURN n', 12, '|', 'Found "|" where a label or type was expected.'],
  ['MATCH (n {x: 1) RETURN n', 15, ')', 'Found ")" where "}" was expected.'],
  ['MATCH (n {x}) RETURN n', 12, '}', 'Found "}" where ":" was expected.'],
  ['MATCH (n {: 1}) RETURN n', 11, ':', 'Found ":" where a key was expected.'],
  ['MATCH (a)-(b) RETURN a', 11, '(', 'Found "(" where "-" was expected.'],
  ['MATCH (a)-[r-(b) RETURN a', 13, '-', 'Found "-" where "]" was expected.'],
  ['MATCH (a)-[r]-b RETURN a', 15, 'b', 'Found "b" where a node "(" was expected.'],
  ['MATCH (a)->(b) RETURN a', 11, '>', 'Found ">" where "-" was expected.'],
  ['MATCH (a)-[*..] RETURN a', 17, 'RETURN', 'Found "RETURN" where "-" was expected.'],
  ['MATCH (a)-[*-1]->(b) RETURN a', 12, '*-', 'A length cannot be negative.'],
  ['MATCH (a)-[..2]->(b) RETURN a', 12, '..', 'A length starts with "*".'],
  ['MATCH (a)-[:R*1..2]->{2}(b) RETURN a', 14, '*', 'One MATCH cannot have both "*" and quantified patterns.'],
  ['MATCH (a)-->{2,1}(b) RETURN a', 13, '{2,1}', 'The lower bound is above the upper bound.'],
  ['MATCH (a)-->{0}(b) RETURN a', 13, '{0}', 'A quantifier must allow at least one repetition.'],
  ['MATCH (a)-->{}(b) RETURN a', 15, '(', 'Found "(" where a number of repetitions was expected.'],
  ['MATCH (a)-->{1(b) RETURN a', 15, '(', 'Found "(" where "}" was expected.'],
  ['MATCH (a),  RETURN a', 13, 'RETURN', 'Found "RETURN" where a node "(" was expected.'],
  ['MATCH p = RETURN p', 11, 'RETURN', 'Found "RETURN" where a node "(" was expected.'],
  ['MATCH p = (a)-- RETURN p', 17, 'RETURN', 'Found "RETURN" where a node "(" was expected.'],
  ['MATCH SHORTEST 0 (a)-->+(b) RETURN a', 16, '0', 'The number of paths must be at least 1.'],
  ['MATCH shortestPath((a)-[*]->(b) RETURN a', 33, 'RETURN', 'Found "RETURN" where ")" was expected.'],
  [
    'MATCH (a) (b) RETURN a',
    11,
    '(',
    'Found "(" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  [
    'MATCH (a) ((b)-->(c)) (d) RETURN a',
    11,
    '((b)-->(c))',
    'Inside a path a bracket must be quantified, such as ((a)-->(b)){2}.',
  ],
  ['MATCH (a)-->((b)-->(c)){2} RETURN a', 14, '(', 'Found "(" where ")" was expected.'],
]);

refuses('expressions', [
  ['RETURN 1 +', 11, '', 'Found the end of the text where an expression was expected.'],
  ['RETURN (1 + 2', 14, '', 'Found the end of the text where ")" was expected.'],
  ['RETURN 1 + 2)', 13, ')', 'Found ")" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.'],
  ['RETURN * 2', 10, '2', 'Found "2" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.'],
  ['RETURN 1 2', 10, '2', 'Found "2" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.'],
  ['RETURN NOT', 11, '', 'Found the end of the text where an expression was expected.'],
  ['RETURN a.', 10, '', 'Found the end of the text where a property key was expected.'],
  ['RETURN a.1', 9, '.1', 'Found ".1" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.'],
  ['RETURN [1, 2', 13, '', 'Found the end of the text where "]" was expected.'],
  ['RETURN [1, , 2]', 12, ',', 'Found "," where an expression was expected.'],
  ['RETURN [1, 2][', 15, '', 'Found the end of the text where an expression was expected.'],
  ['RETURN [1, 2][..]', 17, ']', 'Found "]" where an expression was expected.'],
  ['RETURN {a: 1', 13, '', 'Found the end of the text where "}" was expected.'],
  ['RETURN {a 1}', 11, '1', 'Found "1" where ":" was expected.'],
  ['RETURN {1: 2}', 9, '1', 'Found "1" where a key was expected.'],
  ['RETURN f(1, ', 13, '', 'Found the end of the text where an expression was expected.'],
  ['RETURN f(1 2)', 12, '2', 'Found "2" where ")" was expected.'],
  ['RETURN count(* ', 16, '', 'Found the end of the text where ")" was expected.'],
  ['RETURN 1 IN', 12, '', 'Found the end of the text where an expression was expected.'],
  ['RETURN 1 IS', 12, '', 'Found the end of the text where "NULL" was expected.'],
  ['RETURN 1 IS 2', 13, '2', 'Found "2" where "NULL" was expected.'],
  ['RETURN 1 IS :: FOO', 16, 'FOO', 'Found "FOO" where a type such as INTEGER, STRING or LIST<ANY> was expected.'],
  [
    'RETURN 1 IS :: LIST<',
    21,
    '',
    'Found the end of the text where a type such as INTEGER, STRING or LIST<ANY> was expected.',
  ],
  ['RETURN 1 IS :: LIST<INTEGER', 28, '', 'Found the end of the text where ">" was expected.'],
  ['RETURN 1 IS :: INTEGER | STRING NOT NULL', 41, '', 'NOT NULL stands behind all types of a union or none.'],
  ['RETURN 1 != 2', 10, '!=', 'Cypher writes "<>" for "not equal", not "!=".'],
  ['RETURN 1 == 1', 11, '=', 'Found "=" where an expression was expected.'],
  [
    "RETURN 'a' STARTS 'b'",
    12,
    'STARTS',
    'Found "STARTS" where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  ['RETURN CASE 1 END', 15, 'END', 'Found "END" where "WHEN" was expected.'],
  ['RETURN CASE WHEN true 1 END', 23, '1', 'Found "1" where "THEN" was expected.'],
  ['RETURN CASE WHEN true THEN 1', 29, '', 'Found the end of the text where "END" was expected.'],
  ['RETURN all(x IN [1])', 20, ')', 'Found ")" where "WHERE" was expected.'],
  ['RETURN all(x IN [1] WHERE)', 26, ')', 'Found ")" where an expression was expected.'],
  ['RETURN reduce(a = 1, x IN [1] a)', 31, 'a', 'Found "a" where "|" was expected.'],
  ['RETURN [x IN [1] |]', 19, ']', 'Found "]" where an expression was expected.'],
  ['RETURN [(a)-->(b) | ]', 21, ']', 'Found "]" where an expression was expected.'],
  [
    'RETURN EXISTS { ',
    17,
    '',
    'Found the end of the text where a clause such as MATCH, WITH, UNWIND, CALL or RETURN was expected.',
  ],
  ['RETURN EXISTS { MATCH (n) ', 27, '', 'Found the end of the text where "}" was expected.'],
  ['RETURN n {.a, }', 15, '}', 'Found "}" where a key was expected.'],
  ['RETURN n {.}', 12, '}', 'Found "}" where a property key was expected.'],
  ["RETURN normalize('a', 'NFC')", 23, "'NFC'", `Found "'NFC'" where NFC, NFD, NFKC or NFKD was expected.`],
]);

refuses('tokens', [
  ["RETURN 'abc", 8, "'abc", 'The string is not closed.'],
  ['RETURN "abc', 8, '"abc', 'The string is not closed.'],
  ['RETURN `abc', 8, '`abc', 'The quoted name is not closed.'],
  ['RETURN /* abc', 8, '/* abc', 'The comment is not closed.'],
  ["RETURN '\\x'", 9, '\\x', 'The escape \\x is not known.'],
  ["RETURN '\\u12'", 9, "\\u12'", "\\u12' is no Unicode character."],
  ["RETURN '\\uZZZZ'", 9, '\\uZZZZ', '\\uZZZZ is no Unicode character.'],
  ['RETURN 0x', 8, '0x', 'Not a number: 0x'],
  ['RETURN 0xG1', 8, '0xG1', 'Not a number: 0xG1'],
  ['RETURN 1a', 8, '1a', 'Not a number: 1a'],
  ['RETURN 1__0', 8, '1__0', 'Not a number: 1__0'],
  ['RETURN 007', 8, '007', 'Not a number: 007'],
  [
    'RETURN 9223372036854775808',
    8,
    '9223372036854775808',
    'The integer 9223372036854775808 does not fit into 64 bits.',
  ],
  ['RETURN 1e999', 8, '1e999', 'The number 1e999 is too large for a float.'],
  ['RETURN #', 8, '#', 'The character "#" has no meaning here.'],
  ['RETURN a ~ b', 10, '~', 'The character "~" has no meaning here.'],
  ['RETURN “a”', 8, '“', 'The character "“" has no meaning here.'],
  ['RETURN $', 8, '$', 'Found "$" where an expression was expected.'],
]);

describe('a text of several lines', () => {
  it.each<[string, string, string]>([
    ['\n\nRETURN 1 +', 'line 3, column 11', 'RETURN 1 +\n          ^'],
    ['MATCH (n)\r\nRETURN n n', 'line 2, column 10', 'RETURN n n\n         ^'],
    ['MATCH (n)\n\tRETURN\tn,', 'line 2, column 11', ' RETURN n,\n          ^'],
    ["RETURN 'abc\ndef", 'line 1, column 8', "RETURN 'abc\n       ^^^^"],
    ['// first\nRETURN /* two\nlines */ 1 2', 'line 3, column 12', 'lines */ 1 2\n           ^'],
    ["RETURN '😀' 2", 'line 1, column 13', "RETURN '😀' 2\n            ^"],
  ])('%j is marked in its own line', (text, place, shown) => {
    const { message } = errorOf(text);
    expect(message).toContain(`(${place})`);
    expect(message.replaceAll('\r', '')).toContain(`\n${shown}`);
  });
});
