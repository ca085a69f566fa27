import type { FunctionContext } from '../functions/function-signature.ts';
import type { Operator } from '../plan/operator.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Value } from '../values/value.ts';
import type { Budget } from './budget.ts';
import type { Rows } from './row.ts';

/** What one execution of a query carries along. */
export interface RunContext {
  readonly graph: PropertyGraph;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly budget: Budget;
  readonly functions: FunctionContext;
  /** Null unless the query is a PROFILE. */
  readonly profile: Profile | null;
}

/** Counts rows and time of each operator. */
export interface Profile {
  watch(operator: Operator, rows: Rows): Rows;
}
