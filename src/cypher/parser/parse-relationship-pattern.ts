import { alternativesOf } from '../ast/label-expression.ts';
import type { RelationshipPattern, Repetition } from '../ast/pattern.ts';
import { syntaxError } from '../cypher-error.ts';
import { accept, type Cursor, enclosed, expect, expressionAfter, isAt, peek, spanFrom } from './cursor.ts';
import { noteRelationship } from './label-style.ts';
import { noteLength } from './length-style.ts';
import { parseLabelExpression } from './parse-label-expression.ts';
import { parseBound, parsePatternProperties, parsePatternVariable, parseRepetition } from './parse-node-pattern.ts';

/** Whether a relationship (`-`, `<-`) comes next. */
export function isRelationshipStart(cursor: Cursor): boolean {
  return isAt(cursor, '-') || isAt(cursor, '<', '-');
}

/** Reads `<-[…]-`, `-[…]->`, `--` and their like, with a repetition after it. */
export function parseRelationshipPattern(cursor: Cursor): RelationshipPattern {
  const start = peek(cursor).start;
  const left = accept(cursor, '<');
  expect(cursor, '-');
  const details = isAt(cursor, '[') ? enclosed(cursor, () => parseDetails(cursor)) : NO_DETAILS;
  expect(cursor, '-');
  const right = accept(cursor, '>');
  const repetition = parseRepetition(cursor);
  const span = spanFrom(cursor, start);
  if (repetition !== null && details.length !== null) {
    throw syntaxError(span, 'InvalidRelationshipPattern', 'A relationship cannot have both "*" and a quantifier.');
  }
  const direction = left === right ? 'both' : right ? 'out' : 'in';
  return { kind: 'relationship', ...details, length: details.length ?? repetition, direction, span };
}

type Details = Omit<RelationshipPattern, 'kind' | 'direction' | 'span'>;

const NO_DETAILS: Details = { variable: null, types: null, length: null, properties: null, where: null };

function parseDetails(cursor: Cursor): Details {
  expect(cursor, '[');
  const variable = parsePatternVariable(cursor);
  if (variable !== null) noteRelationship(cursor, variable.name);
  const types = accept(cursor, ':') || accept(cursor, 'IS') ? parseLabelExpression(cursor, 'relationship') : null;
  const length = parseLength(cursor);
  if (length !== null && types !== null && alternativesOf(types) === null) {
    const message = 'With "*" only types and alternatives can stand.';
    throw syntaxError(types.span, 'InvalidRelationshipPattern', message);
  }
  const properties = parsePatternProperties(cursor);
  const where = expressionAfter(cursor, 'WHERE');
  expect(cursor, ']');
  return { variable, types, length, properties, where };
}

/** `*`, `*2`, `*1..3`, `*..3`, `*1..`. */
function parseLength(cursor: Cursor): Repetition | null {
  if (isAt(cursor, '..')) throw syntaxError(peek(cursor), 'InvalidRelationshipPattern', 'A length starts with "*".');
  if (!isAt(cursor, '*')) return null;
  const star = expect(cursor, '*');
  noteLength(cursor, 'older', star);
  const span = { start: star.start, end: peek(cursor).end };
  if (peek(cursor).kind === 'parameter' && peek(cursor, 1).upper !== ']') {
    throw syntaxError(span, 'InvalidParameterUse', 'A length cannot be a parameter.');
  }
  if (isAt(cursor, '-')) throw syntaxError(span, 'InvalidRelationshipPattern', 'A length cannot be negative.');
  const min = parseBound(cursor);
  if (!accept(cursor, '..')) return { min: min ?? 1, max: min, written: 'star' };
  return { min: min ?? 1, max: parseBound(cursor), written: 'star' };
}
