import { argumentError } from '../../cypher-error.ts';
import type { DateTimeValue, DateValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from '../value.ts';
import { momentOf } from './moment.ts';
import { DATE_PATTERN, dayOfGroups, type Groups } from './parse-date.ts';
import { LONG_OFFSET_PATTERN, nanosOfGroups, OFFSET_PATTERN, offsetOfGroups, TIME_PATTERN } from './parse-time.ts';
import { syntaxFailure } from './syntax-failure.ts';
import { offsetAt, parseZoneName, type TimeZone } from './time-zone.ts';

const ZONE_NAME = '(?:\\[(?<zoneName>[a-zA-Z0-9~._ /+-]+)\\])?';
const DATE = new RegExp(`^(?:${DATE_PATTERN})$`, 'i');
const LOCAL_TIME = new RegExp(`^T?${TIME_PATTERN}$`, 'i');
const TIME = new RegExp(`^T?${TIME_PATTERN}${OFFSET_PATTERN}?${ZONE_NAME}$`, 'i');
const LOCAL_DATE_TIME = new RegExp(`^(?:${DATE_PATTERN})(?:T${TIME_PATTERN})?$`, 'i');
const DATE_TIME = new RegExp(`^(?:${DATE_PATTERN})(?:T${TIME_PATTERN}${LONG_OFFSET_PATTERN}?)?${ZONE_NAME}$`, 'i');

/** Reads a date in any of ISO 8601's forms; raises an ArgumentError for other texts. */
export function parseDate(text: string): DateValue {
  return { kind: 'date', day: dayOfGroups(groupsOf(text, DATE, 'Date')) };
}

/** Reads a time of day without a zone. */
export function parseLocalTime(text: string): LocalTimeValue {
  return { kind: 'localtime', nanos: nanosOfGroups(groupsOf(text, LOCAL_TIME, 'LocalTime')) };
}

/** Reads a time of day with an offset; the default zone's where the text has none. */
export function parseTime(text: string, defaultOffset: () => number): TimeValue {
  const groups = groupsOf(text, TIME, 'Time');
  if (groups.zoneName !== undefined) {
    throw argumentError('A time without a date needs an offset, not a named zone.');
  }
  return { kind: 'time', nanos: nanosOfGroups(groups), offset: offsetOfGroups(groups) ?? defaultOffset() };
}

/** Reads a date with or without a time of day. */
export function parseLocalDateTime(text: string): LocalDateTimeValue {
  const groups = groupsOf(text, LOCAL_DATE_TIME, 'LocalDateTime');
  return { kind: 'localdatetime', day: dayOfGroups(groups), nanos: nanosOfGroups(groups) };
}

/** Reads a moment; an offset beside a named zone must be one that the zone has then. */
export function parseDateTime(text: string, defaultZone: TimeZone): DateTimeValue {
  const groups = groupsOf(text, DATE_TIME, 'DateTime');
  const local = { day: dayOfGroups(groups), nanos: nanosOfGroups(groups) };
  const offset = offsetOfGroups(groups);
  const name = groups.zoneName;
  if (name === undefined) return momentOf(local, offset === null ? defaultZone : { zone: null, offset });
  const zone: TimeZone = { zone: parseZoneName(name), offset: null };
  if (offset !== null && offset !== offsetAt(zone, local.day * 86_400 + Math.floor(local.nanos / 1e9) - offset)) {
    throw argumentError(`The time zone and the offset do not match: ${text}`);
  }
  return momentOf(local, zone, offset);
}

function groupsOf(text: string, pattern: RegExp, type: string): Groups {
  const found = pattern.exec(text);
  if (found?.groups === undefined) throw syntaxFailure(text, type);
  return found.groups;
}
