import { typeError } from '../../cypher-error.ts';
import type {
  DateTimeValue,
  DateValue,
  LocalDateTimeValue,
  LocalTimeValue,
  MapValue,
  TemporalValue,
  TimeValue,
  Value,
} from '../value.ts';
import {
  buildDate,
  buildLocalDateTime,
  buildLocalTime,
  dayPartOf,
  nanosPartOf,
  type Surroundings,
  zonePartOf,
} from './build-temporal.ts';
import { dateOf, dayOf, firstWeekOf, quarterStartOf, weekDayOf, weekOf } from './calendar.ts';
import { momentOf } from './moment.ts';
import { readZone } from './read-fields.ts';
import { offsetAt } from './time-zone.ts';

/** What to cut, down to which unit (`'month'`), and the fields to set afterwards. */
export interface Cut {
  readonly unit: string;
  readonly value: TemporalValue;
  readonly fields: MapValue;
}

/** `date.truncate`: units from the day up. */
export function truncateDate(cut: Cut): DateValue {
  return buildDate(withBase(cut, 'date', { kind: 'date', day: cutDay(dateUnit(cut.unit), dayPartOf(cut.value)) }));
}

/** `localtime.truncate`: units from the day down. */
export function truncateLocalTime(cut: Cut): LocalTimeValue {
  return buildLocalTime(withBase(cut, 'time', { kind: 'localtime', nanos: cutTime(cut) }));
}

/** `time.truncate`: the zone is that of the fields, else that of the value, and does not move the clock. */
export function truncateTime(cut: Cut, { zone, epochSeconds }: Surroundings): TimeValue {
  const { rest, given } = splitZone(cut.fields);
  const { nanos } = truncateLocalTime({ ...cut, fields: rest });
  const own = 'offset' in cut.value ? cut.value.offset : offsetAt(zone, epochSeconds);
  return { kind: 'time', nanos, offset: given === null ? own : offsetAt(readZone(given), epochSeconds) };
}

/** `localdatetime.truncate`: all units; a date has no units below the day. */
export function truncateLocalDateTime(cut: Cut): LocalDateTimeValue {
  const { unit, value } = cut;
  const below = Object.hasOwn(TIME_UNITS, unit) && unit !== 'day';
  if (below && !('nanos' in value && 'day' in value)) {
    throw typeError(`A value without date and time cannot be cut to the unit ${unit}.`);
  }
  const day = below ? dayPartOf(value) : cutDay(dateUnit(unit), dayPartOf(value));
  const nanos = below ? cutTime(cut) : 0;
  return buildLocalDateTime(withBase(cut, 'datetime', { kind: 'localdatetime', day, nanos }));
}

/** `datetime.truncate`: as for local ones; the zone does not move the clock. */
export function truncateDateTime(cut: Cut, { zone }: Surroundings): DateTimeValue {
  const { rest, given } = splitZone(cut.fields);
  const local = truncateLocalDateTime({ ...cut, fields: rest });
  return momentOf(local, given === null ? (zonePartOf(cut.value) ?? zone) : readZone(given));
}

function splitZone(fields: MapValue): { readonly rest: MapValue; readonly given: Value } {
  const isZone = (key: string) => key.toLowerCase() === 'timezone';
  const found = [...fields].find(([key]) => isZone(key));
  return { rest: new Map([...fields].filter(([key]) => !isZone(key))), given: found?.[1] ?? null };
}

const DATE_UNITS: Readonly<Record<string, (epochDay: number) => number>> = {
  millennium: (day) => yearStart(day, 1000),
  century: (day) => yearStart(day, 100),
  decade: (day) => yearStart(day, 10),
  year: (day) => yearStart(day, 1),
  weekYear: (day) => firstWeekOf(weekOf(day).year),
  quarter: quarterStartOf,
  month: (day) => dayOf({ ...dateOf(day), day: 1 }),
  week: (day) => day - weekDayOf(day) + 1,
  day: (day) => day,
};

function yearStart(epochDay: number, years: number): number {
  return dayOf({ year: Math.trunc(dateOf(epochDay).year / years) * years, month: 1, day: 1 });
}

/** Nanoseconds in each unit. */
const TIME_UNITS: Readonly<Record<string, number>> = {
  day: 86_400e9,
  hour: 3_600e9,
  minute: 60e9,
  second: 1e9,
  millisecond: 1e6,
  microsecond: 1e3,
};

function dateUnit(unit: string): string {
  if (Object.hasOwn(DATE_UNITS, unit)) return unit;
  throw typeError(
    Object.hasOwn(TIME_UNITS, unit) ? `The unit ${unit} is too small for a date.` : `There is no unit ${unit}.`,
  );
}

function cutDay(unit: string, epochDay: number): number {
  return DATE_UNITS[unit]?.(epochDay) ?? epochDay;
}

function cutTime({ unit, value }: Cut): number {
  const size = Object.hasOwn(TIME_UNITS, unit) ? TIME_UNITS[unit] : undefined;
  if (size === undefined) {
    throw typeError(
      Object.hasOwn(DATE_UNITS, unit) ? `The unit ${unit} is too large for a time.` : `There is no unit ${unit}.`,
    );
  }
  const nanos = nanosPartOf(value);
  return nanos - (nanos % size);
}

/** The fields on top of the cut value; below a kept millisecond or microsecond they count within it. */
function withBase({ unit, fields, value }: Cut, selector: string, base: TemporalValue): MapValue {
  const result = new Map<string, Value>([...fields].map(([key, field]) => [key.toLowerCase(), field]));
  result.set(selector, base);
  const nanos = 'nanos' in value ? value.nanos % 1e9 : 0;
  const finer = result.has('nanosecond') || (unit === 'millisecond' && result.has('microsecond'));
  if (!finer) return result;
  if (unit === 'millisecond') result.set('millisecond', BigInt(Math.floor(nanos / 1e6)));
  if (unit === 'microsecond') result.set('microsecond', BigInt(Math.floor(nanos / 1e3)));
  return result;
}
