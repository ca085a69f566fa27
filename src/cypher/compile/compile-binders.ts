import type { ListComprehension, Quantifier, Reduce } from '../ast/expression.ts';
import { typeError } from '../cypher-error.ts';
import { typeName } from '../values/type-name.ts';
import type { ListValue, Value } from '../values/value.ts';
import { truthOf } from './compile-logic.ts';
import { type Evaluate, type Scope, withVariable } from './scope.ts';

function listOf(value: Value): ListValue | null {
  if (value === null || Array.isArray(value)) return value;
  throw typeError(`A list was expected, not ${typeName(value)}.`);
}

/** Compiles `[x IN list WHERE … | …]`. */
export function compileListComprehension(expression: ListComprehension, scope: Scope): Evaluate {
  const compile = scope.toolbox.compileExpression;
  const list = compile(expression.list, scope);
  const inner = withVariable(scope, expression.variable.name);
  const where = expression.where === null ? null : compile(expression.where, inner.scope);
  const project = expression.project === null ? null : compile(expression.project, inner.scope);
  return (row, run) => {
    const members = listOf(list(row, run));
    if (members === null) return null;
    const result: Value[] = [];
    for (const member of members) {
      run.budget.tick();
      row[inner.slot] = member;
      if (where !== null && truthOf(where(row, run)) !== true) continue;
      result.push(project === null ? member : project(row, run));
    }
    return result;
  };
}

/** Compiles all, any, none and single with three-valued results. */
export function compileQuantifier(expression: Quantifier, scope: Scope): Evaluate {
  const compile = scope.toolbox.compileExpression;
  const list = compile(expression.list, scope);
  const inner = withVariable(scope, expression.variable.name);
  const where = compile(expression.where, inner.scope);
  const decide = DECIDE[expression.quantifier];
  return (row, run) => {
    const members = listOf(list(row, run));
    if (members === null) return null;
    const count = { yes: 0, no: 0, unknown: 0 };
    for (const member of members) {
      run.budget.tick();
      row[inner.slot] = member;
      const truth = truthOf(where(row, run));
      count[truth === null ? 'unknown' : truth ? 'yes' : 'no'] += 1;
    }
    return decide(count);
  };
}

interface Count {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

const DECIDE: Readonly<Record<Quantifier['quantifier'], (count: Count) => boolean | null>> = {
  all: ({ no, unknown }) => (no > 0 ? false : unknown > 0 ? null : true),
  any: ({ yes, unknown }) => (yes > 0 ? true : unknown > 0 ? null : false),
  none: ({ yes, unknown }) => (yes > 0 ? false : unknown > 0 ? null : true),
  single: ({ yes, unknown }) => (yes > 1 ? false : unknown > 0 ? null : yes === 1),
};

/** Compiles `reduce(total = 0, x IN list | total + x)`. */
export function compileReduce(expression: Reduce, scope: Scope): Evaluate {
  const compile = scope.toolbox.compileExpression;
  const initial = compile(expression.initial, scope);
  const list = compile(expression.list, scope);
  const total = withVariable(scope, expression.accumulator.name);
  const inner = withVariable(total.scope, expression.variable.name);
  const step = compile(expression.step, inner.scope);
  return (row, run) => {
    const members = listOf(list(row, run));
    if (members === null) return null;
    let value = initial(row, run);
    for (const member of members) {
      run.budget.tick();
      row[total.slot] = value;
      row[inner.slot] = member;
      value = step(row, run);
    }
    return value;
  };
}
