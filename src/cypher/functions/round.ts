import { argumentError } from '../cypher-error.ts';

const MODES = ['CEILING', 'FLOOR', 'UP', 'DOWN', 'HALF_EVEN', 'HALF_UP', 'HALF_DOWN', 'UNNECESSARY'] as const;
type Mode = (typeof MODES)[number];
const MAX_LONG = 2 ** 63;

/** `round(x)`: to an integer, a half upwards (-2.5 becomes -2.0); the result stays within 64 bits, as in Neo4j. */
export function roundToInteger(value: number): number {
  if (!Number.isFinite(value)) return value;
  return Math.max(-MAX_LONG, Math.min(MAX_LONG, Math.round(value))) + 0;
}

/** `round(x, precision, mode)`: on the decimal digits that the float prints with; raises for an unknown mode. */
export function roundDecimal(value: number, precision: number, mode: string = 'HALF_UP'): number {
  const known = MODES.find((one) => one === mode);
  if (known === undefined) throw argumentError(`round() knows the modes ${MODES.join(', ')}, not ${mode}.`);
  if (precision < 0) throw argumentError('The precision of round() cannot be negative.', 'NumberOutOfRange');
  if (!Number.isFinite(value) || value === 0) return value;
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const dropped = digits.length - 1 - Number(exponent) - precision;
  if (dropped <= 0) return value;
  const unit = 10n ** BigInt(dropped);
  const kept = BigInt(digits) / unit;
  const rest = BigInt(digits) % unit;
  const up = rest > 0n && goesUp(known, { kept, order: compare(rest * 2n, unit), negative: value < 0 });
  const rounded = Number(`${up ? kept + 1n : kept}e-${precision}`);
  return value < 0 ? -rounded : rounded;
}

interface Remainder {
  readonly kept: bigint;
  /** The rest against a half. */
  readonly order: number;
  readonly negative: boolean;
}

function goesUp(mode: Mode, { kept, order, negative }: Remainder): boolean {
  switch (mode) {
    case 'CEILING':
      return !negative;
    case 'FLOOR':
      return negative;
    case 'UP':
      return true;
    case 'DOWN':
      return false;
    case 'HALF_UP':
      return order >= 0;
    case 'HALF_DOWN':
      return order > 0;
    case 'HALF_EVEN':
      return order > 0 || (order === 0 && kept % 2n === 1n);
    case 'UNNECESSARY':
      throw argumentError('round() would have to round, but the mode is UNNECESSARY.');
  }
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
