import { argumentError } from '../../cypher-error.ts';
import {
  dateOf,
  dayOf,
  daysInMonth,
  firstWeekOf,
  isLeapYear,
  MAX_YEAR,
  modulo,
  quarterStartOf,
  weekDayOf,
  weekOf,
  weeksInYear,
} from './calendar.ts';

export type DateField =
  | 'year'
  | 'weekYear'
  | 'quarter'
  | 'month'
  | 'week'
  | 'ordinalDay'
  | 'dayOfQuarter'
  | 'dayOfWeek'
  | 'day';

/**
 * The day with one field changed and the others kept as far as the calendar allows, as `java.time` does it
 * (29 February of a common year becomes the 28th); a field out of range raises an ArgumentError.
 */
export function withDateField(epochDay: number, field: DateField, value: number): number {
  return SETTERS[field](epochDay, value);
}

/** Reads one field of a day. */
export function dateFieldOf(epochDay: number, field: DateField): number {
  switch (field) {
    case 'weekYear':
      return weekOf(epochDay).year;
    case 'week':
      return weekOf(epochDay).week;
    case 'dayOfWeek':
      return weekDayOf(epochDay);
    case 'dayOfQuarter':
      return epochDay - quarterStartOf(epochDay) + 1;
    case 'quarter':
      return Math.ceil(dateOf(epochDay).month / 3);
    case 'ordinalDay':
      return epochDay - dayOf({ year: dateOf(epochDay).year, month: 1, day: 1 }) + 1;
    default:
      return dateOf(epochDay)[field];
  }
}

/** The day some months later, on the last of the month where the day does not exist. */
export function addMonths(epochDay: number, months: number): number {
  const { year, month, day } = dateOf(epochDay);
  const count = year * 12 + (month - 1) + months;
  return clippedDay(Math.floor(count / 12), modulo(count, 12) + 1, day);
}

const SETTERS: Readonly<Record<DateField, (epochDay: number, value: number) => number>> = {
  year(epochDay, value) {
    check('Year', value, { min: -MAX_YEAR, max: MAX_YEAR });
    const { month, day } = dateOf(epochDay);
    return clippedDay(value, month, day);
  },
  weekYear(epochDay, value) {
    check('WeekBasedYear', value, { min: -MAX_YEAR, max: MAX_YEAR });
    const week = Math.min(weekOf(epochDay).week, weeksInYear(value));
    return firstWeekOf(value) + (week - 1) * 7 + weekDayOf(epochDay) - 1;
  },
  quarter(epochDay, value) {
    check('QuarterOfYear', value, { min: 1, max: 4 });
    return addMonths(epochDay, (value - dateFieldOf(epochDay, 'quarter')) * 3);
  },
  month(epochDay, value) {
    check('MonthOfYear', value, { min: 1, max: 12 });
    const { year, day } = dateOf(epochDay);
    return clippedDay(year, value, day);
  },
  week(epochDay, value) {
    check('WeekOfWeekBasedYear', value, { min: 1, max: 53 });
    return epochDay + (value - weekOf(epochDay).week) * 7;
  },
  ordinalDay(epochDay, value) {
    check('DayOfYear', value, { min: 1, max: 366 });
    const { year } = dateOf(epochDay);
    if (value === 366 && !isLeapYear(year)) {
      throw argumentError(`There is no day 366 in ${year}, no leap year.`);
    }
    return dayOf({ year, month: 1, day: 1 }) + value - 1;
  },
  dayOfQuarter(epochDay, value) {
    check('DayOfQuarter', value, { min: 1, max: 92 });
    return quarterStartOf(epochDay) + value - 1;
  },
  dayOfWeek(epochDay, value) {
    check('DayOfWeek', value, { min: 1, max: 7 });
    return epochDay + value - weekDayOf(epochDay);
  },
  day(epochDay, value) {
    check('DayOfMonth', value, { min: 1, max: 31 });
    const { year, month } = dateOf(epochDay);
    if (value > daysInMonth(year, month)) {
      throw argumentError(`There is no day ${value} in month ${month} of ${year}.`);
    }
    return dayOf({ year, month, day: value });
  },
};

function clippedDay(year: number, month: number, day: number): number {
  return dayOf({ year, month, day: Math.min(day, daysInMonth(year, month)) });
}

/** Raises an ArgumentError unless the value is an integer within the bounds. */
export function check(name: string, value: number, { min, max }: { readonly min: number; readonly max: number }): void {
  if (value >= min && value <= max) return;
  throw argumentError(`Invalid value for ${name} (valid values ${min} to ${max}): ${value}`);
}
