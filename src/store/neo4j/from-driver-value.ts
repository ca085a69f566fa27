import neo4j from 'neo4j-driver';
import { dayOf } from '../../cypher/values/temporal/calendar.ts';
import type { TemporalValue, Value } from '../../cypher/values/value.ts';

/** Gives a node or relationship of an answer its place among those that came before. */
export interface Places {
  node(node: DriverNode): number;
  relationship(relationship: DriverRelationship): number;
}

export interface DriverNode {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface DriverRelationship {
  readonly elementId: string;
  readonly type: string;
  readonly startNodeElementId: string;
  readonly endNodeElementId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A value of the driver, which gives integers as bigints, as one of our Cypher; what that does not know becomes text. */
export function fromDriverValue(value: unknown, places: Places): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((member) => fromDriverValue(member, places));
  if (neo4j.isNode(value)) return { kind: 'node', id: places.node(value) };
  if (neo4j.isRelationship(value)) return { kind: 'relationship', id: places.relationship(value) };
  if (neo4j.isPath(value)) return pathOf(value, places);
  const temporal = temporalOf(value);
  if (temporal !== null) return temporal;
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return new Map(Object.entries(value).map(([key, member]) => [key, fromDriverValue(member, places)]));
}

interface DriverPath {
  readonly start: DriverNode;
  readonly segments: readonly { readonly relationship: DriverRelationship; readonly end: DriverNode }[];
}

function pathOf({ start, segments }: DriverPath, places: Places): Value {
  return {
    kind: 'path',
    nodes: [start, ...segments.map(({ end }) => end)].map(places.node),
    relationships: segments.map(({ relationship }) => places.relationship(relationship)),
  };
}

function temporalOf(value: object): TemporalValue | null {
  if (neo4j.isDate(value)) return { kind: 'date', day: dayIn(value) };
  if (neo4j.isLocalTime(value)) return { kind: 'localtime', nanos: nanosIn(value) };
  if (neo4j.isTime(value)) return { kind: 'time', nanos: nanosIn(value), offset: Number(value.timeZoneOffsetSeconds) };
  if (neo4j.isLocalDateTime(value)) return { kind: 'localdatetime', day: dayIn(value), nanos: nanosIn(value) };
  if (neo4j.isDateTime(value)) {
    const zone = value.timeZoneId ?? null;
    return { kind: 'datetime', day: dayIn(value), nanos: nanosIn(value), offset: offsetIn(value), zone };
  }
  if (!neo4j.isDuration(value)) return null;
  const { months, days, seconds, nanoseconds } = value;
  return {
    kind: 'duration',
    months: BigInt(String(months)),
    days: BigInt(String(days)),
    seconds: BigInt(String(seconds)),
    nanos: Number(nanoseconds),
  };
}

interface Calendar {
  readonly year: unknown;
  readonly month: unknown;
  readonly day: unknown;
}

function dayIn({ year, month, day }: Calendar): number {
  return dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}

interface Clock {
  readonly hour: unknown;
  readonly minute: unknown;
  readonly second: unknown;
  readonly nanosecond: unknown;
}

function nanosIn({ hour, minute, second, nanosecond }: Clock): number {
  return (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1e9 + Number(nanosecond);
}

function offsetIn({ timeZoneOffsetSeconds }: { readonly timeZoneOffsetSeconds?: unknown }): number {
  return Number(timeZoneOffsetSeconds ?? 0);
}
