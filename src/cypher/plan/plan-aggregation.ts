import type { Expression } from '../ast/expression.ts';
import { namesIn } from '../ast/names-in.ts';
import type { ProjectionItem } from '../ast/query.ts';
import { expressionKey } from '../compile/expression-key.ts';
import { type Scope, slotOf } from '../compile/scope.ts';
import { type Aggregation, aggregate } from '../run/aggregate.ts';
import { type AggregateCall, aggregatesIn } from './aggregates-in.ts';
import type { Counting } from './operator.ts';
import { planAhead } from './plan-ahead.ts';
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
  const { functions } = before.scope.toolbox;
  const keys = items.filter((one) => aggregatesIn(one.expression, functions).length === 0);
  const calls = uniqueCalls(expressions.flatMap((one) => aggregatesIn(one, functions)));
  const argumentsOf = calls.flatMap((call) => (call.kind === 'call' ? call.args : []));
  const { scope, operator } = planAhead([...keys.map((key) => key.expression), ...argumentsOf], before);
  const firstCall = carried.kept + keys.length;
  const counting = countingOf({ scope, operator }, { keys, calls });
  const grouped = aggregate({
    source: calls.every(isSameForRepeats) ? (operator.once ?? operator) : operator,
    counting,
    kept: carried.kept,
    keys: keys.map(({ expression }, index) => ({
      slot: carried.kept + index,
      value: scope.toolbox.compileExpression(expression, scope),
    })),
    aggregations: calls.map((call, index) => aggregationOf(counting === null ? call : ROWS, firstCall + index, scope)),
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

interface Grouped {
  readonly keys: readonly ProjectionItem[];
  readonly calls: readonly AggregateCall[];
}

/** The last step as a count, if the columns do no more than count its rows and group by what was known before. */
function countingOf({ operator, scope }: Planned, { keys, calls }: Grouped): Counting | null {
  const { counting } = operator;
  if (counting === undefined) return null;
  const isWritten = (name: string): boolean => counting.written.has(scope.slots.get(name) ?? -1);
  if (keys.some(({ expression }) => [...namesIn(expression)].some(isWritten))) return null;
  return calls.every((call) => countsRows(call, isWritten)) ? counting : null;
}

function countsRows(call: AggregateCall, isWritten: (name: string) => boolean): boolean {
  if (call.kind === 'count-star') return true;
  const [argument] = call.args;
  if (call.name.toLowerCase() !== 'count' || call.distinct) return false;
  return argument?.kind === 'variable' && isWritten(argument.name);
}

/** Whether a row that comes again changes nothing. */
function isSameForRepeats(call: AggregateCall): boolean {
  return call.kind === 'call' && (call.distinct || ['min', 'max'].includes(call.name.toLowerCase()));
}

const ROWS = { kind: 'count-star' } as const;

function uniqueCalls(calls: readonly AggregateCall[]): readonly AggregateCall[] {
  return [...new Map(calls.map((call) => [expressionKey(call), call])).values()];
}

function aggregationOf(call: AggregateCall | typeof ROWS, slot: number, scope: Scope): Aggregation {
  if (call.kind === 'count-star') return { slot, call: null, args: [], distinct: false };
  const found = scope.toolbox.functions.aggregate.get(call.name.toLowerCase()) ?? null;
  const args = call.args.map((argument) => scope.toolbox.compileExpression(argument, scope));
  return { slot, call: found, args, distinct: call.distinct };
}
