import type { NamedType, TypeExpression } from '../ast/type-expression.ts';
import { accept, type Cursor, expect, isAt, nested, take, unexpected } from './cursor.ts';

/** Reads a type after `IS ::`, with its unions and `NOT NULL`. */
export function parseType(cursor: Cursor): TypeExpression {
  if (isAt(cursor, 'ANY', '<') || isAt(cursor, 'ANY', 'VALUE', '<')) return parseClosedUnion(cursor);
  const options = [parseSingle(cursor)];
  while (!cursor.barEnds && accept(cursor, '|')) options.push(parseSingle(cursor));
  const [first] = options;
  return options.length === 1 && first !== undefined ? first : { kind: 'union', options };
}

/** `ANY<A | B>` is another way to write `A | B`. */
function parseClosedUnion(cursor: Cursor): TypeExpression {
  take(cursor);
  accept(cursor, 'VALUE');
  return parseInAngles(cursor);
}

function parseInAngles(cursor: Cursor): TypeExpression {
  expect(cursor, '<');
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const type = nested(cursor, () => parseType(cursor));
  cursor.barEnds = barEnds;
  expect(cursor, '>');
  return type;
}

/** Longest spelling first, so that `LOCAL DATETIME` is not read as a shorter name. */
const NAMES: readonly (readonly [string, NamedType])[] = [
  ['TIMESTAMP WITHOUT TIME ZONE', 'localdatetime'],
  ['TIMESTAMP WITHOUT TIMEZONE', 'localdatetime'],
  ['TIMESTAMP WITH TIME ZONE', 'datetime'],
  ['TIMESTAMP WITH TIMEZONE', 'datetime'],
  ['TIME WITHOUT TIME ZONE', 'localtime'],
  ['TIME WITHOUT TIMEZONE', 'localtime'],
  ['TIME WITH TIME ZONE', 'time'],
  ['TIME WITH TIMEZONE', 'time'],
  ['SIGNED INTEGER', 'integer'],
  ['PROPERTY VALUE', 'property-value'],
  ['LOCAL DATETIME', 'localdatetime'],
  ['ZONED DATETIME', 'datetime'],
  ['LOCAL TIME', 'localtime'],
  ['ZONED TIME', 'time'],
  ['ANY PROPERTY VALUE', 'property-value'],
  ['ANY VALUE', 'any'],
  ['ANY NODE', 'node'],
  ['ANY VERTEX', 'node'],
  ['ANY RELATIONSHIP', 'relationship'],
  ['ANY EDGE', 'relationship'],
  ['ANY MAP', 'map'],
  ['ANY', 'any'],
  ['NOTHING', 'nothing'],
  ['NULL', 'null'],
  ['BOOLEAN', 'boolean'],
  ['BOOL', 'boolean'],
  ['STRING', 'string'],
  ['VARCHAR', 'string'],
  ['INTEGER', 'integer'],
  ['INT', 'integer'],
  ['FLOAT', 'float'],
  ['DATE', 'date'],
  ['DURATION', 'duration'],
  ['POINT', 'point'],
  ['NODE', 'node'],
  ['VERTEX', 'node'],
  ['RELATIONSHIP', 'relationship'],
  ['EDGE', 'relationship'],
  ['PATH', 'path'],
  ['PATHS', 'path'],
  ['MAP', 'map'],
];

function parseSingle(cursor: Cursor): TypeExpression {
  let type = withNullability(cursor, parseHead(cursor));
  while (isAt(cursor, 'LIST') || isAt(cursor, 'ARRAY')) {
    take(cursor);
    type = withNullability(cursor, { kind: 'list', element: type, nullable: true });
  }
  return type;
}

type SingleType = Exclude<TypeExpression, { kind: 'union' }>;

function parseHead(cursor: Cursor): SingleType {
  if (accept(cursor, 'LIST') || accept(cursor, 'ARRAY')) {
    return { kind: 'list', element: parseInAngles(cursor), nullable: true };
  }
  for (const [spelling, name] of NAMES) {
    if (accept(cursor, ...spelling.split(' '))) return { kind: 'named', name, nullable: true };
  }
  throw unexpected(cursor, 'a type such as INTEGER, STRING or LIST<ANY>');
}

function withNullability(cursor: Cursor, type: SingleType): SingleType {
  if (accept(cursor, 'NOT', 'NULL') || accept(cursor, '!')) return { ...type, nullable: false };
  return type;
}
