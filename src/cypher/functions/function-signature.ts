import type { PropertyGraph } from '../property-graph.ts';
import type { Value } from '../values/value.ts';

/** What a function may ask of the running query. */
export interface FunctionContext {
  readonly graph: PropertyGraph;
  /** The statement's one clock reading: nanoseconds since 1970-01-01T00:00Z. */
  readonly now: bigint;
  /** Seconds east of UTC and IANA name of the default time zone. */
  readonly zone: { readonly offset: number; readonly name: string | null };
  /** Uniform in [0, 1). */
  random(): number;
  /** Counts work done and bytes made against the limits; throws when one is passed. True when it is time to pause. */
  charge(bytes: number): boolean;
}

/** Static types, as far as the compiler knows them. */
export type StaticType =
  | 'any'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'number'
  | 'string'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'
  | 'temporal'
  | 'duration';

/** A function of one row. */
export interface ScalarFunction {
  /** As Neo4j spells it, with its namespace (`duration.between`); looked up without regard to case. */
  readonly name: string;
  readonly minArity: number;
  /** Infinity for any number. */
  readonly maxArity: number;
  /** `propagate`: any null argument makes the result null without a call. */
  readonly nulls: 'propagate' | 'sees';
  /**
   * Types accepted by argument position, checked when a text is compiled; a position not listed takes any.
   * Only what Neo4j rejects at compile time belongs here; `call` still checks what it gets.
   */
  readonly accepts?: readonly (readonly StaticType[])[];
  readonly returns: StaticType;
  /** True for `rand`, `randomUUID`: each call may differ. */
  readonly volatile?: true;
  call(args: readonly Value[], context: FunctionContext): Value;
  /** Set where a call may take long: the same, with pauses. */
  steps?(args: readonly Value[], context: FunctionContext): Generator<null, Value>;
}

/** A function of many rows. The runtime applies DISTINCT before `add`. */
export interface AggregateFunction {
  readonly name: string;
  /** 1, or 2 where a second argument steers (`percentileCont(x, p)`). */
  readonly arity: number;
  /** Types accepted by argument position, as of a `ScalarFunction`. */
  readonly accepts?: readonly (readonly StaticType[])[];
  /** `argument`: what it gets, as `max` does. */
  readonly returns: StaticType | 'argument';
  create(context: FunctionContext): Accumulator;
}

export interface Accumulator {
  /** Sees nulls too; most aggregations ignore them. */
  add(args: readonly Value[]): void;
  result(): Value;
}
