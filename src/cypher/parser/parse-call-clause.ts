import type { Expression, Variable } from '../ast/expression.ts';
import type { CallProcedure, CallSubquery, Clause, YieldItem } from '../ast/query.ts';
import { accept, type Cursor, expect, expectName, isAt, nested, peek, spanFrom, take } from './cursor.ts';

/** Reads `CALL { … }`, `CALL (a, b) { … }` or `CALL name.space.procedure(…) YIELD …`. */
export function parseCallClause(cursor: Cursor): Clause {
  const start = peek(cursor).start;
  const optional = accept(cursor, 'OPTIONAL');
  expect(cursor, 'CALL');
  if (isAt(cursor, '{') || isAt(cursor, '(')) return parseSubqueryCall(cursor, { start, optional });
  return parseProcedureCall(cursor, { start, optional });
}

interface Opening {
  readonly start: number;
  readonly optional: boolean;
}

function parseSubqueryCall(cursor: Cursor, { start, optional }: Opening): Clause {
  const scope = isAt(cursor, '(') ? parseScope(cursor) : null;
  expect(cursor, '{');
  const { insideClause } = cursor;
  cursor.insideClause = true;
  const query = nested(cursor, () => cursor.rules.query(cursor));
  cursor.insideClause = insideClause;
  expect(cursor, '}');
  if (isAt(cursor, 'IN')) {
    while (!isAt(cursor, 'TRANSACTIONS') && !isAt(cursor, 'TRANSACTION') && peek(cursor).kind !== 'end') take(cursor);
    take(cursor);
    return { kind: 'refused', name: 'CALL { } IN TRANSACTIONS', reason: 'write', span: spanFrom(cursor, start) };
  }
  const call: CallSubquery = { kind: 'call-subquery', optional, scope, query, span: spanFrom(cursor, start) };
  return call;
}

function parseScope(cursor: Cursor): readonly Variable[] | 'all' {
  expect(cursor, '(');
  if (accept(cursor, '*')) {
    expect(cursor, ')');
    return 'all';
  }
  const names: Variable[] = [];
  if (!isAt(cursor, ')')) {
    do names.push(parseVariable(cursor));
    while (accept(cursor, ','));
  }
  expect(cursor, ')');
  return names;
}

function parseVariable(cursor: Cursor): Variable {
  const token = expectName(cursor, 'a variable');
  return { kind: 'variable', name: token.value, span: spanFrom(cursor, token.start) };
}

function parseProcedureCall(cursor: Cursor, { start, optional }: Opening): CallProcedure {
  let name = expectName(cursor, 'a procedure').value;
  while (accept(cursor, '.')) name += `.${expectName(cursor, 'a procedure').value}`;
  const args = isAt(cursor, '(') ? parseArguments(cursor) : null;
  const yields = accept(cursor, 'YIELD') ? parseYields(cursor) : null;
  const where = yields !== null && accept(cursor, 'WHERE') ? cursor.rules.expression(cursor) : null;
  const standalone = start === cursor.tokens[0]?.start && peek(cursor).kind === 'end';
  return { kind: 'call-procedure', optional, name, args, yields, where, standalone, span: spanFrom(cursor, start) };
}

function parseArguments(cursor: Cursor): readonly Expression[] {
  expect(cursor, '(');
  const args: Expression[] = [];
  if (!isAt(cursor, ')')) {
    do args.push(cursor.rules.expression(cursor));
    while (accept(cursor, ','));
  }
  expect(cursor, ')');
  return args;
}

function parseYields(cursor: Cursor): readonly YieldItem[] | 'all' {
  if (accept(cursor, '*')) return 'all';
  if (accept(cursor, '-')) return [];
  const items: YieldItem[] = [];
  do items.push(parseYield(cursor));
  while (accept(cursor, ','));
  return items;
}

function parseYield(cursor: Cursor): YieldItem {
  const first = parseVariable(cursor);
  const variable = accept(cursor, 'AS') ? parseVariable(cursor) : first;
  return { field: first.name, variable };
}
