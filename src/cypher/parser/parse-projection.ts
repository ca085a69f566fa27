import type { Projection, ProjectionItem, SortItem } from '../ast/query.ts';
import {
  accept,
  type Cursor,
  expect,
  expectName,
  expectVariable,
  expressionAfter,
  isAt,
  listOf,
  peek,
  spanFrom,
  take,
} from './cursor.ts';

/** Reads WITH or RETURN with its columns, ORDER BY, SKIP, LIMIT and (of WITH) WHERE. */
export function parseProjection(cursor: Cursor): Projection {
  const token = take(cursor);
  const kind = token.upper === 'WITH' ? 'with' : 'return';
  const distinct = accept(cursor, 'DISTINCT');
  if (!distinct && isAt(cursor, 'ALL') && peek(cursor, 1).upper !== '(') take(cursor);
  const star = accept(cursor, '*');
  const items = !star || accept(cursor, ',') ? parseItems(cursor) : [];
  const tail = parseTail(cursor);
  const where = kind === 'with' ? expressionAfter(cursor, 'WHERE') : null;
  return { kind, distinct, star, items, ...tail, where, span: spanFrom(cursor, token.start) };
}

function parseItems(cursor: Cursor): readonly ProjectionItem[] {
  return listOf(cursor, parseItem);
}

function parseItem(cursor: Cursor): ProjectionItem {
  const start = peek(cursor).start;
  const expression = cursor.rules.expression(cursor);
  const span = spanFrom(cursor, start);
  if (accept(cursor, 'AS')) {
    const name = expectName(cursor, 'a column name').value;
    return { expression, name, aliased: true, span: spanFrom(cursor, start) };
  }
  const name = expression.kind === 'variable' ? expression.name : cursor.text.slice(span.start, span.end);
  return { expression, name, aliased: false, span };
}

type Tail = Pick<Projection, 'orderBy' | 'skip' | 'limit'>;

function parseTail(cursor: Cursor): Tail {
  const orderBy = accept(cursor, 'ORDER', 'BY') ? listOf(cursor, parseSortItem) : [];
  const skip = expressionAfter(cursor, 'SKIP') ?? expressionAfter(cursor, 'OFFSET');
  const limit = expressionAfter(cursor, 'LIMIT');
  return { orderBy, skip, limit };
}

const DESCENDING = ['DESC', 'DESCENDING'];
const ASCENDING = ['ASC', 'ASCENDING'];

function parseSortItem(cursor: Cursor): SortItem {
  const expression = cursor.rules.expression(cursor);
  const descending = DESCENDING.some((word) => accept(cursor, word));
  if (!descending) ASCENDING.some((word) => accept(cursor, word));
  return { expression, descending };
}

/** Reads `UNWIND list AS variable`. */
export function parseUnwind(cursor: Cursor) {
  const start = expect(cursor, 'UNWIND').start;
  const list = cursor.rules.expression(cursor);
  expect(cursor, 'AS');
  const variable = expectVariable(cursor);
  return { kind: 'unwind', list, variable, span: spanFrom(cursor, start) } as const;
}
