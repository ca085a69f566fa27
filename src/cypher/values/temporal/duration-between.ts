import { typeError } from '../../cypher-error.ts';
import type { DurationValue, TemporalValue } from '../value.ts';
import { dateOf } from './calendar.ts';
import { addMonths } from './date-field.ts';
import { durationOf } from './duration.ts';
import { DAY_NANOS, epochSecondsOf, inZone, momentOf, zoneOf } from './moment.ts';
import type { TimeZone } from './time-zone.ts';

export type InstantValue = Exclude<TemporalValue, DurationValue>;

/** From one value to another in months, days and the rest; what one lacks (date, time, zone) it takes from the other. */
export function durationBetween(from: InstantValue, to: InstantValue): DurationValue {
  const pair = align(from, to);
  const months = hasDate(from) && hasDate(to) ? monthsBetween(pair) : 0;
  const later = plusMonths(pair.from, months, pair.zone);
  const days = hasDate(from) && hasDate(to) ? daysBetween({ ...pair, from: later }) : 0;
  const last = plusDays(later, days, pair.zone);
  const nanos = nanosBetween({ ...pair, from: last });
  return durationOf({ months: BigInt(months), days: BigInt(days), nanos });
}

/** Whole months from one value to another. */
export function durationInMonths(from: InstantValue, to: InstantValue): DurationValue {
  refuseTimes(from, to);
  return durationOf({ months: BigInt(monthsBetween(align(from, to))) });
}

/** Whole days from one value to another. */
export function durationInDays(from: InstantValue, to: InstantValue): DurationValue {
  refuseTimes(from, to);
  return durationOf({ days: BigInt(daysBetween(align(from, to))) });
}

/** Seconds and nanoseconds from one value to another, on the time line where both or one have a zone. */
export function durationInSeconds(from: InstantValue, to: InstantValue): DurationValue {
  return durationOf({ nanos: nanosBetween(align(from, to)) });
}

interface Point {
  readonly day: number;
  readonly nanos: number;
  /** Null where neither value has a zone. */
  readonly offset: number | null;
}

interface Pair {
  readonly from: Point;
  readonly to: Point;
  /** The zone of `from`; null where neither value has one. */
  readonly zone: TimeZone | null;
}

function hasDate(value: InstantValue): boolean {
  return 'day' in value;
}

function refuseTimes(from: InstantValue, to: InstantValue): void {
  if (!hasDate(from) && !hasDate(to)) throw typeError('Times without dates have no days between them.');
}

function align(from: InstantValue, to: InstantValue): Pair {
  const start = zoneOfValue(from) ?? zoneOfValue(to);
  const end = zoneOfValue(to) ?? zoneOfValue(from);
  return {
    from: pointOf(from, { day: dayOfValue(to), zone: start }),
    to: pointOf(to, { day: dayOfValue(from), zone: end }),
    zone: start,
  };
}

function dayOfValue(value: InstantValue): number {
  return 'day' in value ? value.day : 0;
}

function zoneOfValue(value: InstantValue): TimeZone | null {
  if (value.kind === 'datetime') return zoneOf(value);
  return value.kind === 'time' ? { zone: null, offset: value.offset } : null;
}

function pointOf(value: InstantValue, missing: { readonly day: number; readonly zone: TimeZone | null }): Point {
  if (value.kind === 'datetime') return value;
  const day = 'day' in value ? value.day : missing.day;
  const nanos = 'nanos' in value ? value.nanos : 0;
  return place({ day, nanos }, missing.zone);
}

function place(local: { readonly day: number; readonly nanos: number }, zone: TimeZone | null): Point {
  return zone === null ? { ...local, offset: null } : momentOf(local, zone);
}

/** `to` on the clock of `from`, with its day moved towards `from` where its time of day has not come yet. */
function endDay({ from, to, zone }: Pair): number {
  const end = zone === null || to.offset === null ? to : inZone(momentAt(to, to.offset), zone);
  if (end.day > from.day && end.nanos < from.nanos) return end.day - 1;
  return end.day < from.day && end.nanos > from.nanos ? end.day + 1 : end.day;
}

function momentAt({ day, nanos }: Point, offset: number) {
  return { kind: 'datetime', day, nanos, offset, zone: null } as const;
}

function monthsBetween(pair: Pair): number {
  return Math.trunc((packed(endDay(pair)) - packed(pair.from.day)) / 32);
}

function packed(epochDay: number): number {
  const { year, month, day } = dateOf(epochDay);
  return (year * 12 + month - 1) * 32 + day;
}

function daysBetween(pair: Pair): number {
  return endDay(pair) - pair.from.day;
}

function plusMonths(point: Point, months: number, zone: TimeZone | null): Point {
  return months === 0 ? point : place({ day: addMonths(point.day, months), nanos: point.nanos }, zone);
}

function plusDays(point: Point, days: number, zone: TimeZone | null): Point {
  return days === 0 ? point : place({ day: point.day + days, nanos: point.nanos }, zone);
}

function nanosBetween({ from, to }: Pair): bigint {
  return epochNanos(to) - epochNanos(from);
}

function epochNanos(point: Point): bigint {
  if (point.offset === null) return BigInt(point.day) * BigInt(DAY_NANOS) + BigInt(point.nanos);
  return BigInt(epochSecondsOf(momentAt(point, point.offset))) * 1_000_000_000n + BigInt(point.nanos % 1e9);
}
