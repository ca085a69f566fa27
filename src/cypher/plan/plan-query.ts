import type { Clause, Query } from '../ast/query.ts';
import type { Scope, Toolbox } from '../compile/scope.ts';
import { known } from '../cypher-error.ts';
import { union } from '../run/union.ts';
import { ARGUMENT, type Operator } from './operator.ts';
import { planClause } from './plan-clause.ts';
import type { Carried } from './plan-extension.ts';
import type { Planned } from './plan-match.ts';
import { itemsOf } from './plan-projection.ts';

/** A plan with the columns that its rows have. */
export interface PlannedQuery {
  readonly operator: Operator;
  readonly columns: readonly { readonly name: string; readonly slot: number }[];
}

/** What a query gets from outside. */
export interface QueryArguments {
  /** Variables in slots `0 …` of the argument row. */
  readonly imports: readonly string[];
  /** `always`: they stay visible in the whole query; `until-with`: a WITH must pass them on like others. */
  readonly visible: 'always' | 'until-with';
}

export const NO_ARGUMENTS: QueryArguments = { imports: [], visible: 'always' };

/** Plans a whole query with its UNION branches. */
export function planQuery(query: Query, args: QueryArguments, toolbox: Toolbox): PlannedQuery {
  const branches = query.branches.map((clauses) => planBranch(clauses, args, toolbox));
  const first = known(branches[0], 'branch');
  if (branches.length === 1) return first;
  const names = first.columns.map((column) => column.name);
  const operator = union({
    branches: branches.map((branch) => ({
      operator: branch.operator,
      slots: names.map((name) => slotIn(branch, name)),
    })),
    kind: query.unions[0] ?? 'all',
    first: args.imports.length,
  });
  return { operator, columns: names.map((name, index) => ({ name, slot: args.imports.length + index })) };
}

function slotIn(branch: PlannedQuery, name: string): number {
  const column = branch.columns.find((one) => one.name === name);
  return known(column, name).slot;
}

function planBranch(clauses: readonly Clause[], args: QueryArguments, toolbox: Toolbox): PlannedQuery {
  const carried: Carried = { kept: args.imports.length, names: args.visible === 'always' ? args.imports : [] };
  const scope: Scope = {
    slots: new Map(args.imports.map((name, slot) => [name, slot])),
    layout: { size: args.imports.length },
    computed: new Map(),
    toolbox,
  };
  let planned: Planned = { operator: ARGUMENT, scope };
  let columns: readonly string[] = [];
  for (const clause of clauses) {
    columns = columnsOf(clause, planned.scope, carried);
    planned = planClause(clause, planned, carried);
  }
  const { slots } = planned.scope;
  return { operator: planned.operator, columns: columns.map((name) => ({ name, slot: slots.get(name) ?? 0 })) };
}

/** The columns of the result if the clause is the last. */
function columnsOf(clause: Clause, scope: Scope, carried: Carried): readonly string[] {
  if (clause.kind === 'return') return itemsOf(clause, scope, carried).map((one) => one.name);
  if (clause.kind !== 'call-procedure' || !clause.standalone) return [];
  if (Array.isArray(clause.yields)) return clause.yields.map((one) => one.variable.name);
  const procedure = scope.toolbox.procedures.get(clause.name.toLowerCase());
  return procedure?.outputs.map((field) => field.name) ?? [];
}
