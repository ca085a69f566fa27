import type { Expression, ListLiteral } from '../ast/expression.ts';
import { CypherError } from '../cypher-error.ts';
import {
  attempt,
  type Cursor,
  expect,
  expectVariable,
  expressionAfter,
  furthest,
  isAt,
  listUntil,
  nested,
  peek,
  remembered,
  spanFrom,
  unexpected,
} from './cursor.ts';
import { refuseQuantifiers } from './refuse-quantifiers.ts';

/** Reads what starts with `[`: a list, a list comprehension or a pattern comprehension. */
export function parseBracketList(cursor: Cursor): Expression {
  const { barEnds } = cursor;
  const list = remembered(cursor, 'list', () => nested(cursor, () => parseInner(cursor)));
  cursor.barEnds = barEnds;
  return list;
}

function parseInner(cursor: Cursor): Expression {
  const start = expect(cursor, '[').start;
  const { kind } = peek(cursor);
  const second = kind === 'word' || kind === 'name' ? peek(cursor, 1).upper : '';
  if (second === 'IN') return parseEither(cursor, start, parseListComprehension);
  if (isAt(cursor, '(') || second === '=') return parseEither(cursor, start, parsePatternComprehension);
  return parseListLiteral(cursor, start);
}

type Rule = (cursor: Cursor, start: number) => Expression;

/** A comprehension, or a list that begins like one. */
function parseEither(cursor: Cursor, start: number, rule: Rule): Expression {
  const comprehension = attempt(cursor, () => rule(cursor, start));
  if (!(comprehension instanceof CypherError)) return comprehension;
  const list = attempt(cursor, () => parseListLiteral(cursor, start));
  if (list instanceof CypherError) throw furthest(list, comprehension);
  return list;
}

function parseListLiteral(cursor: Cursor, start: number): ListLiteral {
  cursor.barEnds = false;
  const elements = listUntil(cursor, ']', cursor.rules.expression);
  return { kind: 'list', elements, span: spanFrom(cursor, start) };
}

function parseListComprehension(cursor: Cursor, start: number): Expression {
  const variable = expectVariable(cursor);
  expect(cursor, 'IN');
  cursor.barEnds = true;
  const list = cursor.rules.expression(cursor);
  const where = expressionAfter(cursor, 'WHERE');
  cursor.barEnds = false;
  const project = expressionAfter(cursor, '|');
  expect(cursor, ']');
  return { kind: 'list-comprehension', variable, list, where, project, span: spanFrom(cursor, start) };
}

function parsePatternComprehension(cursor: Cursor, start: number): Expression {
  cursor.barEnds = false;
  const pattern = cursor.rules.namedPath(cursor);
  if (pattern.elements.length < 2) throw unexpected(cursor, 'a relationship');
  refuseQuantifiers(pattern);
  cursor.barEnds = true;
  const where = expressionAfter(cursor, 'WHERE');
  cursor.barEnds = false;
  expect(cursor, '|');
  const project = cursor.rules.expression(cursor);
  expect(cursor, ']');
  return { kind: 'pattern-comprehension', pattern, where, project, span: spanFrom(cursor, start) };
}
