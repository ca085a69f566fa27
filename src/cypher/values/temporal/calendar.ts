/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MAX_YEAR = 999_999_999;
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Days since 1970-01-01; after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayOf({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The inverse of `dayOf`. */
export function dateOf(epochDay: number): CalendarDate {
  const shifted = epochDay + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** Whether February has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekDayOf(epochDay: number): number {
  return modulo(epochDay + 3, 7) + 1;
}

/** The ISO 8601 week: its year can differ from the calendar's near New Year. */
export function weekOf(epochDay: number): { readonly year: number; readonly week: number } {
  const thursday = epochDay - weekDayOf(epochDay) + 4;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayOf({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** Monday of the first ISO week of a year. */
export function firstWeekOf(year: number): number {
  const fourth = dayOf({ year, month: 1, day: 4 });
  return fourth - weekDayOf(fourth) + 1;
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  return (firstWeekOf(year + 1) - firstWeekOf(year)) / 7;
}

/** First day of the quarter that a day is in. */
export function quarterStartOf(epochDay: number): number {
  const { year, month } = dateOf(epochDay);
  return dayOf({ year, month: month - modulo(month - 1, 3), day: 1 });
}

/** The remainder that is never negative. */
export function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}
