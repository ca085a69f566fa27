import type { Expression, MapEntry, MapLiteral, MapProjectionPart } from '../ast/expression.ts';
import { CypherError } from '../cypher-error.ts';
import {
  accept,
  attempt,
  type Cursor,
  enclosed,
  expect,
  expectName,
  expectVariable,
  furthest,
  isAt,
  listUntil,
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
  const variable = expectVariable(cursor, 'an expression');
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
  throw pattern === null ? inner : furthest(inner, pattern);
}

function parseParenthesised(cursor: Cursor): Expression {
  expect(cursor, '(');
  const inner = enclosed(cursor, () => cursor.rules.expression(cursor));
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
  const entries = enclosed(cursor, () => listUntil(cursor, '}', () => nested(cursor, () => parseEntry(cursor))));
  return { kind: 'map', entries, span: spanFrom(cursor, start) };
}

function parseEntry(cursor: Cursor): MapEntry {
  const key = expectName(cursor, 'a key').value;
  expect(cursor, ':');
  return { key, value: cursor.rules.expression(cursor) };
}

function parseMapProjection(cursor: Cursor, object: Expression): Expression {
  expect(cursor, '{');
  const parts = listUntil(cursor, '}', parseProjectionPart);
  return { kind: 'map-projection', object, parts, span: spanFrom(cursor, object.span.start) };
}

function parseProjectionPart(cursor: Cursor): MapProjectionPart {
  if (accept(cursor, '.', '*')) return { kind: 'all' };
  if (accept(cursor, '.')) return { kind: 'property', key: expectName(cursor, 'a property key').value };
  const variable = expectVariable(cursor, 'a key');
  const value = accept(cursor, ':') ? cursor.rules.expression(cursor) : variable;
  return { kind: 'entry', key: variable.name, value };
}
