import type { Subquery } from '../ast/expression.ts';
import { namesInQuery } from '../ast/names-in.ts';
import { compileExpression } from '../compile/compile-expression.ts';
import { inSteps } from '../compile/in-steps.ts';
import type { Evaluate, Matches, PatternRequest, Scope, Toolbox } from '../compile/scope.ts';
import { slotOf } from '../compile/scope.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import type { Procedure } from '../procedures.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Rows } from '../run/row.ts';
import type { Value } from '../values/value.ts';
import { ARGUMENT, openRows } from './operator.ts';
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

function compilePattern({ pattern, where }: PatternRequest, scope: Scope): Matches {
  const planned = planMatch({ patterns: [pattern], where, repeatable: false }, ARGUMENT, scope);
  return { scope: planned.scope, rows: (row, run) => openRows(planned.operator, row, run) };
}

function compileSubquery(subquery: Subquery, scope: Scope): Evaluate {
  const used = namesInQuery(subquery.query);
  const imports = [...scope.slots.keys()].filter((name) => used.has(name));
  const slots = imports.map((name) => slotOf(scope, name));
  const { operator, columns } = scope.toolbox.planQuery(subquery.query, { imports, visible: 'always' });
  const column = columns[0]?.slot ?? 0;
  const summarise = SUMMARIES[subquery.form];
  return inSteps((row, run) => {
    const argument = slots.map((slot) => row[slot] ?? null);
    return summarise(openRows(operator, argument, run), column);
  });
}

type Summarise = (rows: Rows, column: number) => Generator<null, Value>;

const SUMMARIES: Readonly<Record<Subquery['form'], Summarise>> = {
  *exists(rows) {
    for (const row of rows) {
      if (row !== null) return true;
      yield row;
    }
    return false;
  },
  *count(rows) {
    let count = 0;
    for (const row of rows) {
      if (row === null) yield row;
      else count += 1;
    }
    return BigInt(count);
  },
  *collect(rows, column) {
    const values: Value[] = [];
    for (const row of rows) {
      if (row === null) yield row;
      else values.push(row[column] ?? null);
    }
    return values;
  },
};
