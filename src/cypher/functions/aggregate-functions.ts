import { orderValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import { createAverage } from './average.ts';
import { createDeviation } from './deviation.ts';
import type { Accumulator, AggregateFunction, FunctionContext, StaticType } from './function-signature.ts';
import { createPercentileCont, createPercentileDisc } from './percentile.ts';
import { createSum } from './sum.ts';

const NUMBER: readonly StaticType[] = ['number'];
const SUMMABLE: readonly StaticType[] = ['number', 'duration'];

/** All functions of many rows; each leaves nulls out. */
export const AGGREGATE_FUNCTIONS: readonly AggregateFunction[] = [
  { name: 'count', arity: 1, returns: 'integer', create: createCount },
  { name: 'collect', arity: 1, returns: 'list', create: createCollect },
  { name: 'min', arity: 1, returns: 'argument', create: () => createExtreme((order) => order < 0) },
  { name: 'max', arity: 1, returns: 'argument', create: () => createExtreme((order) => order > 0) },
  { name: 'sum', arity: 1, accepts: [SUMMABLE], returns: 'any', create: createSum },
  { name: 'avg', arity: 1, accepts: [SUMMABLE], returns: 'any', create: createAverage },
  { name: 'stDev', arity: 1, accepts: [NUMBER], returns: 'float', create: () => createDeviation('stDev') },
  { name: 'stDevP', arity: 1, accepts: [NUMBER], returns: 'float', create: () => createDeviation('stDevP') },
  { name: 'percentileCont', arity: 2, accepts: [NUMBER, NUMBER], returns: 'float', create: createPercentileCont },
  { name: 'percentileDisc', arity: 2, accepts: [NUMBER, NUMBER], returns: 'any', create: createPercentileDisc },
];

function createCount(): Accumulator {
  let count = 0n;
  return {
    add([value = null]) {
      if (value !== null) count += 1n;
    },
    result: () => count,
  };
}

const BYTES_PER_ELEMENT = 16;

function createCollect(context: FunctionContext): Accumulator {
  const list: Value[] = [];
  return {
    add([value = null]) {
      if (value === null) return;
      context.charge(BYTES_PER_ELEMENT);
      list.push(value);
    },
    result: () => list,
  };
}

/** Of equal values the first stays. */
function createExtreme(better: (order: number) => boolean): Accumulator {
  let best: Value = null;
  return {
    add([value = null]) {
      if (value !== null && (best === null || better(orderValues(value, best)))) best = value;
    },
    result: () => best,
  };
}
