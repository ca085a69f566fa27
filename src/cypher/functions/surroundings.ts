import type { Surroundings } from '../values/temporal/build-temporal.ts';
import { fromEpoch } from '../values/temporal/moment.ts';
import type { TimeZone } from '../values/temporal/time-zone.ts';
import type { DateTimeValue } from '../values/value.ts';
import type { FunctionContext } from './function-signature.ts';

const NANOS = 1_000_000_000n;

/** Default zone and clock of a query, as temporal constructors need them. */
export function surroundingsOf({ zone, now }: FunctionContext): Surroundings {
  const named: TimeZone = zone.name === null ? { zone: null, offset: zone.offset } : { zone: zone.name, offset: null };
  return { zone: named, epochSeconds: Number(wholeSeconds(now)) };
}

/** The query's clock reading in a zone. */
export function nowIn({ now }: FunctionContext, zone: TimeZone): DateTimeValue {
  const seconds = wholeSeconds(now);
  return fromEpoch(Number(seconds), Number(now - seconds * NANOS), zone);
}

function wholeSeconds(now: bigint): bigint {
  return now >= 0n ? now / NANOS : (now - NANOS + 1n) / NANOS;
}
