import type { Query } from '../ast/query.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import type { Procedure } from '../procedures.ts';
import type { Value } from '../values/value.ts';
import type { Type } from './types.ts';

export type Names = ReadonlyMap<string, Type>;

/** What a text is checked against. */
export interface CheckContext {
  readonly functions: FunctionTable;
  readonly procedures: ReadonlyMap<string, Procedure>;
  /** Null when the values are not known yet. */
  readonly parameters: ReadonlyMap<string, Value> | null;
}

/** Where an expression stands. */
export interface Place {
  readonly context: CheckContext;
  readonly names: Names;
  readonly aggregation: 'allowed' | 'forbidden' | 'nested';
  /** Checks the query of a subquery expression; names from outside stay visible in it. */
  checkSubquery(query: Query, place: Place): readonly string[] | null;
}

/** A place with more names. */
export function naming(place: Place, added: Iterable<readonly [string, Type]>): Place {
  return { ...place, names: new Map([...place.names, ...added]) };
}
