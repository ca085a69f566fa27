import { defineFunction } from './define-function.ts';
import type { ScalarFunction, StaticType } from './function-signature.ts';
import { type Arguments, floatAt, integerAt, numberAt, textAt } from './read-argument.ts';
import { roundDecimal, roundToInteger } from './round.ts';

const NUMBER: readonly StaticType[] = ['integer', 'float', 'number'];

/** Mathematical functions; all but `abs` and `sign` give floats. */
export const MATH_FUNCTIONS: readonly ScalarFunction[] = [
  defineFunction({ name: 'abs', arity: 1, returns: 'number', accepts: [NUMBER], call: absolute }),
  defineFunction({
    name: 'sign',
    arity: 1,
    returns: 'integer',
    accepts: [NUMBER],
    call(args) {
      const value = numberAt(args, 0);
      if (value > 0) return 1n;
      return value < 0 ? -1n : 0n;
    },
  }),
  defineFunction({
    name: 'isNaN',
    arity: 1,
    returns: 'boolean',
    accepts: [NUMBER],
    call: (args) => Number.isNaN(floatAt(args, 0)),
  }),
  defineFunction({
    name: 'round',
    arity: [1, 3],
    returns: 'float',
    accepts: [NUMBER, NUMBER, ['string']],
    call(args) {
      const value = floatAt(args, 0);
      if (args.values.length === 1) return roundToInteger(value);
      const precision = Number(integerAt(args, 1));
      if (args.values.length > 2) return roundDecimal(value, precision, textAt(args, 2));
      return precision === 0 ? roundToInteger(value) : roundDecimal(value, precision);
    },
  }),
  float('ceil', (value) => Math.ceil(value)),
  float('floor', (value) => Math.floor(value)),
  float('sqrt', (value) => Math.sqrt(value)),
  float('exp', (value) => Math.exp(value)),
  float('log', (value) => Math.log(value)),
  float('log10', (value) => Math.log10(value)),
  float('sin', (value) => Math.sin(value)),
  float('cos', (value) => Math.cos(value)),
  float('tan', (value) => Math.tan(value)),
  float('cot', (value) => 1 / Math.tan(value)),
  float('asin', (value) => Math.asin(value)),
  float('acos', (value) => Math.acos(value)),
  float('atan', (value) => Math.atan(value)),
  float('haversin', (value) => (1 - Math.cos(value)) / 2),
  float('degrees', (value) => value * (180 / Math.PI)),
  float('radians', (value) => value * (Math.PI / 180)),
  defineFunction({
    name: 'atan2',
    arity: 2,
    returns: 'float',
    accepts: [NUMBER, NUMBER],
    call: (args) => Math.atan2(floatAt(args, 0), floatAt(args, 1)),
  }),
  defineFunction({ name: 'pi', arity: 0, returns: 'float', call: () => Math.PI }),
  defineFunction({ name: 'e', arity: 0, returns: 'float', call: () => Math.E }),
  defineFunction({ name: 'rand', arity: 0, returns: 'float', volatile: true, call: (_, context) => context.random() }),
];

function absolute(args: Arguments): number | bigint {
  const value = numberAt(args, 0);
  if (typeof value === 'number') return Math.abs(value);
  return value < 0n ? BigInt.asIntN(64, -value) : value;
}

function float(name: string, compute: (value: number) => number): ScalarFunction {
  return defineFunction({
    name,
    arity: 1,
    returns: 'float',
    accepts: [NUMBER],
    call: (args) => compute(floatAt(args, 0)),
  });
}
