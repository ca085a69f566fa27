import type { ListComprehension, Quantifier, Reduce } from '../ast/expression.ts';
import { typeError } from '../cypher-error.ts';
import type { Row } from '../run/row.ts';
import type { RunContext } from '../run/run-context.ts';
import { typeName } from '../values/type-name.ts';
import type { ListValue, Value } from '../values/value.ts';
import { weightOf } from '../values/weight.ts';
import { truthOf } from './compile-logic.ts';
import { inSteps, stepsOf } from './in-steps.ts';
import { type Evaluate, type Scope, type Steps, withVariable } from './scope.ts';

function listOf(value: Value): ListValue | null {
  if (value === null || Array.isArray(value)) return value;
  throw typeError(`A list was expected, not ${typeName(value)}.`);
}

/** Compiles `[x IN list WHERE … | …]`. */
export function compileListComprehension(expression: ListComprehension, scope: Scope): Evaluate {
  const compile = scope.toolbox.compileExpression;
  const list = stepsOf(compile(expression.list, scope));
  const { slot, scope: inner } = withVariable(scope, expression.variable.name);
  const where = expression.where === null ? () => true : compile(expression.where, inner);
  const project = compile(expression.project ?? expression.variable, inner);
  return inSteps((row, run) => gather(row, run, { list, slot, where, project }));
}

interface Members {
  readonly list: Steps;
  readonly slot: number;
  readonly where: Evaluate;
}

function* gather(
  row: Row,
  run: RunContext,
  { list, slot, where, project }: Members & { readonly project: Evaluate },
): Generator<null, Value> {
  const members = listOf(yield* list(row, run));
  if (members === null) return null;
  const result: Value[] = [];
  for (const member of members) {
    if (run.budget.tick()) yield null;
    row[slot] = member;
    if (truthOf(where.steps ? yield* where.steps(row, run) : where(row, run)) !== true) continue;
    const value = project.steps ? yield* project.steps(row, run) : project(row, run);
    run.budget.hold(weightOf(value));
    result.push(value);
  }
  return result;
}

/** Compiles all, any, none and single with three-valued results. */
export function compileQuantifier(expression: Quantifier, scope: Scope): Evaluate {
  const compile = scope.toolbox.compileExpression;
  const list = stepsOf(compile(expression.list, scope));
  const { slot, scope: inner } = withVariable(scope, expression.variable.name);
  const where = compile(expression.where, inner);
  const decide = DECIDE[expression.quantifier];
  return inSteps((row, run) => quantify(row, run, { list, slot, where, decide }));
}

function* quantify(
  row: Row,
  run: RunContext,
  { list, slot, where, decide }: Members & { decide(count: Count): boolean | null },
): Generator<null, boolean | null> {
  const members = listOf(yield* list(row, run));
  if (members === null) return null;
  const count = { yes: 0, no: 0, unknown: 0 };
  for (const member of members) {
    if (run.budget.tick()) yield null;
    row[slot] = member;
    const truth = truthOf(where.steps ? yield* where.steps(row, run) : where(row, run));
    count[truth === null ? 'unknown' : truth ? 'yes' : 'no'] += 1;
  }
  return decide(count);
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
  const initial = stepsOf(compile(expression.initial, scope));
  const list = stepsOf(compile(expression.list, scope));
  const total = withVariable(scope, expression.accumulator.name);
  const inner = withVariable(total.scope, expression.variable.name);
  const step = compile(expression.step, inner.scope);
  return inSteps(function* (row, run) {
    const members = listOf(yield* list(row, run));
    if (members === null) return null;
    let value = yield* initial(row, run);
    for (const member of members) {
      if (run.budget.tick()) yield null;
      row[total.slot] = value;
      row[inner.slot] = member;
      value = step.steps ? yield* step.steps(row, run) : step(row, run);
    }
    return value;
  });
}
