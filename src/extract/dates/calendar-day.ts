const DAY_LENGTH_MS = 86_400_000;

/** A day as year, month (1–12) and day of the month. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 in the Gregorian calendar, or null where there is no such day. */
export function toEpochDay({ year, month, day }: CalendarDay): number | null {
  const epoch = Date.UTC(year, month - 1, day) / DAY_LENGTH_MS;
  const back = fromEpochDay(epoch);
  return back.year === year && back.month === month && back.day === day ? epoch : null;
}

/** The calendar day of a number of days since 1970-01-01. */
export function fromEpochDay(epoch: number): CalendarDay {
  const date = new Date(epoch * DAY_LENGTH_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads the day at the start of an ISO date or time; null if there is none or no such day. */
export function readIsoDay(text: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '');
  return match === null ? null : toEpochDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** `YYYY-MM-DD`. */
export function isoDay(epoch: number): string {
  const { year, month, day } = fromEpochDay(epoch);
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** `YYYY-MM`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

/** `YYYY`. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** Monday = 0 … Sunday = 6. */
export function weekdayOf(epoch: number): number {
  return (((epoch + 3) % 7) + 7) % 7;
}

/** The Monday of a day's week. */
export function mondayOf(epoch: number): number {
  return epoch - weekdayOf(epoch);
}

/** Months since year 0, so that months can be compared and shifted. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The year and month of a month index. */
export function fromMonthIndex(index: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(index / 12);
  return { year, month: index - year * 12 + 1 };
}

/** The same day of the month some months away, or the last day of that month where it is shorter. */
export function shiftMonths(epoch: number, months: number): number {
  const { year, month, day } = fromEpochDay(epoch);
  const target = fromMonthIndex(monthIndex(year, month) + months);
  const next = fromMonthIndex(monthIndex(year, month) + months + 1);
  const lastDay = (toEpochDay({ ...next, day: 1 }) ?? epoch) - 1;
  return toEpochDay({ ...target, day }) ?? lastDay;
}
