import type { DateTimeValue, LocalDateTimeValue } from '../value.ts';
import { offsetAt, resolveLocal, type TimeZone } from './time-zone.ts';

export const DAY_NANOS = 86_400_000_000_000;
const NANOS = 1_000_000_000;

/** The moment at which the clock of a zone shows a local date and time. */
export function momentOf(
  { day, nanos }: Pick<LocalDateTimeValue, 'day' | 'nanos'>,
  zone: TimeZone,
  preferredOffset: number | null = null,
): DateTimeValue {
  if (zone.zone === null) return { kind: 'datetime', day, nanos, offset: zone.offset, zone: null };
  const second = Math.floor(nanos / NANOS);
  const { local, offset } = resolveLocal(zone, day * 86_400 + second, preferredOffset);
  return atLocal(local, nanos - second * NANOS, { offset, zone: zone.zone });
}

/** The same moment on the clock of another zone. */
export function inZone(moment: DateTimeValue, zone: TimeZone): DateTimeValue {
  return fromEpoch(epochSecondsOf(moment), moment.nanos % NANOS, zone);
}

/** A moment from whole seconds since 1970-01-01T00:00Z and nanoseconds within the second. */
export function fromEpoch(seconds: number, nanos: number, zone: TimeZone): DateTimeValue {
  const offset = offsetAt(zone, seconds);
  return atLocal(seconds + offset, nanos, { offset, zone: zone.zone });
}

/** Whole seconds since 1970-01-01T00:00Z, rounded down; exact for years within ±285 million. */
export function epochSecondsOf(moment: DateTimeValue): number {
  return moment.day * 86_400 + Math.floor(moment.nanos / NANOS) - moment.offset;
}

/** The zone of a moment. */
export function zoneOf(moment: DateTimeValue): TimeZone {
  return moment.zone === null ? { zone: null, offset: moment.offset } : { zone: moment.zone, offset: null };
}

function atLocal(local: number, nanos: number, zone: Pick<DateTimeValue, 'offset' | 'zone'>): DateTimeValue {
  const day = Math.floor(local / 86_400);
  return { kind: 'datetime', day, nanos: (local - day * 86_400) * NANOS + nanos, offset: zone.offset, zone: zone.zone };
}
