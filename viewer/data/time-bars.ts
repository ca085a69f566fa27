import type { TimelineAnswer } from '../../src/server/api.ts';

/** A stretch of time and the relations that began in it. */
export interface TimeBar {
  /** A year, `2024`, or a month, `2024-05`. */
  readonly period: string;
  readonly edges: number;
}

/** More months than this are told by year. */
const MONTHS_MAX = 36;
/** More years than this end at the last that a person can tell apart; what is older is left out. */
const YEARS_MAX = 60;

/** The counts by month, or by year where they stretch over more than three; stretches without any are there too. */
export function timeBars(counts: TimelineAnswer['counts']): readonly TimeBar[] {
  const dated = counts.filter(({ month }) => /^\d{4}(-\d{2})?$/.test(month));
  const months = dated.map(({ month }) => month).filter((month) => month.length === 7);
  const isByMonth = months.length === dated.length && monthsBetween(months) <= MONTHS_MAX;
  const sums = new Map<string, number>();
  for (const { month, edges } of dated) {
    const period = isByMonth ? month : month.slice(0, 4);
    sums.set(period, (sums.get(period) ?? 0) + edges);
  }
  const periods = [...sums.keys()].sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = isByMonth ? monthsFrom(first, last) : yearsFrom(first, last);
  return all.map((period) => ({ period, edges: sums.get(period) ?? 0 }));
}

function monthsBetween(months: readonly string[]): number {
  const sorted = months.map(monthNumber).sort((a, b) => a - b);
  return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthsFrom(first: string, last: string): readonly string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const [year, month] = [Math.floor((from + at) / 12), ((from + at) % 12) + 1];
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  });
}

function yearsFrom(first: string, last: string): readonly string[] {
  const to = Number(last);
  const from = Math.max(Number(first), to - YEARS_MAX + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(4, '0'));
}
