import type { Expression, ListLiteral } from '../ast/expression.ts';
import type { PathPattern } from '../ast/pattern.ts';
import { CypherError } from '../cypher-error.ts';
import {
  accept,
  attempt,
  type Cursor,
  expect,
  expectName,
  isAt,
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
  const named = peek(cursor).kind === 'word' || peek(cursor).kind === 'name';
  if (named && isAt2(cursor, 'IN')) {
    const comprehension = attempt(cursor, () => parseListComprehension(cursor, start));
    if (!(comprehension instanceof CypherError)) return comprehension;
    const list = attempt(cursor, () => parseListLiteral(cursor, start));
    if (list instanceof CypherError) throw comprehension;
    return list;
  }
  if (isAt(cursor, '(') || (named && isAt2(cursor, '='))) {
    const comprehension = attempt(cursor, () => parsePatternComprehension(cursor, start));
    if (!(comprehension instanceof CypherError)) return comprehension;
  }
  return parseListLiteral(cursor, start);
}

function isAt2(cursor: Cursor, upper: string): boolean {
  return peek(cursor, 1).upper === upper;
}

function parseListLiteral(cursor: Cursor, start: number): ListLiteral {
  cursor.barEnds = false;
  const elements: Expression[] = [];
  if (!isAt(cursor, ']')) {
    do elements.push(cursor.rules.expression(cursor));
    while (accept(cursor, ','));
  }
  expect(cursor, ']');
  return { kind: 'list', elements, span: spanFrom(cursor, start) };
}

function parseListComprehension(cursor: Cursor, start: number): Expression {
  const token = expectName(cursor, 'a variable');
  const variable = { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) } as const;
  expect(cursor, 'IN');
  cursor.barEnds = true;
  const list = cursor.rules.expression(cursor);
  const where = accept(cursor, 'WHERE') ? cursor.rules.expression(cursor) : null;
  cursor.barEnds = false;
  const project = accept(cursor, '|') ? cursor.rules.expression(cursor) : null;
  expect(cursor, ']');
  return { kind: 'list-comprehension', variable, list, where, project, span: spanFrom(cursor, start) };
}

function parsePatternComprehension(cursor: Cursor, start: number): Expression {
  const pattern = parseNamedPattern(cursor);
  if (pattern.elements.length < 2) throw unexpected(cursor, 'a relationship');
  refuseQuantifiers(pattern);
  cursor.barEnds = true;
  const where = accept(cursor, 'WHERE') ? cursor.rules.expression(cursor) : null;
  cursor.barEnds = false;
  expect(cursor, '|');
  const project = cursor.rules.expression(cursor);
  expect(cursor, ']');
  return { kind: 'pattern-comprehension', pattern, where, project, span: spanFrom(cursor, start) };
}

function parseNamedPattern(cursor: Cursor): PathPattern {
  cursor.barEnds = false;
  if (isAt(cursor, '(')) return cursor.rules.pathPattern(cursor);
  const token = expectName(cursor, 'a path variable');
  const variable = { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) } as const;
  expect(cursor, '=');
  return { ...cursor.rules.pathPattern(cursor), variable };
}
