import type { ClaimDate } from '../../model/claim.ts';
import { fromEpochDay, isoYear, mondayOf, monthIndex, shiftMonths, weekdayOf } from './calendar-day.ts';
import type { CalendarUnit, PeriodPart, RelativeExpression, WindowExpression } from './date-mention.ts';
import { chooseByTense, dayDate, daySpan, type Now } from './now.ts';
import { monthSpan } from './resolve-month.ts';

const SATURDAY = 5;

/** "yesterday", "next week", "two months ago", as precise as its unit. */
export function resolveRelative({ unit, shift, part }: RelativeExpression, now: Now): ClaimDate | null {
  if (now.today === null) return null;
  const { year, month } = fromEpochDay(now.today);
  const current = monthIndex(year, month) + shift;
  switch (unit) {
    case 'hour':
      return dayDate(now.today + Math.trunc(shift / 24));
    case 'day':
      return dayDate(now.today + shift);
    case 'week':
      return shift === 0 ? thisWeek(now.today, now.tense, part) : week(now.today + 7 * shift);
    case 'weekend':
      return weekend(now.today, shift, now.tense);
    case 'month':
      return monthSpan(current, current);
    case 'year':
      return { value: isoYear(year + shift), granularity: 'year' };
  }
}

function week(day: number): ClaimDate | null {
  const monday = mondayOf(day);
  return daySpan(monday, monday + 6);
}

/** The week up to today for what happened, from today on for what is to come; a Sunday looks at the six days ahead. */
function thisWeek(today: number, tense: Now['tense'], part: PeriodPart | null): ClaimDate | null {
  const monday = mondayOf(today);
  if (part === 'early') return daySpan(monday, today);
  if (part === 'late' || tense === 'future') return daySpan(today, today === monday + 6 ? today + 6 : monday + 6);
  return tense === 'past' ? daySpan(monday, today) : daySpan(monday, monday + 6);
}

function weekend(today: number, shift: number, tense: Now['tense']): ClaimDate | null {
  const saturday = mondayOf(today) + SATURDAY;
  if (shift !== 0) return daySpan(saturday + 7 * shift, saturday + 7 * shift + 1);
  const isSunday = weekdayOf(today) === SATURDAY + 1;
  const now = isSunday ? saturday : today;
  const chosen = chooseByTense([saturday - 7, saturday, saturday + 7], now, tense);
  return chosen === null ? null : daySpan(chosen, chosen + 1);
}

/** "the past 24 hours", "the next six months": from or to today. */
export function resolveWindow({ unit, count, side }: WindowExpression, { today, tense }: Now): ClaimDate | null {
  if (today === null) return null;
  if (side === 'past') return daySpan(away(today, unit, -count), today);
  // In a story of the past "the next two weeks" are those that followed.
  return tense === 'past' ? null : daySpan(today, away(today, unit, count));
}

function away(today: number, unit: CalendarUnit, count: number): number {
  if (unit === 'month') return shiftMonths(today, count);
  if (unit === 'year') return shiftMonths(today, 12 * count);
  if (unit === 'hour') return today + Math.sign(count) * Math.ceil(Math.abs(count) / 24);
  return today + count * (unit === 'day' ? 1 : 7);
}

interface Ahead {
  readonly unit: CalendarUnit;
  readonly count: number;
}

/** "in two weeks" is a date only of what is to come. */
export function resolveAhead({ unit, count }: Ahead, now: Now): ClaimDate | null {
  if (now.tense !== 'future') return null;
  if (unit === 'weekend') return resolveRelative({ kind: 'relative', unit, shift: 0, part: null }, now);
  return resolveRelative({ kind: 'relative', unit, shift: count, part: null }, now);
}

/** "the end of the year" is this year's, unless the text tells of the past. */
export function resolveEndOf(unit: CalendarUnit, now: Now): ClaimDate | null {
  if (now.tense === 'past') return null;
  return resolveRelative({ kind: 'relative', unit, shift: 0, part: 'late' }, now);
}
