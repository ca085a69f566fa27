import type { Binary, Unary } from '../ast/expression.ts';
import type { StaticType } from '../functions/function-signature.ts';
import { failure, type Place } from './check-context.ts';
import type { CheckRules } from './check-expression.ts';
import { ANY, BOOLEAN, fits, type Type, type } from './types.ts';

/** Checks NOT, minus and plus. */
export function checkUnary(expression: Unary, place: Place, rules: CheckRules): Type {
  if (expression.operator === 'not') {
    rules.condition(expression.operand, place);
    return BOOLEAN;
  }
  const operand = rules.value(expression.operand, place);
  if (fits(operand, ['number', 'duration'])) return operand;
  throw failure(expression.span, 'InvalidArgumentType', `A ${operand.base} has no sign.`);
}

/** Checks an operator between two operands. */
export function checkBinary(expression: Binary, place: Place, rules: CheckRules): Type {
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or' || operator === 'xor') {
    rules.condition(left, place);
    rules.condition(right, place);
    return BOOLEAN;
  }
  const types = [rules.value(left, place), rules.value(right, place)] as const;
  if (operator === 'in') return checkIn(expression, types[1]);
  if (operator === '+' || operator === '||') return typeOfSum(types);
  if (ARITHMETIC.includes(operator)) return checkArithmetic(expression, types);
  return BOOLEAN;
}

const ARITHMETIC: readonly string[] = ['-', '*', '/', '%', '^'];
const COUNTABLE: readonly StaticType[] = ['number', 'temporal', 'duration'];

function checkIn(expression: Binary, list: Type): Type {
  if (fits(list, ['list'])) return BOOLEAN;
  throw failure(expression.right.span, 'InvalidArgumentType', `IN takes a list, not a ${list.base}.`);
}

function typeOfSum([left, right]: readonly [Type, Type]): Type {
  if (left.base === 'list') return type('list', sameElement(left, right));
  if (right.base === 'list') return type('list', null);
  if (left.base === right.base && ['integer', 'float', 'string'].includes(left.base)) return left;
  return ANY;
}

function sameElement(left: Type, right: Type): Type | null {
  return right.base === 'list' && left.element?.base === right.element?.base ? left.element : null;
}

function checkArithmetic(expression: Binary, types: readonly [Type, Type]): Type {
  for (const [index, operand] of types.entries()) {
    if (fits(operand, COUNTABLE)) continue;
    const { span } = index === 0 ? expression.left : expression.right;
    throw failure(span, 'InvalidArgumentType', `"${expression.operator}" does not take a ${operand.base}.`);
  }
  const [left, right] = types;
  if (expression.operator === '^') return type('float');
  return left.base === 'integer' && right.base === 'integer' ? left : ANY;
}
