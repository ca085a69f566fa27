import type { Groups } from './parse-date.ts';
import { nanosOfParts, withTimeField } from './time-field.ts';
import { offsetZone } from './time-zone.ts';

/** The forms of a time of day: extended with colons, basic without. */
export const TIME_PATTERN = [
  '(?:(?<longHour>\\d{1,2})(?::(?<longMinute>\\d{1,2})(?::(?<longSecond>\\d{1,2})(?:[.,](?<longFraction>\\d{1,9}))?)?)?',
  '|(?<shortHour>\\d{2})(?<shortMinute>\\d{2})(?:(?<shortSecond>\\d{2})(?:[.,](?<shortFraction>\\d{1,9}))?)?)',
].join('');

/** `Z`, `+01`, `+0100` or `+01:00`. */
export const OFFSET_PATTERN = '(?:(?<utc>Z)|(?<offsetSign>[+-])(?<offsetHour>\\d{2})(?::?(?<offsetMinute>\\d{2}))?)';

/** With seconds too, which only a moment's own text has. */
export const LONG_OFFSET_PATTERN =
  '(?:(?<utc>Z)|(?<offsetSign>[+-])(?<offsetHour>\\d{2})(?::?(?<offsetMinute>\\d{2})(?::(?<offsetSecond>\\d{2}))?)?)';

/** Nanoseconds since midnight of what `TIME_PATTERN` found; raises an ArgumentError out of range. */
export function nanosOfGroups(groups: Groups): number {
  const field = (name: string) => Number(groups[`long${name}`] ?? groups[`short${name}`] ?? 0);
  const fraction = groups.longFraction ?? groups.shortFraction ?? '';
  const hour = withTimeField(0, 'hour', field('Hour'));
  const minute = withTimeField(hour, 'minute', field('Minute'));
  const second = withTimeField(minute, 'second', field('Second'));
  return second + nanosOfParts({ nanosecond: Number(fraction.padEnd(9, '0')) });
}

/** Offset in seconds of what an offset pattern found; null when there was none. */
export function offsetOfGroups(groups: Groups): number | null {
  if (groups.utc !== undefined) return 0;
  const { offsetSign: sign, offsetHour: hour, offsetMinute: minute = '0', offsetSecond: second = '0' } = groups;
  if (hour === undefined) return null;
  const size = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return offsetZone(sign === '-' ? -size : size).offset;
}
