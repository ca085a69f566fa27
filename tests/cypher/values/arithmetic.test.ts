import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import { add, divide, modulo, multiply, negate, power, subtract } from '../../../src/cypher/values/arithmetic.ts';
import type { Value } from '../../../src/cypher/values/value.ts';

const MAX = 9223372036854775807n;
const MIN = -9223372036854775808n;
type Operator = (a: Value, b: Value) => Value;
const OPERATORS: readonly Operator[] = [add, subtract, multiply, divide, modulo, power];

describe('arithmetic', () => {
  it.each<[string, Operator, Value, Value, Value]>([
    ['adds integers', add, 1n, 2n, 3n],
    ['gives a float when one side is one', add, 1n, 2.5, 3.5],
    ['joins texts', add, 'a', 'b', 'ab'],
    ['joins a text and an integer', add, 'a', 1n, 'a1'],
    ['joins a float and a text', add, 1, 'a', '1.0a'],
    ['joins lists', add, [1n], [2n], [1n, 2n]],
    ['appends an element', add, [1n], 2n, [1n, 2n]],
    ['puts an element in front', add, 'a', [1n], ['a', 1n]],
    ['gives null for a list and null', add, [1n], null, null],
    ['subtracts', subtract, 1n, 2n, -1n],
    ['multiplies', multiply, 3n, 4n, 12n],
    ['cuts an integer quotient towards zero', divide, -7n, 2n, -3n],
    ['divides floats', divide, 7n, 2, 3.5],
    ['gives infinity for a float zero below', divide, 1n, 0, Number.POSITIVE_INFINITY],
    ['wraps the one quotient beyond 64 bits as Neo4j does', divide, MIN, -1n, MIN],
    ['takes the sign of the left side for a remainder', modulo, -7n, 3n, -1n],
    ['takes remainders of floats', modulo, -7.5, 2n, -1.5],
    ['gives NaN for a float remainder of zero', modulo, 1n, 0, Number.NaN],
    ['always raises to a float', power, 2n, 3n, 8],
  ])('%s', (_, operator, a, b, expected) => {
    expect(operator(a, b)).toEqual(expected);
  });

  it.each<[string, () => Value, string, string]>([
    ['a sum', () => add(MAX, 1n), 'ArithmeticError', 'IntegerOverflow'],
    ['a difference', () => subtract(MIN, 1n), 'ArithmeticError', 'IntegerOverflow'],
    ['a product', () => multiply(MAX, 2n), 'ArithmeticError', 'IntegerOverflow'],
    ['the negated least integer', () => negate(MIN), 'ArithmeticError', 'IntegerOverflow'],
    ['a division by the integer zero', () => divide(1n, 0n), 'ArithmeticError', 'DivisionByZero'],
    ['a float divided by the integer zero', () => divide(1.5, 0n), 'ArithmeticError', 'DivisionByZero'],
    ['a remainder of the integer zero', () => modulo(1n, 0n), 'ArithmeticError', 'DivisionByZero'],
    ['a text and a boolean', () => add('a', true), 'TypeError', 'InvalidArgumentType'],
    ['a map and a number', () => add(new Map(), 1n), 'TypeError', 'InvalidArgumentType'],
    ['a text in a product', () => multiply('a', 2n), 'TypeError', 'InvalidArgumentType'],
    ['a negated text', () => negate('a'), 'TypeError', 'InvalidArgumentType'],
    [
      'a date less a date',
      () => subtract({ kind: 'date', day: 1 }, { kind: 'date', day: 0 }),
      'TypeError',
      'InvalidArgumentType',
    ],
  ])('raises for %s', (_, compute, type, detail) => {
    expect(compute).toThrowError(CypherError);
    expect(compute).toThrowError(expect.objectContaining({ type, detail, phase: 'runtime' }));
  });

  it('gives null where one side is null', () => {
    for (const operator of OPERATORS) {
      expect(operator(null, 1n)).toBeNull();
      expect(operator('a', null)).toBeNull();
    }
    expect(negate(null)).toBeNull();
  });

  it('is exact for all 64-bit integers or raises', () => {
    const integer = fc.bigInt({ min: MIN, max: MAX });
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        const exact = a + b;
        if (exact > MAX || exact < MIN) expect(() => add(a, b)).toThrowError(CypherError);
        else expect(add(a, b)).toBe(exact);
      }),
    );
  });

  it('moves a date by a duration on either side', () => {
    const month: Value = { kind: 'duration', months: 1n, days: 0n, seconds: 0n, nanos: 0 };
    expect(add({ kind: 'date', day: 0 }, month)).toEqual({ kind: 'date', day: 31 });
    expect(add(month, { kind: 'date', day: 0 })).toEqual({ kind: 'date', day: 31 });
    expect(subtract({ kind: 'date', day: 31 }, month)).toEqual({ kind: 'date', day: 0 });
  });
});
