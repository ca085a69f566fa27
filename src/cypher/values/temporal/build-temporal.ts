import { argumentError, type CypherError, typeError } from '../../cypher-error.ts';
import { typeName } from '../type-name.ts';
import type {
  DateTimeValue,
  DateValue,
  LocalDateTimeValue,
  LocalTimeValue,
  MapValue,
  TemporalValue,
  TimeValue,
} from '../value.ts';
import { assignDate, assignTime, checkDayBeforeTime } from './assign-fields.ts';
import { modulo } from './calendar.ts';
import { formatTemporal } from './format-temporal.ts';
import { DAY_NANOS, fromEpoch, inZone, momentOf } from './moment.ts';
import { readFields, type TemporalFields } from './read-fields.ts';
import { offsetAt, type TimeZone } from './time-zone.ts';

/** What a construction needs from its surroundings: the default zone, and the moment for offsets of named zones. */
export interface Surroundings {
  readonly zone: TimeZone;
  readonly epochSeconds: number;
}

const DATE_FIELDS = ['year', 'quarter', 'month', 'week', 'ordinalDay', 'dayOfQuarter', 'dayOfWeek', 'day', 'date'];
const TIME_FIELDS = ['hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond', 'time'];

/** A date from a map such as `{year: 1984, week: 10, dayOfWeek: 3}` or `{date: other, day: 1}`. */
export function buildDate(map: MapValue): DateValue {
  const fields = readFields(map, DATE_FIELDS);
  const selected = fields.selectors.get('date');
  return { kind: 'date', day: assignDate(fields, selected === undefined ? null : dayPartOf(selected)) };
}

/** A time of day without a zone from a map. */
export function buildLocalTime(map: MapValue): LocalTimeValue {
  const fields = readFields(map, TIME_FIELDS);
  return { kind: 'localtime', nanos: readTime(fields) };
}

/** A time of day with an offset from a map; the zone of a selected time is converted to the given one. */
export function buildTime(map: MapValue, { zone, epochSeconds }: Surroundings): TimeValue {
  const fields = readFields(map, [...TIME_FIELDS, 'timezone']);
  const nanos = readTime(fields);
  const selected = fields.selectors.get('time');
  const own = selected !== undefined && 'offset' in selected ? selected.offset : null;
  if (fields.zone === null) return { kind: 'time', nanos, offset: own ?? offsetAt(zone, epochSeconds) };
  const offset = offsetAt(fields.zone, epochSeconds);
  return { kind: 'time', nanos: own === null ? nanos : modulo(nanos + (offset - own) * 1e9, DAY_NANOS), offset };
}

/** A date and time without a zone from a map. */
export function buildLocalDateTime(map: MapValue): LocalDateTimeValue {
  return { kind: 'localdatetime', ...readDateAndTime(readFields(map, [...DATE_FIELDS, ...TIME_FIELDS, 'datetime'])) };
}

/** A moment from a map; a selected time that has a zone is converted to the given one, other values keep their clock. */
export function buildDateTime(map: MapValue, { zone }: Surroundings): DateTimeValue {
  const accepted = [...DATE_FIELDS, ...TIME_FIELDS, 'datetime', 'timezone', 'epochSeconds', 'epochMillis'];
  const fields = readFields(map, accepted);
  const epoch = readEpoch(fields, zone);
  const local = epoch ?? readDateAndTime(fields);
  const selected = fields.selectors.get('datetime') ?? fields.selectors.get('time');
  const own = selected === undefined ? null : zonePartOf(selected);
  if (own === null) return momentOf(local, fields.zone ?? zone);
  const moment = momentOf(local, own, selected !== undefined && 'offset' in selected ? selected.offset : null);
  return fields.zone === null ? moment : inZone(moment, fields.zone);
}

/** The day of a value; raises a TypeError where it has none. */
export function dayPartOf(value: TemporalValue): number {
  if (value.kind !== 'duration' && 'day' in value) return value.day;
  throw lacks('date', value);
}

/** The time of day of a value; raises a TypeError where it has none. */
export function nanosPartOf(value: TemporalValue): number {
  if (value.kind !== 'duration' && 'nanos' in value) return value.nanos;
  throw lacks('time', value);
}

/** The zone of a value; null where it has none. */
export function zonePartOf(value: TemporalValue): TimeZone | null {
  if (value.kind === 'time') return { zone: null, offset: value.offset };
  if (value.kind !== 'datetime') return null;
  return value.zone === null ? { zone: null, offset: value.offset } : { zone: value.zone, offset: null };
}

function lacks(part: string, value: TemporalValue): CypherError {
  return typeError(`The ${typeName(value)} ${formatTemporal(value)} has no ${part}.`);
}

function readTime(fields: TemporalFields): number {
  const selected = fields.selectors.get('time');
  if (selected === undefined && !fields.numbers.has('hour')) throw argumentError('hour must be specified');
  return assignTime(fields, selected === undefined ? null : nanosPartOf(selected));
}

function readDateAndTime(fields: TemporalFields): { readonly day: number; readonly nanos: number } {
  const { selectors, numbers } = fields;
  const both = selectors.get('datetime');
  if (both !== undefined && selectors.size > 1) {
    throw argumentError('datetime cannot be selected together with date or time.');
  }
  const date = both ?? selectors.get('date');
  const time = both ?? selectors.get('time');
  if (date === undefined) checkDayBeforeTime(fields);
  if (time === undefined && !numbers.has('hour') && numbers.has('minute'))
    throw argumentError('hour must be specified');
  return {
    day: assignDate(fields, date === undefined ? null : dayPartOf(date)),
    nanos: assignTime(fields, time === undefined ? null : nanosPartOf(time)),
  };
}

function readEpoch(fields: TemporalFields, zone: TimeZone): { readonly day: number; readonly nanos: number } | null {
  const seconds = fields.numbers.get('epochSeconds');
  const millis = fields.numbers.get('epochMillis');
  if (seconds === undefined && millis === undefined) return null;
  if (seconds !== undefined && millis !== undefined) {
    throw argumentError('epochMillis cannot be selected together with epochSeconds.');
  }
  const whole = seconds ?? Math.floor((millis ?? 0) / 1000);
  const rest = seconds === undefined ? modulo(millis ?? 0, 1000) * 1e6 : 0;
  const moment = fromEpoch(whole, rest, fields.zone ?? zone);
  return { day: assignDate(fields, moment.day), nanos: assignTime(fields, moment.nanos) };
}
