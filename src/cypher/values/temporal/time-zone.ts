import { argumentError } from '../../cypher-error.ts';

/** A bare offset (`zone` null) or a named zone, whose offset depends on the moment. */
export type TimeZone =
  | { readonly zone: null; readonly offset: number }
  | { readonly zone: string; readonly offset: null };

export const UTC: TimeZone = { zone: null, offset: 0 };
const MAX_OFFSET = 18 * 3600;
const DAY = 86_400;
/** 400 years, after which the calendar repeats. */
const CYCLE = 146_097 * DAY;
/** A `Date` reaches 8.64e12 seconds to both sides of 1970. */
const REACH = 8.6e12;

/** Reads `Z`, `+01:00`, `-02:05:07` or the name of a zone, with a space for an underscore if need be. */
export function parseTimeZone(text: string): TimeZone {
  const found = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text);
  if (text === 'Z' || text === 'z') return UTC;
  if (found !== null) {
    const [, sign, hours, minutes, seconds = '0'] = found;
    return offsetZone((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * (sign === '-' ? -1 : 1));
  }
  return { zone: parseZoneName(text), offset: null };
}

/** A zone that is only an offset in seconds; raises when it is beyond 18 hours. */
export function offsetZone(offset: number): TimeZone {
  if (Math.abs(offset) <= MAX_OFFSET) return { zone: null, offset };
  throw argumentError('A zone offset must lie within -18:00 and +18:00.', 'InvalidTimeZone');
}

/** The name of a zone as the time-zone database spells it; raises when there is none. */
export function parseZoneName(text: string): string {
  const name = text.trim().replaceAll(' ', '_');
  const formatter = isRegion(name) && /^[A-Za-z][A-Za-z0-9~._/+-]*$/.test(name) ? formatterOf(name) : null;
  if (formatter === null) throw argumentError(`Unknown time zone: ${text}`, 'InvalidTimeZone');
  const canonical = formatter.resolvedOptions().timeZone;
  return canonical.toLowerCase() === name.toLowerCase() ? canonical : name;
}

/** Of the three-letter names only these are zones to Java; others, such as EST, stand for more than one. */
const SHORT_NAMES = ['CET', 'EET', 'GMT', 'MET', 'PRC', 'ROC', 'ROK', 'UCT', 'UTC', 'WET'];

function isRegion(name: string): boolean {
  return name.length !== 3 || SHORT_NAMES.includes(name.toUpperCase());
}

/** Offset in seconds east of UTC at a moment, given in seconds since 1970-01-01T00:00Z. */
export function offsetAt(zone: TimeZone, epochSeconds: number): number {
  if (zone.zone === null) return zone.offset;
  const seconds = withinReach(epochSeconds);
  const minute = Math.floor(seconds / 60);
  const known = offsets.get(zone.zone)?.get(minute);
  if (known !== undefined) return known;
  const offset = readOffset(zone.zone, seconds);
  if (seconds > SINCE_1973) remember(zone.zone, minute, offset);
  return offset;
}

/** Local seconds and offset for a local clock reading; a reading that the clock skips moves forward by the gap. */
export function resolveLocal(
  zone: TimeZone,
  local: number,
  preferred: number | null = null,
): { readonly local: number; readonly offset: number } {
  if (zone.zone === null) return { local, offset: zone.offset };
  const before = offsetAt(zone, local - DAY - offsetAt(zone, local - DAY));
  const after = offsetAt(zone, local + DAY - offsetAt(zone, local + DAY));
  const order = preferred === null ? [before, after] : [preferred, before, after];
  for (const offset of order) if (offsetAt(zone, local - offset) === offset) return { local, offset };
  return { local: local + after - before, offset: after };
}

function withinReach(seconds: number): number {
  if (Math.abs(seconds) < REACH) return seconds;
  const cycles = Math.ceil((Math.abs(seconds) - REACH) / CYCLE) + 1;
  return seconds - Math.sign(seconds) * cycles * CYCLE;
}

/** Offsets by zone and minute: since 1973 no zone changes its offset within a minute. */
const offsets = new Map<string, Map<number, number>>();
const MAX_REMEMBERED = 50_000;
const SINCE_1973 = 1e8;

function remember(zone: string, minute: number, offset: number): void {
  const known = offsets.get(zone) ?? new Map<number, number>();
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(minute, offset);
  offsets.set(zone, known);
}

function readOffset(zone: string, seconds: number): number {
  const fields: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone)?.formatToParts(seconds * 1000) ?? []) fields[type] = value;
  const year = fields.era === 'BC' ? 1 - Number(fields.year) : Number(fields.year);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(fields.month) - 1, Number(fields.day));
  date.setUTCHours(Number(fields.hour), Number(fields.minute), Number(fields.second));
  return date.getTime() / 1000 - Math.floor(seconds);
}

const formatters = new Map<string, Intl.DateTimeFormat | null>();
const MAX_FORMATTERS = 700;

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  const made = makeFormatter(zone);
  formatters.set(zone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
