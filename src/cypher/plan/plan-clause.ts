import { namesInQuery } from '../ast/names-in.ts';
import type { CallSubquery, Clause, Match, Query, Unwind } from '../ast/query.ts';
import { newSlot, slotOf, withSlots } from '../compile/scope.ts';
import { known } from '../cypher-error.ts';
import { apply } from '../run/apply.ts';
import { finish } from '../run/finish.ts';
import { optional } from '../run/optional.ts';
import { unwind } from '../run/unwind.ts';
import { describeExpression } from './match-state.ts';
import { ARGUMENT } from './operator.ts';
import type { Carried } from './plan-extension.ts';
import { type Planned, planMatch } from './plan-match.ts';
import { planProcedure } from './plan-procedure.ts';
import { planProjection } from './plan-projection.ts';

/** Plans one clause on top of those before it. */
export function planClause(clause: Clause, before: Planned, carried: Carried): Planned {
  switch (clause.kind) {
    case 'match':
      return clause.optional ? planOptional(clause, before) : planMatch(clause, before.operator, before.scope);
    case 'unwind':
      return planUnwind(clause, before);
    case 'with':
    case 'return':
      return planProjection(clause, before, carried);
    case 'call-subquery':
      return planSubquery(clause, before);
    case 'call-procedure':
      return planProcedure(clause, before);
    case 'finish':
      return { ...before, operator: finish(before.operator) };
    case 'refused':
      return known<Planned>(undefined, 'plan');
  }
}

function planOptional(clause: Match, { operator, scope }: Planned): Planned {
  const inner = planMatch(clause, ARGUMENT, scope);
  const slots = [...inner.scope.slots].filter(([name]) => !scope.slots.has(name)).map(([, slot]) => slot);
  return { operator: optional({ source: operator, inner: inner.operator, slots }), scope: inner.scope };
}

function planUnwind(clause: Unwind, { operator, scope }: Planned): Planned {
  const list = scope.toolbox.compileExpression(clause.list, scope);
  const slot = newSlot(scope);
  const detail = `${describeExpression(clause.list)} AS ${clause.variable.name}`;
  return {
    operator: unwind({ source: operator, list, slot, detail }),
    scope: withSlots(scope, [[clause.variable.name, slot]]),
  };
}

function planSubquery(clause: CallSubquery, { operator, scope }: Planned): Planned {
  const imports = importsOf(clause, [...scope.slots.keys()]);
  const visible = clause.scope === null ? 'until-with' : 'always';
  const inner = scope.toolbox.planQuery(clause.query, { imports, visible });
  const columns = inner.columns.map(({ name, slot }) => ({ name, inner: slot, outer: newSlot(scope) }));
  const applied = apply({
    source: operator,
    inner: inner.operator,
    imports: imports.map((name) => slotOf(scope, name)),
    columns: columns.map((column) => [column.inner, column.outer] as const),
    yields: columns.length === 0 ? 'unit' : clause.optional ? 'optional' : 'rows',
  });
  return {
    operator: applied,
    scope: withSlots(
      scope,
      columns.map((column) => [column.name, column.outer] as const),
    ),
  };
}

/** Outer variables that the subquery may read: those of its scope clause, or of a WITH at its start. */
function importsOf(clause: CallSubquery, outer: readonly string[]): readonly string[] {
  if (clause.scope === null) return outer.filter((name) => isImported(name, clause.query));
  if (clause.scope !== 'all') return clause.scope.map((variable) => variable.name);
  const used = namesInQuery(clause.query);
  return outer.filter((name) => used.has(name));
}

/** Whether one of the branches opens with a WITH that imports the name. */
function isImported(name: string, query: Query): boolean {
  return query.branches.some(([first]) => {
    if (first?.kind !== 'with') return false;
    return (
      first.star || first.items.some(({ expression }) => expression.kind === 'variable' && expression.name === name)
    );
  });
}
