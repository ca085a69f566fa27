import type { Clause, Query, Statement, UnionKind } from '../ast/query.ts';
import { accept, type Cursor, isAt, limitChain, nested, peek, spanFrom, unexpected } from './cursor.ts';
import { NO_LABELS } from './label-style.ts';
import { parseClause } from './parse-clause.ts';
import { parseExpression, parseTest } from './parse-expression.ts';
import { parsePathPattern } from './parse-pattern.ts';
import { tokenize } from './tokenize.ts';

/** Reads a whole statement; throws a `CypherError` of the compile phase that says what was expected where. */
export function parseStatement(text: string): Statement {
  const cursor = openCursor(text);
  const mode = accept(cursor, 'EXPLAIN') ? 'explain' : accept(cursor, 'PROFILE') ? 'profile' : 'run';
  if (mode === 'run') accept(cursor, 'CYPHER', '5');
  const query = parseQuery(cursor);
  while (accept(cursor, ';'));
  if (peek(cursor).kind !== 'end') throw unexpected(cursor, 'the next clause');
  return { mode, query, text };
}

/** A cursor at the start of a text, for reading parts of the grammar by themselves. */
export function openCursor(text: string): Cursor {
  return {
    text,
    tokens: tokenize(text),
    position: 0,
    depth: 0,
    barEnds: false,
    labels: NO_LABELS,
    lengths: null,
    insideClause: false,
    memory: new Map(),
    rules: { expression: parseExpression, test: parseTest, pathPattern: parsePathPattern, query: parseQuery },
  };
}

function parseQuery(cursor: Cursor): Query {
  const start = peek(cursor).start;
  const branches = [parseBranch(cursor)];
  const unions: UnionKind[] = [];
  while (accept(cursor, 'UNION')) {
    const all = accept(cursor, 'ALL');
    if (!all) accept(cursor, 'DISTINCT');
    unions.push(all ? 'all' : 'distinct');
    branches.push(parseBranch(cursor));
  }
  return { branches, unions, span: spanFrom(cursor, start) };
}

function parseBranch(cursor: Cursor): readonly Clause[] {
  const clauses = [parseClause(cursor)];
  while (!isEnd(cursor)) {
    limitChain(cursor, clauses.length);
    clauses.push(nested(cursor, () => parseClause(cursor)));
  }
  return clauses;
}

function isEnd(cursor: Cursor): boolean {
  return peek(cursor).kind === 'end' || ['UNION', '}', ';'].some((text) => isAt(cursor, text));
}
