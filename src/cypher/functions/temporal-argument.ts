import { isList, isMap } from '../values/type-name.ts';
import type { DurationValue, TemporalValue, Value } from '../values/value.ts';

/** The value as a temporal one; null for all others. */
export function temporalOf(value: Value): TemporalValue | null {
  if (value === null || typeof value !== 'object' || isList(value) || isMap(value)) return null;
  return value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path' ? null : value;
}

/** The value as a date, time or both; null for durations and all others. */
export function instantOf(value: Value): Exclude<TemporalValue, DurationValue> | null {
  const temporal = temporalOf(value);
  return temporal === null || temporal.kind === 'duration' ? null : temporal;
}
