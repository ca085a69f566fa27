import type { Literal } from '../ast/expression.ts';
import { syntaxError } from '../cypher-error.ts';
import { type Cursor, spanFrom, take } from './cursor.ts';
import type { Token } from './token.ts';

const MAX_INTEGER = 9223372036854775807n;

/** Reads a number token; `negative` when a minus sign stood before it, so that the smallest integer can be written. */
export function parseLiteralNumber(
  cursor: Cursor,
  { negative, start }: { readonly negative: boolean; readonly start: number },
): Literal {
  const token = take(cursor);
  const value = token.kind === 'float' ? floatOf(token) : integerOf(token, negative ? MAX_INTEGER + 1n : MAX_INTEGER);
  return { kind: 'literal', value: negative ? -value : value, span: spanFrom(cursor, start) };
}

function floatOf(token: Token): number {
  const value = Number(token.value);
  if (Number.isFinite(value)) return value;
  throw syntaxError(token, 'FloatingPointOverflow', `The number ${token.text} is too large for a float.`);
}

function integerOf(token: Token, limit: bigint): bigint {
  if (/^0[0-9]/.test(token.value)) throw syntaxError(token, 'InvalidNumberLiteral', `Not a number: ${token.text}`);
  const value = BigInt(token.value.toLowerCase());
  if (value <= limit) return value;
  throw syntaxError(token, 'IntegerOverflow', `The integer ${token.text} does not fit into 64 bits.`);
}
