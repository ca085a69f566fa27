import type { ClaimDate } from '../model/claim.ts';

/** Longest span, in days, that is still one happening (a visit, a summit) and not a period that holds many. */
const LONGEST_HAPPENING = 14;

const MS_PER_DAY = 86_400_000;
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day as days since 1970-01-01; `wide` is a year or a period too long for one happening. */
export interface DayInterval {
  readonly grain: 'days' | 'month' | 'wide';
  readonly from: number;
  readonly to: number;
}

/** The days that a claim's date covers, or null when it has none or it cannot be read. */
export function dateToInterval(date: ClaimDate | null): DayInterval | null {
  if (date === null) return null;
  const [first = '', last = first] = date.value.split('/');
  const start = isoToDays(first);
  const end = isoToDays(last);
  if (start === null || end === null) return null;
  const from = Math.min(start.from, end.from);
  const to = Math.max(start.to, end.to);
  if (date.value.length === 'YYYY-MM'.length) return { grain: 'month', from, to };
  return { grain: to - from < LONGEST_HAPPENING ? 'days' : 'wide', from, to };
}

/** Days since 1970-01-01 of an ISO day, or null when it is none. */
export function isoToDay(text: string | null): number | null {
  const days = text === null ? null : isoToDays(text);
  return days !== null && days.from === days.to ? days.from : null;
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayToIso(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days between a day and the nearest day of the interval; 0 inside. */
export function daysFrom(day: number, interval: Pick<DayInterval, 'from' | 'to'>): number {
  return Math.max(interval.from - day, day - interval.to, 0);
}

function isoToDays(text: string): { readonly from: number; readonly to: number } | null {
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  if (month > 12 || day > 31) return null;
  if (month === 0) return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 0) };
  if (day === 0) return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) };
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) };
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}
