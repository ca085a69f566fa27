import { CypherError } from '../cypher-error.ts';

export const MAX_INTEGER = 9223372036854775807n;
export const MIN_INTEGER = -9223372036854775808n;

/** The value itself; raises an ArithmeticError when it does not fit into 64 bits. */
export function checkInteger(value: bigint): bigint {
  if (value >= MIN_INTEGER && value <= MAX_INTEGER) return value;
  throw arithmeticError(`The integer ${value} does not fit into 64 bits.`, 'IntegerOverflow');
}

/** A runtime error of the type `ArithmeticError`. */
export function arithmeticError(message: string, detail: string): CypherError {
  return new CypherError({ phase: 'runtime', type: 'ArithmeticError', detail, message });
}

/** A float cut to an integer; too large ones become the nearest 64-bit integer and NaN becomes 0, as in Java. */
export function truncateToInteger(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value >= Number(MAX_INTEGER)) return MAX_INTEGER;
  if (value <= Number(MIN_INTEGER)) return MIN_INTEGER;
  return BigInt(Math.trunc(value));
}
