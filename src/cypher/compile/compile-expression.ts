import { childrenOf } from '../ast/children.ts';
import type { Expression } from '../ast/expression.ts';
import { known, missingParameter } from '../cypher-error.ts';
import { compileLabelTest, compileProperty, compileSlice, compileSubscript } from './compile-access.ts';
import { compileListComprehension, compileQuantifier, compileReduce } from './compile-binders.ts';
import { compileCall } from './compile-call.ts';
import { compileCase, compileIsNull } from './compile-conditions.ts';
import { compileIsType } from './compile-is-type.ts';
import { compileList, compileMap, compileMapProjection } from './compile-literals.ts';
import { compileBinary, compileComparison, compileUnary } from './compile-operators.ts';
import { compilePatternComprehension, compilePatternExpression } from './compile-pattern-expression.ts';
import { expressionKey } from './expression-key.ts';
import { inSteps, stepsOf } from './in-steps.ts';
import { pauses, pausesItself } from './pauses.ts';
import { type Evaluate, newSlot, type Scope, slotOf } from './scope.ts';

/** Turns a checked expression into a function of a row. */
export function compileExpression(expression: Expression, scope: Scope): Evaluate {
  if (scope.computed.size > 0) {
    const slot = scope.computed.get(expression) ?? scope.computed.get(expressionKey(expression));
    if (slot !== undefined) return readSlot(slot);
  }
  const slow = pausesItself(expression) ? [] : childrenOf(expression).filter((child) => pauses(child, scope));
  return slow.length === 0 ? compileSimple(expression, scope) : compileAround(expression, slow, scope);
}

/** What takes long is computed first, with pauses; the rest reads it from a slot. */
function compileAround(expression: Expression, slow: readonly Expression[], scope: Scope): Evaluate {
  const first = slow.map((child) => ({
    child,
    slot: newSlot(scope),
    steps: stepsOf(compileExpression(child, scope)),
  }));
  const computed = new Map([...scope.computed, ...first.map(({ child, slot }) => [child, slot] as const)]);
  const rest = stepsOf(compileSimple(expression, { ...scope, computed }));
  return inSteps(function* (row, run) {
    for (const { slot, steps } of first) row[slot] = yield* steps(row, run);
    return yield* rest(row, run);
  });
}

function readSlot(slot: number): Evaluate {
  return (row) => row[slot] ?? null;
}

type Kind = Expression['kind'];

type Compile<Of extends Kind> = (expression: Extract<Expression, { readonly kind: Of }>, scope: Scope) => Evaluate;

const COMPILE: { readonly [Of in Kind]: Compile<Of> } = {
  literal: ({ value }) => {
    return () => value;
  },
  parameter: ({ name }) => compileParameter(name),
  variable: ({ name }, scope) => readSlot(slotOf(scope, name)),
  property: compileProperty,
  subscript: compileSubscript,
  slice: compileSlice,
  list: compileList,
  map: compileMap,
  'map-projection': compileMapProjection,
  unary: compileUnary,
  binary: compileBinary,
  comparison: compileComparison,
  'is-null': compileIsNull,
  'is-type': compileIsType,
  'has-labels': compileLabelTest,
  case: compileCase,
  call: compileCall,
  'count-star': () => known<Evaluate>(undefined, 'column'),
  'list-comprehension': compileListComprehension,
  quantifier: compileQuantifier,
  reduce: compileReduce,
  'pattern-comprehension': compilePatternComprehension,
  pattern: compilePatternExpression,
  subquery: (expression, scope) => scope.toolbox.compileSubquery(expression, scope),
};

/** The table holds for each kind the function that takes it. */
function compileSimple<Of extends Kind>(
  expression: Extract<Expression, { readonly kind: Of }>,
  scope: Scope,
): Evaluate {
  const compile: Compile<Of> = COMPILE[expression.kind as Of];
  return compile(expression, scope);
}

function compileParameter(name: string): Evaluate {
  return (_row, run) => {
    const value = run.parameters.get(name);
    if (value !== undefined) return value;
    throw missingParameter(name, null);
  };
}
