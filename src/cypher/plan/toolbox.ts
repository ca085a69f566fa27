import type { Subquery } from '../ast/expression.ts';
import { namesInQuery } from '../ast/names-in.ts';
import { compileExpression } from '../compile/compile-expression.ts';
import type { Evaluate, MatchEach, PatternRequest, Scope, Toolbox } from '../compile/scope.ts';
import { slotOf } from '../compile/scope.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import type { Procedure } from '../procedures.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Row } from '../run/row.ts';
import type { RunContext } from '../run/run-context.ts';
import type { Value } from '../values/value.ts';
import { ARGUMENT, type Operator, openRows } from './operator.ts';
import { planMatch } from './plan-match.ts';
import { planQuery } from './plan-query.ts';

export interface ToolboxParts {
  readonly graph: PropertyGraph;
  readonly functions: FunctionTable;
  readonly procedures: ReadonlyMap<string, Procedure>;
}

/** Ties the compiler's parts together for one graph. */
export function openToolbox(parts: ToolboxParts): Toolbox {
  const toolbox: Toolbox = {
    ...parts,
    compileExpression,
    compilePattern,
    compileSubquery,
    planMatch,
    planQuery: (query, args) => planQuery(query, args, toolbox),
  };
  return toolbox;
}

function compilePattern({ pattern, where }: PatternRequest, scope: Scope): MatchEach {
  const planned = planMatch({ patterns: [pattern], where, repeatable: false }, ARGUMENT, scope);
  return {
    scope: planned.scope,
    each(row, run, visit) {
      for (const match of openRows(planned.operator, row, run)) if (match !== null && !visit(match)) return;
    },
  };
}

function compileSubquery(subquery: Subquery, scope: Scope): Evaluate {
  const used = namesInQuery(subquery.query);
  const imports = [...scope.slots.keys()].filter((name) => used.has(name));
  const slots = imports.map((name) => slotOf(scope, name));
  const { operator, columns } = scope.toolbox.planQuery(subquery.query, { imports, visible: 'always' });
  const column = columns[0]?.slot ?? 0;
  const summarise = SUMMARIES[subquery.form];
  return (row, run) =>
    summarise(
      operator,
      slots.map((slot) => row[slot] ?? null),
      { run, column },
    );
}

type Summarise = (
  operator: Operator,
  argument: Row,
  at: { readonly run: RunContext; readonly column: number },
) => Value;

const SUMMARIES: Readonly<Record<Subquery['form'], Summarise>> = {
  exists: (operator, argument, { run }) => {
    for (const row of openRows(operator, argument, run)) if (row !== null) return true;
    return false;
  },
  count: (operator, argument, { run }) => {
    let count = 0;
    for (const row of openRows(operator, argument, run)) if (row !== null) count += 1;
    return BigInt(count);
  },
  collect: (operator, argument, { run, column }) => {
    const values: Value[] = [];
    for (const row of openRows(operator, argument, run)) if (row !== null) values.push(row[column] ?? null);
    return values;
  },
};
