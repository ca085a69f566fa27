import { argumentError, typeError } from '../../cypher-error.ts';
import { isTemporal, typeName } from '../type-name.ts';
import type { MapValue, TemporalValue, Value } from '../value.ts';
import { parseTimeZone, type TimeZone } from './time-zone.ts';

const NUMBERS = [
  'year',
  'quarter',
  'month',
  'week',
  'ordinalDay',
  'dayOfQuarter',
  'dayOfWeek',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'microsecond',
  'nanosecond',
  'epochSeconds',
  'epochMillis',
] as const;
const SELECTORS = ['date', 'time', 'datetime'] as const;

export type NumberField = (typeof NUMBERS)[number];
export type SelectorField = (typeof SELECTORS)[number];

/** What a map says about a temporal value; a null counts as given and stands for the field's least value. */
export interface TemporalFields {
  readonly numbers: ReadonlyMap<NumberField, number | null>;
  readonly selectors: ReadonlyMap<SelectorField, TemporalValue>;
  readonly zone: TimeZone | null;
}

const CANONICAL = new Map([...NUMBERS, ...SELECTORS, 'timezone' as const].map((name) => [name.toLowerCase(), name]));

/** Reads the map of a constructor; names go without regard to case, unknown names and ill-typed values raise. */
export function readFields(map: MapValue, accepted: readonly string[]): TemporalFields {
  const numbers = new Map<NumberField, number | null>();
  const selectors = new Map<SelectorField, TemporalValue>();
  let zone: TimeZone | null = null;
  for (const [key, value] of map) {
    const name = CANONICAL.get(key.toLowerCase());
    if (name === undefined) throw argumentError(`There is no field ${key}.`);
    if (!accepted.includes(name)) throw typeError(`The field ${name} does not go with this type.`);
    if (name === 'timezone') zone = readZone(value);
    else if (isSelector(name)) selectors.set(name, readSelected(name, value));
    else numbers.set(name, readNumber(name, value));
  }
  return { numbers, selectors, zone };
}

function isSelector(name: NumberField | SelectorField): name is SelectorField {
  return name === 'date' || name === 'time' || name === 'datetime';
}

/** Reads a `timezone` field. */
export function readZone(value: Value): TimeZone {
  if (typeof value === 'string') return parseTimeZone(value);
  throw typeError(`A time zone must be a String, but got ${typeName(value)}.`);
}

function readSelected(name: string, value: Value): TemporalValue {
  if (isTemporal(value)) return value;
  throw argumentError(`The field ${name} must be a temporal value, but got ${typeName(value)}.`);
}

function readNumber(name: string, value: Value): number | null {
  if (value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  throw typeError(`The field ${name} must be an Integer, but got ${typeName(value)}.`);
}
