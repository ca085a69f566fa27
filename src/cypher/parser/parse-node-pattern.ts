import type { Expression, Variable } from '../ast/expression.ts';
import type { NodePattern, Repetition } from '../ast/pattern.ts';
import { accept, type Cursor, expect, isAt, peek, spanFrom, syntaxError, take, unexpected } from './cursor.ts';
import { noteLength } from './length-style.ts';
import { parseMapLiteral } from './parse-atom.ts';
import { parseLabelExpression } from './parse-label-expression.ts';

/** Reads `(variable:Labels {properties} WHERE …)`. */
export function parseNodePattern(cursor: Cursor): NodePattern {
  const start = peek(cursor).start;
  if (!isAt(cursor, '(')) throw unexpected(cursor, 'a node "("');
  take(cursor);
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const variable = parsePatternVariable(cursor);
  const labels = accept(cursor, ':') || accept(cursor, 'IS') ? parseLabelExpression(cursor, 'node') : null;
  const properties = parsePatternProperties(cursor);
  const where = accept(cursor, 'WHERE') ? cursor.rules.expression(cursor) : null;
  cursor.barEnds = barEnds;
  expect(cursor, ')');
  return { kind: 'node', variable, labels, properties, where, span: spanFrom(cursor, start) };
}

/** Reads the optional variable at the start of a node or relationship. */
export function parsePatternVariable(cursor: Cursor): Variable | null {
  const token = peek(cursor);
  if (token.kind !== 'word' && token.kind !== 'name') return null;
  const next = peek(cursor, 1);
  const isKeyword = (isAt(cursor, 'WHERE') || isAt(cursor, 'IS')) && ![')', ':', ']', '{'].includes(next.upper);
  if (isKeyword && next.upper !== 'WHERE' && next.upper !== 'IS') return null;
  take(cursor);
  return { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) };
}

/** Reads the optional property map; a parameter in its place is read too and judged later. */
export function parsePatternProperties(cursor: Cursor): Expression | null {
  if (isAt(cursor, '{')) return parseMapLiteral(cursor);
  const token = peek(cursor);
  if (token.kind !== 'parameter') return null;
  take(cursor);
  return { kind: 'parameter', name: token.value, span: spanFrom(cursor, token.start) };
}

/** Reads an optional repetition: `{2}`, `{1,3}`, `{,3}`, `+` or `*`. */
export function parseRepetition(cursor: Cursor): Repetition | null {
  const first = peek(cursor);
  if (!['+', '*', '{'].includes(first.upper) || first.kind !== 'symbol') return null;
  noteLength(cursor, 'newer', first);
  if (accept(cursor, '+')) return { min: 1, max: null, written: 'quantifier' };
  if (accept(cursor, '*')) return { min: 0, max: null, written: 'quantifier' };
  const brace = take(cursor);
  const min = parseBound(cursor);
  const exact = !accept(cursor, ',');
  const max = exact ? min : parseBound(cursor);
  expect(cursor, '}');
  const span = { start: brace.start, end: peek(cursor).start };
  if (exact && min === null) throw unexpected(cursor, 'a number of repetitions');
  if (max === 0)
    throw syntaxError(span, 'InvalidRelationshipPattern', 'A quantifier must allow at least one repetition.');
  if (max !== null && (min ?? 0) > max) {
    throw syntaxError(span, 'InvalidRelationshipPattern', 'The lower bound is above the upper bound.');
  }
  return { min: min ?? 0, max, written: 'quantifier' };
}

/** Reads a whole number as a bound of a repetition, or null where none stands. */
export function parseBound(cursor: Cursor): number | null {
  const token = peek(cursor);
  if (token.kind !== 'integer') return null;
  take(cursor);
  return Number(token.value);
}
