import type { Projection, ProjectionItem, SortItem } from '../ast/query.ts';
import { accept, type Cursor, expect, expectName, isAt, peek, spanFrom, take } from './cursor.ts';

/** Reads WITH or RETURN with its columns, ORDER BY, SKIP, LIMIT and (of WITH) WHERE. */
export function parseProjection(cursor: Cursor): Projection {
  const token = take(cursor);
  const kind = token.upper === 'WITH' ? 'with' : 'return';
  const distinct = accept(cursor, 'DISTINCT');
  if (!distinct && isAt(cursor, 'ALL') && peek(cursor, 1).upper !== '(') take(cursor);
  const star = accept(cursor, '*');
  const items = !star || accept(cursor, ',') ? parseItems(cursor) : [];
  const tail = parseTail(cursor);
  const where = kind === 'with' && accept(cursor, 'WHERE') ? cursor.rules.expression(cursor) : null;
  return { kind, distinct, star, items, ...tail, where, span: spanFrom(cursor, token.start) };
}

function parseItems(cursor: Cursor): readonly ProjectionItem[] {
  const items = [];
  do items.push(parseItem(cursor));
  while (accept(cursor, ','));
  return items;
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
  const orderBy: SortItem[] = [];
  if (accept(cursor, 'ORDER', 'BY')) {
    do orderBy.push(parseSortItem(cursor));
    while (accept(cursor, ','));
  }
  const skip = accept(cursor, 'SKIP') || accept(cursor, 'OFFSET') ? cursor.rules.expression(cursor) : null;
  const limit = accept(cursor, 'LIMIT') ? cursor.rules.expression(cursor) : null;
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

/** Reads `expression` or fails, for clauses that end with one. */
export function parseWhere(cursor: Cursor) {
  return accept(cursor, 'WHERE') ? cursor.rules.expression(cursor) : null;
}

/** Reads `UNWIND list AS variable`. */
export function parseUnwind(cursor: Cursor) {
  const start = expect(cursor, 'UNWIND').start;
  const list = cursor.rules.expression(cursor);
  expect(cursor, 'AS');
  const token = expectName(cursor, 'a variable');
  const variable = { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) } as const;
  return { kind: 'unwind', list, variable, span: spanFrom(cursor, start) } as const;
}
