import { addDurations, divideDuration } from '../values/temporal/duration.ts';
import type { DurationValue } from '../values/value.ts';
import type { Accumulator } from './function-signature.ts';
import { mixedSummands, summand } from './sum.ts';

/** `avg`: a float of numbers, a duration of durations, null of nothing. */
export function createAverage(): Accumulator {
  let count = 0;
  let mean = 0;
  let total: DurationValue | null = null;
  return {
    add([value = null]) {
      if (value === null) return;
      const one = summand('avg', value);
      if (count > 0 && (typeof one === 'object') !== (total !== null)) throw mixedSummands('avg');
      count += 1;
      if (typeof one === 'object') total = total === null ? one : addDurations(total, one, 1n);
      // An infinite mean stays so, but for the opposite infinity.
      else mean += Number.isFinite(mean) ? (Number(one) - mean) / count : Number(one);
    },
    result() {
      if (count === 0) return null;
      return total === null ? mean : withWholeDays(divideDuration(total, BigInt(count)));
    },
  };
}

const DAY_SECONDS = 86_400n;

/** Neo4j carries the whole days of the hours over here, and only here. */
function withWholeDays(duration: DurationValue): DurationValue {
  const { days, seconds } = duration;
  if (seconds < DAY_SECONDS) return duration;
  return { ...duration, days: days + seconds / DAY_SECONDS, seconds: seconds % DAY_SECONDS };
}
