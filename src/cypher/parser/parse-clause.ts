import type { Clause, Match } from '../ast/query.ts';
import { accept, type Cursor, expect, isAt, peek, spanFrom, syntaxError, take, unexpected } from './cursor.ts';
import { beginLabels } from './label-style.ts';
import { NO_LENGTHS, withLengths } from './length-style.ts';
import { parseCallClause } from './parse-call-clause.ts';
import { parsePatternList } from './parse-pattern.ts';
import { parseProjection, parseUnwind, parseWhere } from './parse-projection.ts';
import { parseRefusedClause } from './parse-refused-clause.ts';

/** Reads one clause; write clauses and commands are recognised by name and skipped. */
export function parseClause(cursor: Cursor): Clause {
  const token = peek(cursor);
  beginLabels(cursor);
  const refused = parseRefusedClause(cursor);
  if (refused !== null) return refused;
  switch (token.upper) {
    case 'MATCH':
      return parseLoneMatch(cursor);
    case 'OPTIONAL':
      return isAt(cursor, 'OPTIONAL', 'CALL') ? parseCallClause(cursor) : parseLoneMatch(cursor);
    case 'UNWIND':
      return parseUnwind(cursor);
    case 'WITH':
    case 'RETURN':
      return parseProjection(cursor);
    case 'CALL':
      return parseCallClause(cursor);
    case 'FINISH':
      take(cursor);
      return { kind: 'finish', span: spanFrom(cursor, token.start) };
    case 'WHERE':
      throw syntaxError(token, 'UnexpectedSyntax', 'WHERE belongs directly after MATCH, WITH or YIELD.');
    default:
      throw unexpected(cursor, 'a clause such as MATCH, WITH, UNWIND, CALL or RETURN');
  }
}

function parseLoneMatch(cursor: Cursor): Match {
  return withLengths(cursor, NO_LENGTHS, () => parseMatch(cursor));
}

function parseMatch(cursor: Cursor): Match {
  const start = peek(cursor).start;
  const optional = accept(cursor, 'OPTIONAL');
  expect(cursor, 'MATCH');
  const repeatable = accept(cursor, 'REPEATABLE', 'ELEMENTS') || accept(cursor, 'REPEATABLE', 'ELEMENT', 'BINDINGS');
  if (!repeatable && accept(cursor, 'DIFFERENT')) take(cursor);
  const patterns = parsePatternList(cursor);
  skipHints(cursor);
  const where = parseWhere(cursor);
  return { kind: 'match', optional, patterns, where, repeatable, span: spanFrom(cursor, start) };
}

/** `USING INDEX n:L(p)`, `USING SCAN n:L`, `USING JOIN ON n`: advice for another planner. */
function skipHints(cursor: Cursor): void {
  while (accept(cursor, 'USING')) {
    while (!isAt(cursor, 'USING') && !isAt(cursor, 'WHERE') && !isClauseStart(cursor)) take(cursor);
  }
}

const STARTS = ['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL', 'UNION', 'CREATE', 'MERGE', 'SET', '}'];

function isClauseStart(cursor: Cursor): boolean {
  return peek(cursor).kind === 'end' || STARTS.some((word) => isAt(cursor, word));
}
