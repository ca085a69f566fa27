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
  if (fits(operand, ['number'])) return operand;
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
  checkOperands(expression, types);
  if (operator === '+' || operator === '||') return typeOfSum(types);
  return OPERANDS[operator] === undefined || operator === '=~' ? BOOLEAN : typeOfArithmetic(operator, types);
}

type Pairs = readonly (readonly [left: readonly StaticType[], right: readonly StaticType[]])[];

/** What Neo4j lets stand left and right of an operator. */
const OPERANDS: Partial<Record<Binary['operator'], Pairs>> = {
  '+': [
    [
      ['number', 'string'],
      ['number', 'string', 'list'],
    ],
    [['temporal'], ['duration', 'list']],
    [['duration'], ['duration', 'temporal', 'list']],
    [['list'], ['any']],
    [['any'], ['list']],
  ],
  '||': [
    [['string'], ['string']],
    [['list'], ['list']],
  ],
  '-': [
    [['number'], ['number']],
    [['temporal', 'duration'], ['duration']],
  ],
  '*': [
    [['number'], ['number', 'duration']],
    [['duration'], ['number']],
  ],
  '/': [[['number', 'duration'], ['number']]],
  '%': [[['number'], ['number']]],
  '^': [[['number'], ['number']]],
  '=~': [[['string'], ['string']]],
};

/** Refuses operands that cannot stand together, whatever their values. */
function checkOperands({ operator, left, right }: Binary, [leftType, rightType]: readonly [Type, Type]): void {
  const pairs = OPERANDS[operator];
  if (pairs === undefined) return;
  const fitting = pairs.filter(([wanted]) => fits(leftType, wanted));
  if (fitting.length === 0) {
    throw failure(left.span, 'InvalidArgumentType', `"${operator}" does not take a ${leftType.base} on its left.`);
  }
  if (fitting.some(([, wanted]) => fits(rightType, wanted))) return;
  const message = `"${operator}" does not take a ${leftType.base} and a ${rightType.base}.`;
  throw failure(right.span, 'InvalidArgumentType', message);
}

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

function typeOfArithmetic(operator: Binary['operator'], [left, right]: readonly [Type, Type]): Type {
  if (operator === '^') return type('float');
  return left.base === 'integer' && right.base === 'integer' ? left : ANY;
}
