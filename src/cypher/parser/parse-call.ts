import type { Expression } from '../ast/expression.ts';
import { accept, type Cursor, expect, isAt, nested, peek, spanFrom, take } from './cursor.ts';

/** Reads a function call with its dotted name; null where the name is not followed by a bracket. */
export function parseCall(cursor: Cursor): Expression | null {
  const length = lengthOfName(cursor);
  if (length === 0) return null;
  const start = peek(cursor).start;
  const name = takeName(cursor, length);
  expect(cursor, '(');
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const call = nested(cursor, () => parseArguments(cursor, name));
  cursor.barEnds = barEnds;
  expect(cursor, ')');
  return { ...call, span: spanFrom(cursor, start) };
}

/** Number of tokens of `a.b.c` when a bracket follows, else 0. */
function lengthOfName(cursor: Cursor): number {
  let length = 1;
  while (peek(cursor, length).upper === '.' && isName(cursor, length + 1)) length += 2;
  return isName(cursor, 0) && peek(cursor, length).upper === '(' ? length : 0;
}

function isName(cursor: Cursor, ahead: number): boolean {
  const { kind } = peek(cursor, ahead);
  return kind === 'word' || kind === 'name';
}

function takeName(cursor: Cursor, length: number): string {
  return Array.from({ length }, () => take(cursor).value).join('');
}

function parseArguments(cursor: Cursor, name: string): Expression {
  const span = peek(cursor);
  const distinct = accept(cursor, 'DISTINCT');
  // `f(ALL x)` is `f(x)`, but `f(all(x IN …))` is a quantifier.
  if (!distinct && !isAt(cursor, 'ALL', '(')) accept(cursor, 'ALL');
  if (name.toLowerCase() === 'count' && accept(cursor, '*')) return { kind: 'count-star', distinct, span };
  const args: Expression[] = [];
  if (!isAt(cursor, ')')) {
    do args.push(cursor.rules.expression(cursor));
    while (accept(cursor, ','));
  }
  return { kind: 'call', name, distinct, args, span };
}
