import type { Expression } from '../ast/expression.ts';
import {
  accept,
  type Cursor,
  enclosed,
  expect,
  isAt,
  listUntil,
  nested,
  peek,
  spanFrom,
  take,
  unexpected,
} from './cursor.ts';

/** Reads a function call with its dotted name; null where the name is not followed by a bracket. */
export function parseCall(cursor: Cursor): Expression | null {
  const length = lengthOfName(cursor);
  if (length === 0) return null;
  const start = peek(cursor).start;
  const name = takeName(cursor, length);
  expect(cursor, '(');
  const call = enclosed(cursor, () => nested(cursor, () => parseArguments(cursor, name)));
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
  if (name.toLowerCase() === 'count' && accept(cursor, '*')) {
    expect(cursor, ')');
    return { kind: 'count-star', distinct, span };
  }
  // The second argument of `normalize` is a keyword.
  const isForm = () => name.toLowerCase() === 'normalize' && cursor.tokens[cursor.position - 1]?.upper === ',';
  const args = listUntil(cursor, ')', () => (isForm() ? parseForm(cursor) : cursor.rules.expression(cursor)));
  return { kind: 'call', name, distinct, args, span };
}

function parseForm(cursor: Cursor): Expression {
  const token = peek(cursor);
  if (!/^NFK?[CD]$/.test(token.upper)) throw unexpected(cursor, 'NFC, NFD, NFKC or NFKD');
  take(cursor);
  return { kind: 'literal', value: token.upper, span: spanFrom(cursor, token.start) };
}
