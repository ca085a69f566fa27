import type { Expression } from '../ast/expression.ts';
import type { Projection, ProjectionItem } from '../ast/query.ts';
import { expressionKey } from '../compile/expression-key.ts';
import { type Scope, slotOf } from '../compile/scope.ts';
import { distinct } from '../run/distinct.ts';
import { filter } from '../run/filter.ts';
import { countOf, limit, skip } from '../run/skip-limit.ts';
import { sort } from '../run/sort.ts';
import { aggregatesIn } from './aggregates-in.ts';
import { describeExpression } from './match-state.ts';
import type { Operator } from './operator.ts';
import { planAggregation } from './plan-aggregation.ts';
import { planAhead } from './plan-ahead.ts';
import { type Carried, detailOf, planExtension } from './plan-extension.ts';
import type { Planned } from './plan-match.ts';

/** Plans WITH or RETURN: columns, grouping, DISTINCT, ORDER BY, SKIP, LIMIT and WHERE, in this order. */
export function planProjection(clause: Projection, before: Planned, carried: Carried): Planned {
  const items = itemsOf(clause, before.scope, carried);
  const projected = planColumns(clause, items, { before, carried });
  let operator = planOrder(clause, projected);
  if (clause.where !== null) {
    operator = filter({
      source: operator,
      conditions: [before.scope.toolbox.compileExpression(clause.where, projected.scope)],
      detail: describeExpression(clause.where),
      estimate: operator.estimate / 2,
    });
  }
  const names = new Set([...carried.names, ...items.map((one) => one.name)]);
  const slots = new Map([...projected.scope.slots].filter(([name]) => names.has(name)));
  return { operator, scope: { ...projected.scope, slots, computed: NOTHING } };
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** The columns, with `*` replaced by the variables in scope. */
export function itemsOf(clause: Projection, scope: Scope, carried: Carried): readonly ProjectionItem[] {
  if (!clause.star) return clause.items;
  const names = [...scope.slots.keys()].filter((name) => clause.kind === 'with' || !carried.names.includes(name));
  const all = names.toSorted().map((name): ProjectionItem => {
    const expression: Expression = { kind: 'variable', name, span: clause.span };
    return { expression, name, aliased: false, span: clause.span };
  });
  return [...all, ...clause.items];
}

interface Setting {
  readonly before: Planned;
  readonly carried: Carried;
}

function planColumns(clause: Projection, items: readonly ProjectionItem[], setting: Setting): Planned {
  const { functions } = setting.before.scope.toolbox;
  const expressions = [...items.map((one) => one.expression), ...clause.orderBy.map((one) => one.expression)];
  const aggregated = items.some((one) => aggregatesIn(one.expression, functions).length > 0);
  if (aggregated) {
    const planned = planAggregation({ items, expressions, ...setting });
    return clause.distinct ? planDistinct(items, { ...setting, before: planned }) : planned;
  }
  return clause.distinct ? planDistinct(items, setting) : planExtension(items, setting.before);
}

function planDistinct(items: readonly ProjectionItem[], { before, carried }: Setting): Planned {
  const { scope, operator } = planAhead(
    items.map((one) => one.expression),
    before,
  );
  const layout = { size: carried.kept + items.length };
  const columns = items.map(({ expression }, index) => ({
    slot: carried.kept + index,
    value: scope.toolbox.compileExpression(expression, scope),
  }));
  const kept = carried.names.map((name) => [name, slotOf(scope, name)] as const);
  const names = items.map(({ name }, index) => [name, carried.kept + index] as const);
  const computed = new Map(items.map(({ expression }, index) => [expressionKey(expression), carried.kept + index]));
  return {
    operator: distinct({ source: operator.once ?? operator, kept: carried.kept, columns, detail: detailOf(items) }),
    scope: { ...scope, layout, slots: new Map([...kept, ...names]), computed },
  };
}

function planOrder(clause: Projection, { operator, scope }: Planned): Operator {
  const compile = scope.toolbox.compileExpression;
  const keys = clause.orderBy.map((one) => one.expression);
  const ahead = planAhead(keys, { operator, scope });
  const constant: Scope = { ...scope, slots: NOTHING, computed: NOTHING };
  const skipped = clause.skip === null ? null : countOf(compile(clause.skip, constant), 'SKIP');
  const limited = clause.limit === null ? null : countOf(compile(clause.limit, constant), 'LIMIT');
  let result = ahead.operator;
  if (clause.orderBy.length > 0) {
    result = sort({
      source: result,
      keys: clause.orderBy.map(({ expression, descending }) => ({
        value: compile(expression, ahead.scope),
        descending,
      })),
      top: limited === null ? null : (run) => limited(run) + (skipped?.(run) ?? 0),
      detail: keys.map(describeExpression).join(', '),
    });
  }
  if (clause.skip !== null && skipped !== null) result = skip(result, skipped, describeExpression(clause.skip));
  if (clause.limit !== null && limited !== null) result = limit(result, limited, describeExpression(clause.limit));
  return result;
}
