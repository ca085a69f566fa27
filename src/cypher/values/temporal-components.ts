import { typeError } from '../cypher-error.ts';
import { type DateField, dateFieldOf } from './temporal/date-field.ts';
import { formatOffset } from './temporal/format-offset.ts';
import { formatTemporal } from './temporal/format-temporal.ts';
import { timeFieldOf } from './temporal/time-field.ts';
import { typeName } from './type-name.ts';
import type { DurationValue, TemporalValue, Value } from './value.ts';

/** `d.year`, `t.offset`, `d.epochMillis`, `dur.daysOfWeek` …, without regard to case; raises a TypeError for others. */
export function temporalComponent(value: TemporalValue, key: string): Value {
  return componentReader(key)(value);
}

/** `temporalComponent` for one key and many values. */
export function componentReader(key: string): (value: TemporalValue) => Value {
  const name = key.toLowerCase();
  const field = DATE_FIELDS.get(name);
  return (value) => {
    const found = value.kind === 'duration' ? durationComponent(value, name) : pointComponent(value, name, field);
    if (found !== undefined) return found;
    throw typeError(`The ${typeName(value)} ${formatTemporal(value)} has no component ${key}.`);
  };
}

const DATE_FIELDS: ReadonlyMap<string, DateField> = new Map([
  ['year', 'year'],
  ['quarter', 'quarter'],
  ['month', 'month'],
  ['week', 'week'],
  ['weekyear', 'weekYear'],
  ['day', 'day'],
  ['ordinalday', 'ordinalDay'],
  ['weekday', 'dayOfWeek'],
  ['dayofweek', 'dayOfWeek'],
  ['dayofquarter', 'dayOfQuarter'],
]);

function pointComponent(
  value: Exclude<TemporalValue, DurationValue>,
  name: string,
  field: DateField | undefined,
): Value | undefined {
  if (field !== undefined) return 'day' in value ? BigInt(dateFieldOf(value.day, field)) : undefined;
  const clock = 'nanos' in value ? clockComponent(value.nanos, name) : undefined;
  if (clock !== undefined) return BigInt(clock);
  return 'offset' in value ? zoneComponent(value, name) : undefined;
}

function clockComponent(nanos: number, name: string): number | undefined {
  switch (name) {
    case 'hour':
    case 'minute':
    case 'second':
      return timeFieldOf(nanos, name);
    case 'millisecond':
      return Math.floor((nanos % 1e9) / 1e6);
    case 'microsecond':
      return Math.floor((nanos % 1e9) / 1e3);
    case 'nanosecond':
      return nanos % 1e9;
    default:
      return undefined;
  }
}

interface Zoned {
  readonly kind: 'time' | 'datetime';
  readonly day?: number;
  readonly nanos: number;
  readonly offset: number;
  readonly zone?: string | null;
}

function zoneComponent(value: Zoned, name: string): Value | undefined {
  switch (name) {
    case 'timezone':
      return value.zone ?? formatOffset(value.offset);
    case 'offset':
      return formatOffset(value.offset);
    case 'offsetminutes':
      return BigInt(Math.trunc(value.offset / 60));
    case 'offsetseconds':
      return BigInt(value.offset);
    case 'epochseconds':
      return value.day === undefined ? undefined : epochMillis(value, value.day) / 1000n;
    case 'epochmillis':
      return value.day === undefined ? undefined : epochMillis(value, value.day);
    default:
      return undefined;
  }
}

function epochMillis(value: Zoned, day: number): bigint {
  const seconds = BigInt(day) * 86_400n + BigInt(Math.floor(value.nanos / 1e9) - value.offset);
  return seconds * 1000n + BigInt(Math.floor((value.nanos % 1e9) / 1e6));
}

function durationComponent(value: DurationValue, name: string): Value | undefined {
  return Object.hasOwn(DURATION_COMPONENTS, name) ? DURATION_COMPONENTS[name]?.(value, BigInt(value.nanos)) : undefined;
}

const DURATION_COMPONENTS: Readonly<Record<string, (value: DurationValue, nanos: bigint) => bigint>> = {
  years: ({ months }) => months / 12n,
  quarters: ({ months }) => months / 3n,
  months: ({ months }) => months,
  quartersofyear: ({ months }) => (months / 3n) % 4n,
  monthsofyear: ({ months }) => months % 12n,
  monthsofquarter: ({ months }) => months % 3n,
  weeks: ({ days }) => days / 7n,
  days: ({ days }) => days,
  daysofweek: ({ days }) => days % 7n,
  hours: ({ seconds }) => seconds / 3600n,
  minutes: ({ seconds }) => seconds / 60n,
  seconds: ({ seconds }) => seconds,
  minutesofhour: ({ seconds }) => (seconds / 60n) % 60n,
  secondsofminute: ({ seconds }) => seconds % 60n,
  milliseconds: ({ seconds }, nanos) => seconds * 1000n + nanos / 1_000_000n,
  microseconds: ({ seconds }, nanos) => seconds * 1_000_000n + nanos / 1000n,
  nanoseconds: ({ seconds }, nanos) => seconds * 1_000_000_000n + nanos,
  millisecondsofsecond: (_, nanos) => nanos / 1_000_000n,
  microsecondsofsecond: (_, nanos) => nanos / 1000n,
  nanosecondsofsecond: (_, nanos) => nanos,
};
