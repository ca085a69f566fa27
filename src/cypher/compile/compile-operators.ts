import type { Binary, Comparison, ComparisonOperator, Unary } from '../ast/expression.ts';
import { typeError } from '../cypher-error.ts';
import type { RunContext } from '../run/run-context.ts';
import { add, divide, modulo, multiply, negate, power, subtract } from '../values/arithmetic.ts';
import { compareValues } from '../values/compare.ts';
import { equals } from '../values/equality.ts';
import { matchesRegex } from '../values/regex.ts';
import { isNumber, isOf, typeName } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import { weightOf } from '../values/weight.ts';
import { compileIn } from './compile-in.ts';
import { compileAnd, compileOr, compileXor, notOf } from './compile-logic.ts';
import { inSteps } from './in-steps.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles NOT, minus and plus. */
export function compileUnary(expression: Unary, scope: Scope): Evaluate {
  const operand = scope.toolbox.compileExpression(expression.operand, scope);
  switch (expression.operator) {
    case 'not':
      return (row, run) => notOf(operand(row, run));
    case '-':
      return (row, run) => negate(operand(row, run));
    case '+':
      return (row, run) => numberOrNull(operand(row, run));
  }
}

function numberOrNull(value: Value): Value {
  if (value === null || isNumber(value) || isOf(value, 'duration')) return value;
  throw typeError(`Unary plus takes a number, not ${typeName(value)}.`);
}

type Operate = (left: Value, right: Value, run: RunContext) => Value;

const OPERATIONS: Readonly<Record<Exclude<Binary['operator'], 'and' | 'or' | 'xor' | 'in' | '=~'>, Operate>> = {
  '+': (left, right, run) => weighed(add(left, right), run),
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': modulo,
  '^': power,
  '||': (left, right, run) => weighed(concatenate(left, right), run),
  'starts with': (text, part) => onStrings(text, part, (whole, piece) => whole.startsWith(piece)),
  'ends with': (text, part) => onStrings(text, part, (whole, piece) => whole.endsWith(piece)),
  contains: (text, part) => onStrings(text, part, (whole, piece) => whole.includes(piece)),
};

/** Compiles an operator between two operands. */
export function compileBinary(expression: Binary, scope: Scope): Evaluate {
  const { operator } = expression;
  if (operator === 'and') return compileAnd(expression, scope);
  if (operator === 'or') return compileOr(expression, scope);
  if (operator === 'xor') return compileXor(expression, scope);
  if (operator === 'in') return compileIn(expression, scope);
  const left = scope.toolbox.compileExpression(expression.left, scope);
  const right = scope.toolbox.compileExpression(expression.right, scope);
  if (operator === '=~') {
    return inSteps(function* (row, run) {
      const [text, pattern] = [left(row, run), right(row, run)];
      const isText = typeof text === 'string' && typeof pattern === 'string';
      return isText ? yield* matchesRegex(text, pattern, run.budget.tick) : null;
    });
  }
  const operate = OPERATIONS[operator];
  return (row, run) => operate(left(row, run), right(row, run), run);
}

/** Refuses a value that is larger than the query may hold at a time, before the next one doubles it. */
function weighed(value: Value, { budget }: RunContext): Value {
  const bytes = weightOf(value);
  if (bytes > 0) {
    budget.tick(bytes / BYTES_PER_STEP);
    budget.hold(bytes);
    budget.release(bytes);
  }
  return value;
}

/** A thousand bytes are copied in about a microsecond. */
const BYTES_PER_STEP = 1_000;

function onStrings(text: Value, part: Value, test: (text: string, part: string) => boolean): Value {
  return typeof text === 'string' && typeof part === 'string' ? test(text, part) : null;
}

function concatenate(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  throw typeError(`"||" joins two strings or two lists, not ${typeName(left)} and ${typeName(right)}.`);
}

const COMPARE: Readonly<Record<ComparisonOperator, (left: Value, right: Value) => boolean | null>> = {
  '=': equals,
  '<>': (left, right) => {
    const same = equals(left, right);
    return same === null ? null : !same;
  },
  '<': (left, right) => ordered(left, right, (order) => order < 0),
  '<=': (left, right) => ordered(left, right, (order) => order <= 0),
  '>': (left, right) => ordered(left, right, (order) => order > 0),
  '>=': (left, right) => ordered(left, right, (order) => order >= 0),
};

function ordered(left: Value, right: Value, test: (order: number) => boolean): boolean | null {
  const order = compareValues(left, right);
  return order === null ? null : test(order);
}

/** Compiles a chain of comparisons: `a < b <= c` holds when each link does. */
export function compileComparison(expression: Comparison, scope: Scope): Evaluate {
  const operands = expression.operands.map((operand) => scope.toolbox.compileExpression(operand, scope));
  const compares = expression.operators.map((operator) => COMPARE[operator]);
  const [first, second, ...rest] = operands;
  const [compare] = compares;
  if (first !== undefined && second !== undefined && compare !== undefined && rest.length === 0) {
    return (row, run) => compare(first(row, run), second(row, run));
  }
  return (row, run) => {
    const values = operands.map((operand) => operand(row, run));
    let result: boolean | null = true;
    for (const [index, link] of compares.entries()) {
      const holds = link(values[index] ?? null, values[index + 1] ?? null);
      if (holds === false) return false;
      if (holds === null) result = null;
    }
    return result;
  };
}
