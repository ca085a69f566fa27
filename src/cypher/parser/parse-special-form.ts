import type { Expression, Quantifier, Subquery, Variable } from '../ast/expression.ts';
import type { Query } from '../ast/query.ts';
import { accept, type Cursor, expect, expectName, isAt, nested, peek, spanFrom, take } from './cursor.ts';
import { NO_LENGTHS, withLengths } from './length-style.ts';
import { isCaseStart, parseCase } from './parse-case.ts';

/** Reads the forms that look like a call or a keyword but bind variables or hold a query; null where none stands. */
export function parseSpecialForm(cursor: Cursor): Expression | null {
  const word = peek(cursor).upper;
  switch (word) {
    case 'CASE':
      return isCaseStart(cursor) ? parseCase(cursor) : null;
    case 'EXISTS':
    case 'COUNT':
    case 'COLLECT':
      return isAt(cursor, word, '{') ? parseSubquery(cursor, word) : null;
    case 'ALL':
    case 'ANY':
    case 'NONE':
    case 'SINGLE':
      return isBinder(cursor) ? bracketed(cursor, () => parseQuantifier(cursor)) : null;
    case 'REDUCE':
      return isAt(cursor, 'REDUCE', '(') && peek(cursor, 3).upper === '='
        ? bracketed(cursor, () => parseReduce(cursor))
        : null;
    case 'TRIM':
      return isTrim(cursor) ? bracketed(cursor, () => parseTrim(cursor)) : null;
    case 'SHORTESTPATH':
    case 'ALLSHORTESTPATHS':
      return isAt(cursor, word, '(') ? parseShortestPath(cursor) : null;
    default:
      return null;
  }
}

function isBinder(cursor: Cursor): boolean {
  return peek(cursor, 1).upper === '(' && peek(cursor, 3).upper === 'IN';
}

function bracketed<Result>(cursor: Cursor, rule: () => Result): Result {
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const result = nested(cursor, rule);
  cursor.barEnds = barEnds;
  return result;
}

const TRIMS: ReadonlyMap<string, string> = new Map([
  ['LEADING', 'ltrim'],
  ['TRAILING', 'rtrim'],
  ['BOTH', 'btrim'],
]);

/** `trim(BOTH …`, or `trim(x FROM …`; a plain `trim(text)` is a call like others. */
function isTrim(cursor: Cursor): boolean {
  if (peek(cursor, 1).upper !== '(') return false;
  return (TRIMS.has(peek(cursor, 2).upper) && peek(cursor, 3).upper !== ')') || peek(cursor, 3).upper === 'FROM';
}

function parseTrim(cursor: Cursor): Expression {
  const start = take(cursor).start;
  expect(cursor, '(');
  const name = TRIMS.get(peek(cursor).upper) ?? 'btrim';
  if (TRIMS.has(peek(cursor).upper)) take(cursor);
  const wanted = isAt(cursor, 'FROM') ? null : cursor.rules.expression(cursor);
  expect(cursor, 'FROM');
  const text = cursor.rules.expression(cursor);
  expect(cursor, ')');
  const args = wanted === null ? [text] : [text, wanted];
  return { kind: 'call', name, distinct: false, args, span: spanFrom(cursor, start) };
}

function parseVariable(cursor: Cursor): Variable {
  const token = expectName(cursor, 'a variable');
  return { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) };
}

const QUANTIFIERS = ['all', 'any', 'none', 'single'] as const;

function parseQuantifier(cursor: Cursor): Expression {
  const token = take(cursor);
  const quantifier = QUANTIFIERS.find((name) => name.toUpperCase() === token.upper) ?? 'all';
  expect(cursor, '(');
  const variable = parseVariable(cursor);
  expect(cursor, 'IN');
  const list = cursor.rules.expression(cursor);
  expect(cursor, 'WHERE');
  const where = cursor.rules.expression(cursor);
  expect(cursor, ')');
  const result: Quantifier = {
    kind: 'quantifier',
    quantifier,
    variable,
    list,
    where,
    span: spanFrom(cursor, token.start),
  };
  return result;
}

function parseReduce(cursor: Cursor): Expression {
  const start = take(cursor).start;
  expect(cursor, '(');
  const accumulator = parseVariable(cursor);
  expect(cursor, '=');
  const initial = cursor.rules.expression(cursor);
  expect(cursor, ',');
  const variable = parseVariable(cursor);
  expect(cursor, 'IN');
  const list = cursor.rules.expression(cursor);
  expect(cursor, '|');
  const step = cursor.rules.expression(cursor);
  expect(cursor, ')');
  return { kind: 'reduce', accumulator, initial, variable, list, step, span: spanFrom(cursor, start) };
}

function parseShortestPath(cursor: Cursor): Expression {
  const pattern = cursor.rules.pathPattern(cursor);
  return { kind: 'pattern', pattern, span: pattern.span };
}

const FORMS = { EXISTS: 'exists', COUNT: 'count', COLLECT: 'collect' } as const;

function parseSubquery(cursor: Cursor, word: 'EXISTS' | 'COUNT' | 'COLLECT'): Subquery {
  const start = take(cursor).start;
  expect(cursor, '{');
  const { insideClause } = cursor;
  cursor.insideClause = true;
  const query = withLengths(cursor, null, () => bracketed(cursor, () => parseBody(cursor)));
  cursor.insideClause = insideClause;
  expect(cursor, '}');
  return { kind: 'subquery', form: FORMS[word], query, span: spanFrom(cursor, start) };
}

/** A full query, or a bare pattern list with its WHERE. */
function parseBody(cursor: Cursor): Query {
  const start = peek(cursor).start;
  if (!isBarePattern(cursor)) return cursor.rules.query(cursor);
  const patterns = [];
  cursor.lengths = NO_LENGTHS;
  do patterns.push(parsePathOf(cursor));
  while (accept(cursor, ','));
  const where = accept(cursor, 'WHERE') ? cursor.rules.expression(cursor) : null;
  const span = spanFrom(cursor, start);
  return {
    branches: [[{ kind: 'match', optional: false, patterns, where, repeatable: false, span }]],
    unions: [],
    span,
  };
}

function isBarePattern(cursor: Cursor): boolean {
  if (isAt(cursor, '(')) return true;
  if (isAt(cursor, 'SHORTESTPATH', '(') || isAt(cursor, 'ALLSHORTESTPATHS', '(')) return true;
  return peek(cursor, 1).upper === '=';
}

function parsePathOf(cursor: Cursor) {
  if (peek(cursor, 1).upper !== '=') return cursor.rules.pathPattern(cursor);
  const variable = parseVariable(cursor);
  expect(cursor, '=');
  return { ...cursor.rules.pathPattern(cursor), variable };
}
