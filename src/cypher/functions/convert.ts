import { typeError } from '../cypher-error.ts';
import { formatFloat } from '../values/format-float.ts';
import { MAX_INTEGER, MIN_INTEGER, truncateToInteger } from '../values/integer.ts';
import { formatTemporal } from '../values/temporal/format-temporal.ts';
import { isList, isMap } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';

/** What a conversion gives: a value, null for a text that does not fit, `undefined` for a type that cannot convert. */
export type Conversion = (value: Value) => Value | undefined;

/** To an integer, cutting fractions; a text beyond 64 bits raises a TypeError. */
export function toInteger(value: Value): bigint | null | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return truncateToInteger(value);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'string' ? integerOfText(value) : undefined;
}

function integerOfText(text: string): bigint | null {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/.test(text)) return null;
  const integral = /^[+-]?\d+$/.test(text);
  const float = Number(text);
  const fits = Math.abs(float) <= Number(MAX_INTEGER);
  const value = integral && fits ? BigInt(text.replace('+', '')) : null;
  if (!fits || (value !== null && (value > MAX_INTEGER || value < MIN_INTEGER))) {
    throw typeError(`The text ${text.slice(0, 40)} is too large for an Integer.`, 'InvalidArgumentValue');
  }
  return value ?? truncateToInteger(float);
}

/** To a float. */
export function toFloat(value: Value): number | null | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' ? floatOfText(value.trim()) : undefined;
}

/** As `Double.parseDouble` of Java reads it. */
function floatOfText(text: string): number | null {
  if (/^[+-]?(?:NaN|Infinity)$/.test(text)) return Number(text.replace(/^[+-]NaN$/, 'NaN'));
  const decimal = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)[dfDF]?$/.exec(text);
  if (decimal !== null) return Number(decimal[1]);
  const hex = /^([+-]?)0[xX]([0-9a-fA-F]{1,13})\.?([0-9a-fA-F]{0,13})[pP]([+-]?\d{1,4})[dfDF]?$/.exec(text);
  if (hex === null) return null;
  const [, sign, whole = '', fraction = '', exponent = ''] = hex;
  const size =
    Number.parseInt(whole, 16) + (fraction === '' ? 0 : Number.parseInt(fraction, 16) / 16 ** fraction.length);
  return (sign === '-' ? -1 : 1) * size * 2 ** Number(exponent);
}

/** To a boolean; an integer is true unless it is zero. */
export function toBoolean(value: Value): boolean | null | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return value !== 0n;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  if (text === 'true') return true;
  return text === 'false' ? false : null;
}

/** To a text, as Neo4j prints values. */
export function toText(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatFloat(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value === null || isList(value) || isMap(value)) return undefined;
  if (value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path') return undefined;
  return formatTemporal(value);
}
