import { argumentError } from '../cypher-error.ts';
import {
  buildDate,
  buildDateTime,
  buildLocalDateTime,
  buildLocalTime,
  buildTime,
  type Surroundings,
} from '../values/temporal/build-temporal.ts';
import { convertTemporal, type InstantKind } from '../values/temporal/convert-temporal.ts';
import { fromEpoch } from '../values/temporal/moment.ts';
import {
  parseDate,
  parseDateTime,
  parseLocalDateTime,
  parseLocalTime,
  parseTime,
} from '../values/temporal/parse-temporal.ts';
import { readZone } from '../values/temporal/read-fields.ts';
import { offsetAt, type TimeZone, UTC } from '../values/temporal/time-zone.ts';
import { isMap } from '../values/type-name.ts';
import type { DateTimeValue, MapValue, TemporalValue, Value } from '../values/value.ts';
import { defineFunction } from './define-function.ts';
import type { FunctionContext, ScalarFunction } from './function-signature.ts';
import { type Arguments, integerAt, wrongArgument } from './read-argument.ts';
import { nowIn, surroundingsOf } from './surroundings.ts';
import { temporalOf } from './temporal-argument.ts';
import { TRUNCATE_FUNCTIONS } from './truncate-functions.ts';

interface Family {
  readonly name: string;
  readonly kind: InstantKind;
  parse(text: string, surroundings: Surroundings): TemporalValue;
  build(map: MapValue, surroundings: Surroundings): TemporalValue;
}

const FAMILIES: readonly Family[] = [
  { name: 'date', kind: 'date', parse: parseDate, build: buildDate },
  { name: 'localtime', kind: 'localtime', parse: parseLocalTime, build: buildLocalTime },
  {
    name: 'time',
    kind: 'time',
    parse: (text, { zone, epochSeconds }) => parseTime(text, () => offsetAt(zone, epochSeconds)),
    build: buildTime,
  },
  { name: 'localdatetime', kind: 'localdatetime', parse: parseLocalDateTime, build: buildLocalDateTime },
  { name: 'datetime', kind: 'datetime', parse: (text, { zone }) => parseDateTime(text, zone), build: buildDateTime },
];

/** `date()`, `localtime()`, `time()`, `localdatetime()`, `datetime()` with their `.transaction`, `.truncate` and so on. */
export const TEMPORAL_FUNCTIONS: readonly ScalarFunction[] = [
  ...FAMILIES.map(constructorOf),
  ...FAMILIES.flatMap(clocksOf),
  ...TRUNCATE_FUNCTIONS,
  defineFunction({
    name: 'datetime.fromEpoch',
    arity: 2,
    returns: 'temporal',
    accepts: [['number'], ['number']],
    call: (args) => momentOfEpoch(Number(integerAt(args, 0)), Number(integerAt(args, 1))),
  }),
  defineFunction({
    name: 'datetime.fromEpochMillis',
    arity: 1,
    returns: 'temporal',
    accepts: [['number']],
    call(args) {
      const millis = Number(integerAt(args, 0));
      const seconds = Math.floor(millis / 1000);
      return momentOfEpoch(seconds, (millis - seconds * 1000) * 1e6);
    },
  }),
  defineFunction({
    name: 'timestamp',
    arity: 0,
    returns: 'integer',
    call: (_, { now }) => now / 1_000_000n,
  }),
];

function constructorOf(family: Family): ScalarFunction {
  return defineFunction({
    name: family.name,
    arity: [0, 1],
    returns: 'temporal',
    call: (args, context) => construct(family, args, context),
  });
}

function construct(family: Family, { name, values }: Arguments, context: FunctionContext): Value {
  if (values.length === 0) return current(family, context, null);
  const [value = null] = values;
  const surroundings = surroundingsOf(context);
  if (typeof value === 'string') return family.parse(value, surroundings);
  if (isMap(value)) {
    if (value.size === 0) throw argumentError('At least one temporal unit must be specified.');
    const zone = onlyZoneOf(value);
    return zone === null ? family.build(value, surroundings) : current(family, context, zone);
  }
  const other = temporalOf(value);
  if (other === null) throw wrongArgument(name, value, 'a String, Map or temporal value');
  return convertTemporal(other, family.kind, surroundings);
}

/** `{timezone: 'Europe/Stockholm'}` alone asks for the present time there. */
function onlyZoneOf(map: MapValue): TimeZone | null {
  const [entry] = map;
  return map.size === 1 && entry?.[0].toLowerCase() === 'timezone' ? readZone(entry[1]) : null;
}

function current(family: Family, context: FunctionContext, zone: TimeZone | null): Value {
  const surroundings = surroundingsOf(context);
  return convertTemporal(nowIn(context, zone ?? surroundings.zone), family.kind, surroundings);
}

/** All three clocks show the one reading of the statement, so that a query gives one answer. */
function clocksOf(family: Family): readonly ScalarFunction[] {
  return ['transaction', 'statement', 'realtime'].map((clock) =>
    defineFunction({
      name: `${family.name}.${clock}`,
      arity: [0, 1],
      returns: 'temporal',
      call(args, context) {
        const [zone] = args.values;
        return current(family, context, zone === undefined ? null : readZone(zone));
      },
    }),
  );
}

function momentOfEpoch(seconds: number, nanos: number): DateTimeValue {
  if (nanos >= 0 && nanos < 1e9) return fromEpoch(seconds, nanos, UTC);
  throw argumentError(`Invalid nanosecond: ${nanos}`, 'NumberOutOfRange');
}
