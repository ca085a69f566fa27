import type { ClaimDate } from '../../model/claim.ts';
import { fromEpochDay, fromMonthIndex, isoMonth, isoYear, monthIndex } from './calendar-day.ts';
import type { MonthExpression, MonthRunExpression, YearReference } from './date-mention.ts';
import { chooseByTense, type Now } from './now.ts';

/** "September", in the year that is stated or that the tense chooses. */
export function resolveMonth({ year, month }: MonthExpression, now: Now): ClaimDate | null {
  const index = monthOf({ year, month, length: 1 }, now);
  return index === null ? null : { value: isoMonthOf(index), granularity: 'month' };
}

/** "the second quarter": a span of months; a winter of a stated year is that year, for it may be the one's end or the other's beginning. */
export function resolveMonthRun(expression: MonthRunExpression, now: Now): ClaimDate | null {
  const { year, firstMonth, length } = expression;
  if (firstMonth + length > 13 && year.kind === 'stated') return { value: isoYear(year.year), granularity: 'year' };
  const index = monthOf({ year, month: firstMonth, length }, now);
  return index === null ? null : monthSpan(index, index + length - 1);
}

/** The months from one index to another, both included; null if they are in the wrong order. */
export function monthSpan(from: number, to: number): ClaimDate | null {
  if (from === to) return { value: isoMonthOf(from), granularity: 'month' };
  return from < to ? { value: `${isoMonthOf(from)}/${isoMonthOf(to)}`, granularity: 'span' } : null;
}

interface OpenMonths {
  readonly year: YearReference;
  readonly month: number;
  readonly length: number;
}

/** The index of the first month of a stretch whose year may be open, or null. */
export function monthOf({ year, month, length }: OpenMonths, { today, tense }: Now): number | null {
  if (year.kind === 'stated') return monthIndex(year.year, month);
  if (today === null || year.kind === 'anaphoric' || year.kind === 'remembered') return null;
  const present = fromEpochDay(today);
  if (year.kind === 'shifted') return monthIndex(present.year + year.years, month);
  const now = monthIndex(present.year, present.month);
  const possible = [-2, -1, 0, 1, 2].map((shift) => monthIndex(present.year + shift, month));
  if (year.direction === 'last') return chooseByTense(possible, now - length, 'past');
  if (year.direction === 'next') return chooseByTense(possible, now + 1, 'future');
  if (year.direction === 'this' && tense === 'present') return monthIndex(present.year, month);
  return chooseByTense(possible, now, tense);
}

function isoMonthOf(index: number): string {
  const { year, month } = fromMonthIndex(index);
  return isoMonth(year, month);
}
