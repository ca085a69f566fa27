import type { Edge } from '../model/graph.ts';

/** First and last day (`YYYY-MM-DD`) on which the edge holds: a month or a year is widened to all its days. */
export function edgeDays(edge: Pick<Edge, 'date' | 'end'>): { readonly start: string; readonly end: string } | null {
  if (edge.date === null) return null;
  const start = firstDay(edge.date);
  const end = lastDay(edge.end ?? edge.date);
  if (start === null || end === null || end < start) return null;
  return { start, end };
}

function firstDay(date: string): string | null {
  const [year, month, day] = parts(date);
  if (year === undefined) return null;
  return realDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
}

function lastDay(date: string): string | null {
  const [year, month, day] = parts(date);
  if (year === undefined) return null;
  const inMonth = month ?? '12';
  // Day 0 of the next month is the last day of this one.
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(inMonth), 0)).getUTCDate()).padStart(2, '0');
  return realDay(`${year}-${inMonth}-${last}`);
}

function parts(date: string): readonly (string | undefined)[] {
  return /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)?.slice(1) ?? [];
}

function realDay(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
