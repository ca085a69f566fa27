import type { ClaimDate } from '../model/claim.ts';

/** What is wrong with a claim's date, or null: the value must be ISO, exist in the calendar and be of the stated granularity. */
export function checkDate(date: ClaimDate): string | null {
  const [first = '', last, ...more] = date.value.split('/');
  if (more.length > 0) return `"${date.value}" has more than one slash`;
  if (last !== undefined) return checkSpan(first, last, date.granularity);
  const granularity = granularityOf(first);
  if (granularity === null) return `"${date.value}" is not a date like 2023-12-27, 2023-12 or 2023`;
  return granularity === date.granularity ? null : `"${date.value}" is a ${granularity}, not a ${date.granularity}`;
}

/** How precise an ISO date is, or null where the text is no date of the calendar. */
export function granularityOf(value: string): 'day' | 'month' | 'year' | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  if (month === undefined) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return 'month';
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? 'day' : null;
}

function checkSpan(first: string, last: string, granularity: ClaimDate['granularity']): string | null {
  const value = `${first}/${last}`;
  const precision = granularityOf(first);
  if (precision === null || precision !== granularityOf(last)) return `"${value}" is not a span of two like dates`;
  if (first > last) return `"${value}" ends before it begins`;
  return granularity === 'span' ? null : `"${value}" is a span, not a ${granularity}`;
}

/** Day 0 of the next month is the last of this one; a year below 100 would be read as 19xx, so it is moved by whole cycles. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}
