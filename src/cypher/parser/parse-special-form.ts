import type { Expression, Quantifier, Subquery, Variable } from '../ast/expression.ts';
import type { Query } from '../ast/query.ts';
import { accept, type Cursor, expect, expectName, isAt, nested, peek, spanFrom, take } from './cursor.ts';

/** Reads the forms that look like a call or a keyword but bind variables or hold a query; null where none stands. */
export function parseSpecialForm(cursor: Cursor): Expression | null {
  const word = peek(cursor).upper;
  switch (word) {
    case 'CASE':
      return isCase(cursor) ? parseCase(cursor) : null;
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

function isCase(cursor: Cursor): boolean {
  const next = peek(cursor, 1);
  return next.kind !== 'end' && ![')', ',', ']', '}', '.', '='].includes(next.upper);
}

function bracketed<Result>(cursor: Cursor, rule: () => Result): Result {
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const result = nested(cursor, rule);
  cursor.barEnds = barEnds;
  return result;
}

function parseCase(cursor: Cursor): Expression {
  const start = expect(cursor, 'CASE').start;
  const subject = isAt(cursor, 'WHEN') ? null : cursor.rules.expression(cursor);
  const branches: { when: Expression; result: Expression }[] = [];
  expect(cursor, 'WHEN');
  do branches.push(...parseBranch(cursor, subject));
  while (accept(cursor, 'WHEN'));
  const otherwise = accept(cursor, 'ELSE') ? cursor.rules.expression(cursor) : null;
  expect(cursor, 'END');
  return { kind: 'case', subject, branches, otherwise, span: spanFrom(cursor, start) };
}

/** One `WHEN a, b THEN c`: as many branches as it has values. */
function parseBranch(cursor: Cursor, subject: Expression | null): { when: Expression; result: Expression }[] {
  const whens = [cursor.rules.expression(cursor)];
  while (subject !== null && accept(cursor, ',')) whens.push(cursor.rules.expression(cursor));
  expect(cursor, 'THEN');
  const result = cursor.rules.expression(cursor);
  return whens.map((when) => ({ when, result }));
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
  const query = bracketed(cursor, () => parseBody(cursor));
  expect(cursor, '}');
  return { kind: 'subquery', form: FORMS[word], query, span: spanFrom(cursor, start) };
}

/** A full query, or a bare pattern list with its WHERE. */
function parseBody(cursor: Cursor): Query {
  const start = peek(cursor).start;
  if (!isBarePattern(cursor)) return cursor.rules.query(cursor);
  const patterns = [];
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
