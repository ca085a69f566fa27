import { type CypherError, typeError } from '../cypher-error.ts';
import { formatFloat } from './format-float.ts';
import { arithmeticError, checkInteger } from './integer.ts';
import { addDuration } from './temporal/add-duration.ts';
import { divideDuration, multiplyDuration } from './temporal/duration.ts';
import { isList, isNumber, isOf, isTemporal, typeName } from './type-name.ts';
import type { DurationValue, ListValue, Value } from './value.ts';

/** `+`: numbers, texts (also with a number), lists (also with an element), temporal values with durations. */
export function add(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (typeof a === 'bigint' && typeof b === 'bigint') return checkInteger(a + b);
  if (isNumber(a) && isNumber(b)) return Number(a) + Number(b);
  if (isList(a) || isList(b)) return joinLists(a, b);
  const text = joinTexts(a, b);
  if (text !== null) return text;
  if (isDuration(b) && isTemporal(a)) return addDuration(a, b, 1n);
  if (isDuration(a) && isTemporal(b)) return addDuration(b, a, 1n);
  throw mismatch('+', a, b);
}

/** `-`: numbers, and a duration from a temporal value. */
export function subtract(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (typeof a === 'bigint' && typeof b === 'bigint') return checkInteger(a - b);
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isDuration(b) && isTemporal(a)) return addDuration(a, b, -1n);
  throw mismatch('-', a, b);
}

/** `*`: numbers, and a duration with a number. */
export function multiply(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (typeof a === 'bigint' && typeof b === 'bigint') return checkInteger(a * b);
  if (isNumber(a) && isNumber(b)) return Number(a) * Number(b);
  if (isDuration(a) && isNumber(b)) return multiplyDuration(a, b);
  if (isDuration(b) && isNumber(a)) return multiplyDuration(b, a);
  throw mismatch('*', a, b);
}

/** `/`: two integers give an integer cut towards zero; any integer zero below raises, a float zero gives infinity. */
export function divide(a: Value, b: Value): Value {
  if (a === null && b === 0n) throw byZero();
  if (a === null || b === null) return null;
  if (isDuration(a) && isNumber(b)) return divideDuration(a, b);
  if (!isNumber(a) || !isNumber(b)) throw mismatch('/', a, b);
  if (b === 0n) throw byZero();
  if (typeof a === 'bigint' && typeof b === 'bigint') return BigInt.asIntN(64, a / b);
  return Number(a) / Number(b);
}

/** `%`: the remainder has the sign of the left side; two integers with a zero below raise. */
export function modulo(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (!isNumber(a) || !isNumber(b)) throw mismatch('%', a, b);
  if (typeof a === 'number' || typeof b === 'number') return Number(a) % Number(b);
  if (b === 0n) throw byZero();
  return a % b;
}

/** `^`: always a float. */
export function power(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Number(a) ** Number(b);
  throw mismatch('^', a, b);
}

/** The sign turned round; only numbers have one. */
export function negate(a: Value): Value {
  if (a === null) return null;
  if (typeof a === 'bigint') return checkInteger(-a);
  if (typeof a === 'number') return -a;
  throw typeError(`Expected a Float or Integer after -, but got ${typeName(a)}.`);
}

function isDuration(value: Value): value is DurationValue {
  return isOf(value, 'duration');
}

function joinLists(a: Value, b: Value): ListValue {
  if (!isList(a)) return isList(b) ? [a, ...b] : [a, b];
  return isList(b) ? [...a, ...b] : [...a, b];
}

/** Null where the two do not make a text: only numbers join one. */
function joinTexts(a: Value, b: Value): string | null {
  if (typeof a === 'string') {
    if (typeof b === 'string') return a + b;
    return isNumber(b) ? a + numberText(b) : null;
  }
  return typeof b === 'string' && isNumber(a) ? numberText(a) + b : null;
}

function numberText(value: number | bigint): string {
  return typeof value === 'bigint' ? String(value) : formatFloat(value);
}

function byZero(): CypherError {
  return arithmeticError('Division by zero.', 'DivisionByZero');
}

function mismatch(operator: string, a: Value, b: Value): CypherError {
  return typeError(`The operator ${operator} cannot take ${typeName(a)} and ${typeName(b)}.`);
}
