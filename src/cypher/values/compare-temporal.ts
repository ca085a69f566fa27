import { compareText } from './compare-text.ts';
import type { DateTimeValue, DurationValue, TemporalValue, TimeValue } from './value.ts';

const DAY_NANOS = 86_400_000_000_000;
/** A month of the Gregorian calendar on average. */
const MONTH_SECONDS = 2_629_746n;

/**
 * Orders two temporal values of one kind; zero only for values that are equal, so that two moments that are the same
 * in different zones still differ. Durations go by average length.
 */
export function compareTemporal(a: TemporalValue, b: TemporalValue): number {
  switch (a.kind) {
    case 'date':
      return b.kind === 'date' ? a.day - b.day : NaN;
    case 'localtime':
      return b.kind === 'localtime' ? a.nanos - b.nanos : NaN;
    case 'time':
      return b.kind === 'time' ? compareTimes(a, b) : NaN;
    case 'localdatetime':
      return b.kind === 'localdatetime' ? a.day - b.day || a.nanos - b.nanos : NaN;
    case 'datetime':
      return b.kind === 'datetime' ? compareMoments(a, b) : NaN;
    case 'duration':
      return b.kind === 'duration' ? compareDurations(a, b) : NaN;
  }
}

function compareTimes(a: TimeValue, b: TimeValue): number {
  return a.nanos - a.offset * 1e9 - (b.nanos - b.offset * 1e9) || a.nanos - b.nanos;
}

function compareMoments(a: DateTimeValue, b: DateTimeValue): number {
  return compareInstants(a, b) || a.day - b.day || a.nanos - b.nanos || compareZones(a.zone, b.zone);
}

function compareInstants(a: DateTimeValue, b: DateTimeValue): number {
  const left = a.nanos - a.offset * 1e9;
  const right = b.nanos - b.offset * 1e9;
  const leftShift = Math.floor(left / DAY_NANOS);
  const rightShift = Math.floor(right / DAY_NANOS);
  return a.day + leftShift - (b.day + rightShift) || left - leftShift * DAY_NANOS - (right - rightShift * DAY_NANOS);
}

/** A bare offset comes before a named zone. */
function compareZones(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a !== null) - Number(b !== null) : compareText(a, b);
}

function compareDurations(a: DurationValue, b: DurationValue): number {
  return (
    sign(averageSeconds(a) - averageSeconds(b)) ||
    a.nanos - b.nanos ||
    sign(a.months - b.months) ||
    sign(a.days - b.days)
  );
}

function averageSeconds(value: DurationValue): bigint {
  return value.months * MONTH_SECONDS + value.days * 86_400n + value.seconds;
}

function sign(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}
