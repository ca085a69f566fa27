import type { ClaimDate } from '../../model/claim.ts';
import { fromEpochDay, isoYear, toEpochDay } from './calendar-day.ts';
import type {
  DayExpression,
  MonthExpression,
  SpanExpression,
  WeekdayExpression,
  YearExpression,
  YearReference,
} from './date-mention.ts';
import { daySpan, type Now } from './now.ts';
import { dayOf, firstWeekday, latestWeekday, weekdayDay } from './resolve-day.ts';
import { monthOf, monthSpan } from './resolve-month.ts';

const HALF_YEAR_DAYS = 183;

/** "May 31-June 8": the end that tells its year lends it to the other, across New Year where the order asks for it. */
export function resolveSpan({ from, to }: SpanExpression, now: Now): ClaimDate | null {
  if (from.kind === 'day' && to.kind === 'day') return resolveDays(from, to, now);
  if (from.kind === 'weekday' && to.kind === 'weekday') return resolveWeekdays(from, to, now);
  if (from.kind === 'month' && to.kind === 'month') return resolveMonths(from, to, now);
  if (from.kind === 'year' && to.kind === 'year') return resolveYears(from, to);
  return null;
}

/** A future span is chosen by its end, for it may have begun; a past one by its beginning, for it may go on. */
function resolveDays(from: DayExpression, to: DayExpression, now: Now): ClaimDate | null {
  const endLeads = tells(to.year) === tells(from.year) ? now.tense === 'future' : tells(to.year);
  const lead = dayOf(endLeads ? to : from, now);
  if (lead === null) return null;
  if (tells(from.year) && tells(to.year)) return spanOrNull(dayOf(from, now), dayOf(to, now));
  return endLeads ? spanOrNull(sameDayBeside(from, lead, -1), lead) : spanOrNull(lead, sameDayBeside(to, lead, 1));
}

function spanOrNull(from: number | null, to: number | null): ClaimDate | null {
  return from === null || to === null ? null : daySpan(from, to);
}

function tells(year: YearReference): boolean {
  return year.kind !== 'open';
}

/** Such a day of the same year, or across New Year if that is not far: "June 9 to June 3" is a slip, not a year. */
function sameDayBeside({ month, day }: DayExpression, beside: number, side: 1 | -1): number | null {
  const { year } = fromEpochDay(beside);
  const sameYear = toEpochDay({ year, month, day });
  if (sameYear !== null && (sameYear - beside) * side >= 0) return sameYear;
  const acrossNewYear = toEpochDay({ year: year + side, month, day });
  return acrossNewYear !== null && Math.abs(acrossNewYear - beside) < HALF_YEAR_DAYS ? acrossNewYear : null;
}

function resolveWeekdays(from: WeekdayExpression, to: WeekdayExpression, now: Now): ClaimDate | null {
  const looksAhead = from.direction === 'next' || (from.direction === null && now.tense === 'future');
  if (!looksAhead || to.week !== null) {
    const end = weekdayDay({ ...to, direction: to.direction ?? from.direction }, now);
    return end === null ? null : daySpan(latestWeekday(from.weekday, end), end);
  }
  const start = weekdayDay(from, now);
  return start === null ? null : daySpan(start, firstWeekday(to.weekday, start));
}

function resolveMonths(from: MonthExpression, to: MonthExpression, now: Now): ClaimDate | null {
  const toLeads = tells(to.year) && !tells(from.year);
  const lead = monthOf({ ...(toLeads ? to : from), length: 1 }, now);
  if (lead === null) return null;
  if (toLeads) return monthSpan(lead - ((to.month - from.month + 12) % 12), lead);
  const end = tells(to.year) ? monthOf({ ...to, length: 1 }, now) : lead + ((to.month - from.month + 12) % 12);
  return end === null ? null : monthSpan(lead, end);
}

function resolveYears(from: YearExpression, to: YearExpression): ClaimDate | null {
  if (from.year >= to.year) return null;
  return { value: `${isoYear(from.year)}/${isoYear(to.year)}`, granularity: 'span' };
}
