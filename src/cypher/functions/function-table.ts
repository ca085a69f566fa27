import { AGGREGATE_FUNCTIONS } from './aggregate-functions.ts';
import type { AggregateFunction, ScalarFunction } from './function-signature.ts';
import { SCALAR_FUNCTIONS } from './scalar-functions.ts';

/** The functions by lower-case name. */
export interface FunctionTable {
  readonly scalar: ReadonlyMap<string, ScalarFunction>;
  readonly aggregate: ReadonlyMap<string, AggregateFunction>;
}

/** All functions that the engine knows. */
export const FUNCTION_TABLE: FunctionTable = {
  scalar: new Map(SCALAR_FUNCTIONS.map((one) => [one.name.toLowerCase(), one])),
  aggregate: new Map(AGGREGATE_FUNCTIONS.map((one) => [one.name.toLowerCase(), one])),
};
