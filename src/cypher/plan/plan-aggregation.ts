import type { Expression } from '../ast/expression.ts';
import type { ProjectionItem } from '../ast/query.ts';
import { expressionKey } from '../compile/expression-key.ts';
import { type Scope, slotOf } from '../compile/scope.ts';
import { type Aggregation, aggregate } from '../run/aggregate.ts';
import { type AggregateCall, aggregatesIn } from './aggregates-in.ts';
import { type Carried, detailOf, planExtension } from './plan-extension.ts';
import type { Planned } from './plan-match.ts';

export interface AggregationRequest {
  readonly items: readonly ProjectionItem[];
  /** The columns and the ORDER BY, which may hold aggregations too. */
  readonly expressions: readonly Expression[];
  readonly before: Planned;
  readonly carried: Carried;
}

/** Plans a projection with aggregations: columns without one are the grouping keys. */
export function planAggregation({ items, expressions, before, carried }: AggregationRequest): Planned {
  const { scope, operator } = before;
  const { functions } = scope.toolbox;
  const keys = items.filter((one) => aggregatesIn(one.expression, functions).length === 0);
  const calls = uniqueCalls(expressions.flatMap((one) => aggregatesIn(one, functions)));
  const firstCall = carried.kept + keys.length;
  const grouped = aggregate({
    source: operator,
    kept: carried.kept,
    keys: keys.map(({ expression }, index) => ({
      slot: carried.kept + index,
      value: scope.toolbox.compileExpression(expression, scope),
    })),
    aggregations: calls.map((call, index) => aggregationOf(call, firstCall + index, scope)),
    detail: detailOf(items),
  });
  const groupScope: Scope = {
    ...scope,
    layout: { size: firstCall + calls.length },
    slots: new Map([
      ...carried.names.map((name) => [name, slotOf(scope, name)] as const),
      ...keys.flatMap(({ expression }, index) =>
        expression.kind === 'variable' ? [[expression.name, carried.kept + index] as const] : [],
      ),
    ]),
    computed: new Map([
      ...keys.map(({ expression }, index) => [expressionKey(expression), carried.kept + index] as const),
      ...calls.map((call, index) => [expressionKey(call), firstCall + index] as const),
    ]),
  };
  return planExtension(items, { operator: grouped, scope: groupScope });
}

function uniqueCalls(calls: readonly AggregateCall[]): readonly AggregateCall[] {
  return [...new Map(calls.map((call) => [expressionKey(call), call])).values()];
}

function aggregationOf(call: AggregateCall, slot: number, scope: Scope): Aggregation {
  if (call.kind === 'count-star') return { slot, call: null, args: [], distinct: false };
  const found = scope.toolbox.functions.aggregate.get(call.name.toLowerCase()) ?? null;
  const args = call.args.map((argument) => scope.toolbox.compileExpression(argument, scope));
  return { slot, call: found, args, distinct: call.distinct };
}
