/**
 * Every value that a Cypher expression can have.
 * An integer is a bigint within 64 bits, a float is a number, a list is an array, a map is a `Map`;
 * everything else carries a `kind`.
 */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | ListValue
  | MapValue
  | NodeValue
  | RelationshipValue
  | PathValue
  | TemporalValue;

export type ListValue = readonly Value[];

export type MapValue = ReadonlyMap<string, Value>;

/** A node of the graph that the query reads; labels and properties are asked of the graph. */
export interface NodeValue {
  readonly kind: 'node';
  readonly id: number;
}

export interface RelationshipValue {
  readonly kind: 'relationship';
  readonly id: number;
}

/** `nodes` has one more member than `relationships`; both are ids in walking order. */
export interface PathValue {
  readonly kind: 'path';
  readonly nodes: readonly number[];
  readonly relationships: readonly number[];
}

export type TemporalValue = DateValue | LocalTimeValue | TimeValue | LocalDateTimeValue | DateTimeValue | DurationValue;

/** `day` counts days since 1970-01-01 in the proleptic Gregorian calendar. */
export interface DateValue {
  readonly kind: 'date';
  readonly day: number;
}

/** `nanos` counts nanoseconds since midnight. */
export interface LocalTimeValue {
  readonly kind: 'localtime';
  readonly nanos: number;
}

/** `nanos` counts nanoseconds since local midnight, `offset` is seconds east of UTC. */
export interface TimeValue {
  readonly kind: 'time';
  readonly nanos: number;
  readonly offset: number;
}

export interface LocalDateTimeValue {
  readonly kind: 'localdatetime';
  readonly day: number;
  readonly nanos: number;
}

/** `day` and `nanos` are those of the local clock; `zone` is an IANA name, or null for a bare offset. */
export interface DateTimeValue {
  readonly kind: 'datetime';
  readonly day: number;
  readonly nanos: number;
  readonly offset: number;
  readonly zone: string | null;
}

/** `nanos` is within one second and not negative; `seconds` carries the sign. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly months: bigint;
  readonly days: bigint;
  readonly seconds: bigint;
  readonly nanos: number;
}
