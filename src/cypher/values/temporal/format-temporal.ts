import type { DateValue, DurationValue, TemporalValue } from '../value.ts';
import { dateOf } from './calendar.ts';
import { formatOffset } from './format-offset.ts';
import { timeFieldOf } from './time-field.ts';

/** A temporal value in ISO 8601, as `toString` of Neo4j 5 writes it. */
export function formatTemporal(value: TemporalValue): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'localtime':
      return formatTime(value.nanos);
    case 'time':
      return formatTime(value.nanos) + formatOffset(value.offset);
    case 'localdatetime':
      return `${formatDate(value)}T${formatTime(value.nanos)}`;
    case 'datetime': {
      const zone = value.zone === null ? '' : `[${value.zone}]`;
      return `${formatDate(value)}T${formatTime(value.nanos)}${formatOffset(value.offset)}${zone}`;
    }
    case 'duration':
      return formatDuration(value);
  }
}

function formatDate({ day: epochDay }: Pick<DateValue, 'day'>): string {
  const { year, month, day } = dateOf(epochDay);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return `${year > 9999 ? '+' : sign}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

function formatTime(nanos: number): string {
  const parts = [timeFieldOf(nanos, 'hour'), timeFieldOf(nanos, 'minute'), timeFieldOf(nanos, 'second')];
  return parts.map(twoDigits).join(':') + formatFraction(nanos % 1e9);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function formatFraction(nanos: number): string {
  return nanos === 0 ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`;
}

function formatDuration({ months, days, seconds, nanos }: DurationValue): string {
  const date = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D');
  const time = formatSeconds(seconds, nanos);
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** All parts carry the sign of the whole: -0.4 s is held as -1 s and 600,000,000 ns. */
function formatSeconds(seconds: bigint, nanos: number): string {
  const borrow = seconds < 0n && nanos !== 0;
  const whole = borrow ? seconds + 1n : seconds;
  const fraction = formatFraction(borrow ? 1e9 - nanos : nanos);
  const rest = whole % 60n;
  const clock = part(whole / 3600n, 'H') + part((whole / 60n) % 60n, 'M');
  if (rest === 0n && fraction === '') return clock;
  return `${clock}${borrow && rest === 0n ? '-' : ''}${rest}${fraction}S`;
}

function part(value: bigint, unit: string): string {
  return value === 0n ? '' : `${value}${unit}`;
}
