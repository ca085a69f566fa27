import { arithmeticError } from '../integer.ts';
import type { DateTimeValue, DurationValue, TemporalValue } from '../value.ts';
import { dateOf, MAX_YEAR, modulo } from './calendar.ts';
import { addMonths } from './date-field.ts';
import { addDurations, durationOf } from './duration.ts';
import { DAY_NANOS, epochSecondsOf, fromEpoch, momentOf, zoneOf } from './moment.ts';

/** A temporal value moved by a duration: months, then days, then seconds; `sign` -1 moves it back. */
export function addDuration<Temporal extends TemporalValue>(
  value: Temporal,
  duration: DurationValue,
  sign: 1n | -1n,
): TemporalValue {
  const step = addDurations(durationOf({}), duration, sign);
  switch (value.kind) {
    case 'date':
      return { kind: 'date', day: movedDay(value.day, step) + Number(step.seconds / 86_400n) };
    case 'localtime':
      return { kind: 'localtime', nanos: modulo(value.nanos + nanosWithinDay(step), DAY_NANOS) };
    case 'time':
      return { ...value, nanos: modulo(value.nanos + nanosWithinDay(step), DAY_NANOS) };
    case 'localdatetime':
      return { kind: 'localdatetime', ...movedClock(movedDay(value.day, step), value.nanos, step) };
    case 'datetime':
      return movedMoment(value, step);
    case 'duration':
      return addDurations(value, duration, sign);
  }
}

function movedDay(day: number, step: DurationValue): number {
  const moved = addMonths(day, Number(step.months)) + Number(step.days);
  if (Math.abs(dateOf(moved).year) <= MAX_YEAR) return moved;
  throw arithmeticError(`The year is beyond ${MAX_YEAR}.`, 'NumberOutOfRange');
}

function nanosWithinDay(step: DurationValue): number {
  return Number(step.seconds % 86_400n) * 1e9 + step.nanos;
}

function movedClock(day: number, nanos: number, step: DurationValue): { readonly day: number; readonly nanos: number } {
  const total = nanos + nanosWithinDay(step);
  const carry = Math.floor(total / DAY_NANOS);
  return { day: day + Number(step.seconds / 86_400n) + carry, nanos: total - carry * DAY_NANOS };
}

/** Months and days move the local clock, seconds move the moment itself. */
function movedMoment(value: DateTimeValue, step: DurationValue): DateTimeValue {
  const zone = zoneOf(value);
  const day = movedDay(value.day, step);
  if (zone.zone === null) return { ...value, ...movedClock(day, value.nanos, step) };
  const moved = day === value.day ? value : momentOf({ day, nanos: value.nanos }, zone, value.offset);
  const total = (moved.nanos % 1e9) + step.nanos;
  const carry = Math.floor(total / 1e9);
  return fromEpoch(epochSecondsOf(moved) + Number(step.seconds) + carry, total - carry * 1e9, zone);
}
