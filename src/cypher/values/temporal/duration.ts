import { argumentError } from '../../cypher-error.ts';
import { arithmeticError, MAX_INTEGER, MIN_INTEGER } from '../integer.ts';
import type { DurationValue } from '../value.ts';

const NANOS = 1_000_000_000n;
const DAY_NANOS = 86_400e9;
/** Average month of the Gregorian calendar, used where a part of a month must become days. */
const MONTH_NANOS = 2_629_746e9;

export interface DurationParts {
  readonly months?: bigint;
  readonly days?: bigint;
  readonly seconds?: bigint;
  readonly nanos?: bigint;
}

/** A duration whose nanoseconds lie within one second; raises when it does not fit into 64 bits. */
export function durationOf({ months = 0n, days = 0n, seconds = 0n, nanos = 0n }: DurationParts): DurationValue {
  const carry = nanos < 0n ? (nanos - NANOS + 1n) / NANOS : nanos / NANOS;
  const whole = seconds + carry;
  const average = months * 2_629_746n + days * 86_400n + whole;
  const biggest = [months, days, whole, average];
  if (biggest.some((size) => size > MAX_INTEGER || size < MIN_INTEGER)) {
    throw argumentError('The duration is too long for 64 bits.', 'NumberOutOfRange');
  }
  return { kind: 'duration', months, days, seconds: whole, nanos: Number(nanos - carry * NANOS) };
}

/**
 * A duration from parts that may be fractions; what is left of each goes into the next smaller part.
 * The order of the operations is Neo4j's, so that the last nanosecond is the same.
 */
export function approximateDuration(parts: {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  readonly nanos: number;
}): DurationValue {
  const months = Math.trunc(parts.months);
  const days = parts.days + ((parts.months - months) * MONTH_NANOS) / DAY_NANOS;
  const wholeDays = Math.trunc(days);
  const seconds = parts.seconds + ((days - wholeDays) * DAY_NANOS) / 1e9;
  const wholeSeconds = Math.trunc(seconds);
  const nanos = parts.nanos + (seconds - wholeSeconds) * 1e9;
  return durationOf({
    months: exact(months),
    days: exact(wholeDays),
    seconds: exact(wholeSeconds),
    nanos: exact(Math.trunc(nanos)),
  });
}

function exact(value: number): bigint {
  if (Number.isFinite(value)) return BigInt(value);
  throw arithmeticError('The duration is not finite.', 'NumberOutOfRange');
}

/** The sum of two durations, part by part; `sign` -1 subtracts. */
export function addDurations(a: DurationValue, b: DurationValue, sign: 1n | -1n): DurationValue {
  return durationOf({
    months: a.months + sign * b.months,
    days: a.days + sign * b.days,
    seconds: a.seconds + sign * b.seconds,
    nanos: BigInt(a.nanos) + sign * BigInt(b.nanos),
  });
}

/** A duration times a number. */
export function multiplyDuration(duration: DurationValue, factor: number | bigint): DurationValue {
  const { months, days, seconds, nanos } = duration;
  if (typeof factor === 'bigint') {
    return durationOf({
      months: months * factor,
      days: days * factor,
      seconds: seconds * factor,
      nanos: BigInt(nanos) * factor,
    });
  }
  return approximateDuration({
    months: Number(months) * factor,
    days: Number(days) * factor,
    seconds: Number(seconds) * factor,
    nanos: nanos * factor,
  });
}

/** A duration divided by a number; an integer zero raises, a float zero gives zero as in Neo4j. */
export function divideDuration(duration: DurationValue, by: number | bigint): DurationValue {
  if (by === 0n) throw arithmeticError('Division by zero.', 'DivisionByZero');
  const divisor = Number(by);
  if (divisor === 0) return durationOf({});
  return approximateDuration({
    months: Number(duration.months) / divisor,
    days: Number(duration.days) / divisor,
    seconds: Number(duration.seconds) / divisor,
    nanos: duration.nanos / divisor,
  });
}
