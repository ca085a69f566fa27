import type { Expression, MapEntry, MapLiteral } from '../ast/expression.ts';
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
  take,
  unexpected,
} from './cursor.ts';
import { parseBracketList } from './parse-bracket-list.ts';
import { parseCall } from './parse-call.ts';
import { parseLiteralNumber } from './parse-number.ts';
import { parseSpecialForm } from './parse-special-form.ts';
import { refuseQuantifiers } from './refuse-quantifiers.ts';

/** Reads the innermost part of an expression: a literal, name, call, bracket, list, map or special form. */
export function parseAtom(cursor: Cursor): Expression {
  const token = peek(cursor);
  switch (token.kind) {
    case 'integer':
    case 'float':
      return parseLiteralNumber(cursor, { negative: false, start: token.start });
    case 'string':
      take(cursor);
      return { kind: 'literal', value: token.value, span: spanFrom(cursor, token.start) };
    case 'parameter':
      take(cursor);
      return { kind: 'parameter', name: token.value, span: spanFrom(cursor, token.start) };
    case 'name':
      return parseNamed(cursor);
    case 'word':
      return parseWord(cursor);
    case 'symbol':
      return parseBracket(cursor);
    case 'end':
      throw unexpected(cursor, 'an expression');
  }
}

const CONSTANTS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ['TRUE', true],
  ['FALSE', false],
  ['NULL', null],
  ['INF', Number.POSITIVE_INFINITY],
  ['INFINITY', Number.POSITIVE_INFINITY],
  ['NAN', Number.NaN],
]);

function parseWord(cursor: Cursor): Expression {
  const token = peek(cursor);
  const special = parseSpecialForm(cursor);
  if (special !== null) return special;
  const constant = CONSTANTS.get(token.upper);
  const isCall = isAt(cursor, token.upper, '(');
  if (constant !== undefined && !isCall) {
    take(cursor);
    return { kind: 'literal', value: constant, span: spanFrom(cursor, token.start) };
  }
  return parseNamed(cursor);
}

function parseNamed(cursor: Cursor): Expression {
  const call = parseCall(cursor);
  if (call !== null) return call;
  const token = expectName(cursor, 'an expression');
  const variable: Expression = { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) };
  if (!isAt(cursor, '{')) return variable;
  return parseMapProjection(cursor, variable);
}

function parseBracket(cursor: Cursor): Expression {
  if (isAt(cursor, '[')) return parseBracketList(cursor);
  if (isAt(cursor, '{')) return parseMapLiteral(cursor);
  if (!isAt(cursor, '(')) throw unexpected(cursor, 'an expression');
  return remembered(cursor, 'group', () => parsePatternOrGroup(cursor));
}

/** A pattern as a condition, or an expression in brackets. */
function parsePatternOrGroup(cursor: Cursor): Expression {
  const { start } = peek(cursor);
  const pattern = parsePatternExpression(cursor);
  if (pattern !== null && !(pattern instanceof CypherError)) return pattern;
  const inner = attempt(cursor, () => parseParenthesised(cursor));
  if (!(inner instanceof CypherError)) return { ...inner, span: spanFrom(cursor, start) };
  // The error that came furthest into the text is the one that the writer meant.
  const further = pattern !== null && (pattern.span?.start ?? 0) > (inner.span?.start ?? 0);
  throw further ? pattern : inner;
}

function parseParenthesised(cursor: Cursor): Expression {
  expect(cursor, '(');
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const inner = cursor.rules.expression(cursor);
  cursor.barEnds = barEnds;
  expect(cursor, ')');
  return inner;
}

/** `(a)-->(b)`; null where what stands there cannot be a pattern. */
function parsePatternExpression(cursor: Cursor): Expression | CypherError | null {
  const second = peek(cursor, 1);
  const named = second.kind === 'word' || second.kind === 'name';
  const after = peek(cursor, named ? 2 : 1).upper;
  if (![')', ':', '{', 'IS', 'WHERE'].includes(after)) return null;
  if (after === ')' && !['-', '<'].includes(peek(cursor, named ? 3 : 2).upper)) return null;
  return attempt(cursor, () => {
    const pattern = cursor.rules.pathPattern(cursor);
    if (pattern.elements.length < 2) throw unexpected(cursor, 'a relationship');
    refuseQuantifiers(pattern);
    return { kind: 'pattern' as const, pattern, span: pattern.span };
  });
}

/** Reads `{key: value, …}`. */
export function parseMapLiteral(cursor: Cursor): MapLiteral {
  const start = expect(cursor, '{').start;
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const entries: MapEntry[] = [];
  if (!isAt(cursor, '}')) {
    do entries.push(nested(cursor, () => parseEntry(cursor)));
    while (accept(cursor, ','));
  }
  cursor.barEnds = barEnds;
  expect(cursor, '}');
  return { kind: 'map', entries, span: spanFrom(cursor, start) };
}

function parseEntry(cursor: Cursor): MapEntry {
  const key = expectName(cursor, 'a key').value;
  expect(cursor, ':');
  return { key, value: cursor.rules.expression(cursor) };
}

function parseMapProjection(cursor: Cursor, object: Expression): Expression {
  expect(cursor, '{');
  const parts: Extract<Expression, { kind: 'map-projection' }>['parts'][number][] = [];
  if (!isAt(cursor, '}')) {
    do parts.push(parseProjectionPart(cursor));
    while (accept(cursor, ','));
  }
  expect(cursor, '}');
  return { kind: 'map-projection', object, parts, span: spanFrom(cursor, object.span.start) };
}

function parseProjectionPart(cursor: Cursor): Extract<Expression, { kind: 'map-projection' }>['parts'][number] {
  if (accept(cursor, '.', '*')) return { kind: 'all' };
  if (accept(cursor, '.')) return { kind: 'property', key: expectName(cursor, 'a property key').value };
  const token = expectName(cursor, 'a key');
  if (accept(cursor, ':')) return { kind: 'entry', key: token.value, value: cursor.rules.expression(cursor) };
  const value: Expression = { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) };
  return { kind: 'entry', key: token.value, value };
}
