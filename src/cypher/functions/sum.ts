import { typeError } from '../cypher-error.ts';
import { MAX_INTEGER, MIN_INTEGER } from '../values/integer.ts';
import { addDurations } from '../values/temporal/duration.ts';
import { isNumber, isOf, typeName } from '../values/type-name.ts';
import type { DurationValue, Value } from '../values/value.ts';
import type { Accumulator } from './function-signature.ts';

/** `sum`: of numbers (a float once a float was seen or 64 bits are full) or of durations; 0 of nothing. */
export function createSum(): Accumulator {
  let sum: bigint | number | DurationValue | null = null;
  return {
    add([value = null]) {
      if (value !== null) sum = sum === null ? summand('sum', value) : addSummands(sum, summand('sum', value));
    },
    result: () => sum ?? 0n,
  };
}

export type Summand = bigint | number | DurationValue;

/** The value as something to add up; raises a TypeError for others. */
export function summand(name: string, value: Value): Summand {
  if (isNumber(value) || isOf(value, 'duration')) return value;
  throw typeError(`${name}() takes numbers or durations, but got ${typeName(value)}.`, 'InvalidArgumentValue');
}

/** The error for durations among numbers. */
export function mixedSummands(name: string): Error {
  return typeError(`${name}() cannot mix numbers and durations.`, 'InvalidArgumentValue');
}

function addSummands(sum: Summand, value: Summand): Summand {
  if (typeof sum === 'object' || typeof value === 'object') {
    if (typeof sum === 'object' && typeof value === 'object') return addDurations(sum, value, 1n);
    throw mixedSummands('sum');
  }
  if (typeof sum === 'bigint' && typeof value === 'bigint') {
    const next = sum + value;
    return next >= MIN_INTEGER && next <= MAX_INTEGER ? next : Number(next);
  }
  return Number(sum) + Number(value);
}
