import type { ClaimDate } from '../../model/claim.ts';
import { isoDay } from './calendar-day.ts';
import type { Tense } from './date-mention.ts';

/** What a date is set against: the epoch day of "today", or null where it is unknown, and the tense. */
export interface Now {
  readonly today: number | null;
  readonly tense: Tense;
}

/** The choice that a tense makes among possible points in time, given in any unit, around `now`. */
export function chooseByTense(candidates: readonly number[], now: number, tense: Tense): number | null {
  const before = candidates.filter((one) => one <= now);
  const after = candidates.filter((one) => one >= now);
  if (tense === 'past') return before.length > 0 ? Math.max(...before) : null;
  if (tense === 'future') return after.length > 0 ? Math.min(...after) : null;
  return candidates.reduce<number | null>(
    (best, one) => (best === null || isNearer(one, best, now) ? one : best),
    null,
  );
}

/** A day as a claim's date. */
export function dayDate(epoch: number): ClaimDate {
  return { value: isoDay(epoch), granularity: 'day' };
}

/** The days from one to another, both included; one day if they are the same, null if they are in the wrong order. */
export function daySpan(from: number, to: number): ClaimDate | null {
  if (from === to) return dayDate(from);
  return from < to ? { value: `${isoDay(from)}/${isoDay(to)}`, granularity: 'span' } : null;
}

function isNearer(one: number, best: number, now: number): boolean {
  const [distance, record] = [Math.abs(one - now), Math.abs(best - now)];
  return distance < record || (distance === record && one < best);
}
