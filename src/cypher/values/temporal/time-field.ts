import { argumentError } from '../../cypher-error.ts';
import { check } from './date-field.ts';

export type TimeField = 'hour' | 'minute' | 'second';
const SECOND = 1_000_000_000;
const UNITS: Readonly<Record<TimeField, { readonly name: string; readonly max: number; readonly nanos: number }>> = {
  hour: { name: 'HourOfDay', max: 23, nanos: 3600 * SECOND },
  minute: { name: 'MinuteOfHour', max: 59, nanos: 60 * SECOND },
  second: { name: 'SecondOfMinute', max: 59, nanos: SECOND },
};

/** A time of day in nanoseconds with one field changed; raises an ArgumentError out of range. */
export function withTimeField(nanos: number, field: TimeField, value: number): number {
  const unit = UNITS[field];
  check(unit.name, value, { min: 0, max: unit.max });
  return nanos + (value - timeFieldOf(nanos, field)) * unit.nanos;
}

/** Reads one field of a time of day. */
export function timeFieldOf(nanos: number, field: TimeField): number {
  return Math.floor(nanos / UNITS[field].nanos) % (UNITS[field].max + 1);
}

/** Parts of a second as a map gives them; a part counts within the next larger part that is given. */
export interface SecondParts {
  readonly millisecond?: number | undefined;
  readonly microsecond?: number | undefined;
  readonly nanosecond?: number | undefined;
}

/** Nanoseconds within the second; raises an ArgumentError where a part is too large for its place. */
export function nanosOfParts({ millisecond, microsecond, nanosecond }: SecondParts): number {
  checkPart('Millisecond', millisecond, 1000);
  checkPart('Microsecond', microsecond, millisecond === undefined ? 1_000_000 : 1000);
  let limit = SECOND;
  if (millisecond !== undefined) limit = 1_000_000;
  if (microsecond !== undefined) limit = 1000;
  checkPart('Nanosecond', nanosecond, limit);
  return (millisecond ?? 0) * 1_000_000 + (microsecond ?? 0) * 1000 + (nanosecond ?? 0);
}

function checkPart(name: string, value: number | undefined, limit: number): void {
  if (value === undefined || (value >= 0 && value < limit)) return;
  throw argumentError(`Invalid value for ${name}: ${value}`);
}
