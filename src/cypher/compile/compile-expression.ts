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

function compileSimple(expression: Expression, scope: Scope): Evaluate {
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'parameter':
      return compileParameter(expression.name);
    case 'variable':
      return readSlot(slotOf(scope, expression.name));
    case 'property':
      return compileProperty(expression, scope);
    case 'subscript':
      return compileSubscript(expression, scope);
    case 'slice':
      return compileSlice(expression, scope);
    case 'list':
      return compileList(expression, scope);
    case 'map':
      return compileMap(expression, scope);
    case 'map-projection':
      return compileMapProjection(expression, scope);
    default:
      return compileOperation(expression, scope);
  }
}

type Operation = Exclude<
  Expression,
  {
    kind: 'literal' | 'parameter' | 'variable' | 'property' | 'subscript' | 'slice' | 'list' | 'map' | 'map-projection';
  }
>;

function compileOperation(expression: Operation, scope: Scope): Evaluate {
  switch (expression.kind) {
    case 'unary':
      return compileUnary(expression, scope);
    case 'binary':
      return compileBinary(expression, scope);
    case 'comparison':
      return compileComparison(expression, scope);
    case 'is-null':
      return compileIsNull(expression, scope);
    case 'is-type':
      return compileIsType(expression, scope);
    case 'has-labels':
      return compileLabelTest(expression, scope);
    case 'case':
      return compileCase(expression, scope);
    default:
      return compileForm(expression, scope);
  }
}

type Form = Exclude<
  Operation,
  { kind: 'unary' | 'binary' | 'comparison' | 'is-null' | 'is-type' | 'has-labels' | 'case' }
>;

function compileForm(expression: Form, scope: Scope): Evaluate {
  switch (expression.kind) {
    case 'call':
      return compileCall(expression, scope);
    case 'count-star':
      return known<Evaluate>(undefined, 'column');
    case 'list-comprehension':
      return compileListComprehension(expression, scope);
    case 'quantifier':
      return compileQuantifier(expression, scope);
    case 'reduce':
      return compileReduce(expression, scope);
    case 'pattern-comprehension':
      return compilePatternComprehension(expression, scope);
    case 'pattern':
      return compilePatternExpression(expression, scope);
    case 'subquery':
      return scope.toolbox.compileSubquery(expression, scope);
  }
}

function compileParameter(name: string): Evaluate {
  return (_row, run) => {
    const value = run.parameters.get(name);
    if (value !== undefined) return value;
    throw missingParameter(name, null);
  };
}
