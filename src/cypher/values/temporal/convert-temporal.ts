import { typeError } from '../../cypher-error.ts';
import { typeName } from '../type-name.ts';
import type { DurationValue, TemporalValue } from '../value.ts';
import { dayPartOf, nanosPartOf, type Surroundings, zonePartOf } from './build-temporal.ts';
import { momentOf } from './moment.ts';
import { offsetAt } from './time-zone.ts';

export type InstantKind = Exclude<TemporalValue, DurationValue>['kind'];

/** The part of a temporal value that another type keeps; raises a TypeError where a part is missing. */
export function convertTemporal(
  value: TemporalValue,
  kind: InstantKind,
  { zone, epochSeconds }: Surroundings,
): TemporalValue {
  switch (kind) {
    case 'date':
      return { kind, day: dayPartOf(value) };
    case 'localtime':
      return { kind, nanos: nanosPartOf(value) };
    case 'time':
      return { kind, nanos: nanosPartOf(value), offset: ownOffset(value) ?? offsetAt(zone, epochSeconds) };
    case 'localdatetime':
      return { kind, day: dayPartOf(value), nanos: nanosPartOf(value) };
    case 'datetime':
      if (value.kind === 'datetime') return value;
      if (value.kind !== 'localdatetime') throw typeError(`A DateTime cannot be made from a ${typeName(value)} alone.`);
      return momentOf(value, zonePartOf(value) ?? zone);
  }
}

function ownOffset(value: TemporalValue): number | null {
  return value.kind === 'time' || value.kind === 'datetime' ? value.offset : null;
}
