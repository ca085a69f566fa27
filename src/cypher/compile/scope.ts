import type { Expression, Subquery } from '../ast/expression.ts';
import type { PathPattern } from '../ast/pattern.ts';
import type { Query } from '../ast/query.ts';
import { known } from '../cypher-error.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import type { Operator } from '../plan/operator.ts';
import type { MatchRequest, Planned } from '../plan/plan-match.ts';
import type { PlannedQuery, QueryArguments } from '../plan/plan-query.ts';
import type { Procedure } from '../procedures.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Row, Rows } from '../run/row.ts';
import type { RunContext } from '../run/run-context.ts';
import type { Value } from '../values/value.ts';

/** A compiled expression. */
export interface Evaluate {
  (row: Row, run: RunContext): Value;
  /** Set where it may take long: the same, with pauses. */
  readonly steps?: Steps;
}

/** Each `null` is a moment at which the event loop may be given a turn, as in a stream of rows. */
export type Steps = (row: Row, run: RunContext) => Generator<null, Value>;

/** Where the variables of a row stand, and what compiling an expression may call on. */
export interface Scope {
  readonly slots: ReadonlyMap<string, number>;
  /** Shared by all scopes of one row, so that each new slot is free. */
  readonly layout: { size: number };
  /** Expressions already computed, by `expressionKey` as the columns of an aggregation, or this very expression. */
  readonly computed: ReadonlyMap<string | Expression, number>;
  readonly toolbox: Toolbox;
}

/** Parts of the compiler that call one another in a circle. */
export interface Toolbox {
  readonly functions: FunctionTable;
  /** The graph that is planned for. */
  readonly graph: PropertyGraph;
  compileExpression(expression: Expression, scope: Scope): Evaluate;
  compileSubquery(subquery: Subquery, scope: Scope): Evaluate;
  /** The procedures by lower-case name. */
  readonly procedures: ReadonlyMap<string, Procedure>;
  planMatch(request: MatchRequest, source: Operator, scope: Scope): Planned;
  planQuery(query: Query, args: QueryArguments): PlannedQuery;
  compilePattern(request: PatternRequest, scope: Scope): Matches;
}

export interface PatternRequest {
  readonly pattern: PathPattern;
  readonly where: Expression | null;
}

/** What a pattern binds, and its matches from a row. */
export interface Matches {
  readonly scope: Scope;
  rows(row: Row, run: RunContext): Rows;
}

/** A scope with one more variable in a slot of its own; it hides one of the same name. */
export function withVariable(scope: Scope, name: string): { readonly scope: Scope; readonly slot: number } {
  const slot = newSlot(scope);
  return { scope: withSlots(scope, [[name, slot]]), slot };
}

/** A scope that also knows these variables. */
export function withSlots(scope: Scope, added: Iterable<readonly [string, number]>): Scope {
  return { ...scope, slots: new Map([...scope.slots, ...added]) };
}

/** A slot that nothing else in the row uses. */
export function newSlot(scope: Scope): number {
  const slot = scope.layout.size;
  scope.layout.size += 1;
  return slot;
}

/** The slot of a variable that the semantic check has found to be in scope. */
export function slotOf(scope: Scope, name: string): number {
  return known(scope.slots.get(name), name);
}
