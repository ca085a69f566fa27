import { argumentError, typeError } from '../../cypher-error.ts';
import { typeName } from '../type-name.ts';
import type { DurationValue, MapValue } from '../value.ts';
import { approximateDuration, durationOf } from './duration.ts';

const FIELDS = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'milliseconds',
  'microseconds',
  'nanoseconds',
] as const;

/** A duration from a map such as `{days: 1.5, hours: 2}`; fractions go into the next smaller part. */
export function buildDuration(map: MapValue): DurationValue {
  if (map.size === 0) throw argumentError('At least one temporal unit must be specified.');
  const given = new Map<string, number | bigint>();
  for (const [key, value] of map) {
    const name = FIELDS.find((field) => field.toLowerCase() === key.toLowerCase());
    if (name === undefined) throw argumentError(`There is no field ${key}.`);
    if (typeof value !== 'number' && typeof value !== 'bigint') {
      throw typeError(`The field ${name} must be a number, but got ${typeName(value)}.`);
    }
    given.set(name, value);
  }
  const integers = [...given.values()].every((value) => typeof value === 'bigint');
  return integers ? fromIntegers(given) : fromNumbers(given);
}

type Given = ReadonlyMap<string, number | bigint>;

function fromIntegers(given: Given): DurationValue {
  const part = (name: (typeof FIELDS)[number]) => BigInt(given.get(name) ?? 0);
  return durationOf({
    months: part('years') * 12n + part('months'),
    days: part('weeks') * 7n + part('days'),
    seconds: part('hours') * 3600n + part('minutes') * 60n + part('seconds'),
    nanos: part('milliseconds') * 1_000_000n + part('microseconds') * 1000n + part('nanoseconds'),
  });
}

function fromNumbers(given: Given): DurationValue {
  const part = (name: (typeof FIELDS)[number]) => Number(given.get(name) ?? 0);
  return approximateDuration({
    months: part('years') * 12 + part('months'),
    days: part('weeks') * 7 + part('days'),
    seconds: part('hours') * 3600 + part('minutes') * 60 + part('seconds'),
    nanos: part('milliseconds') * 1e6 + part('microseconds') * 1e3 + part('nanoseconds'),
  });
}
