import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/cypher/values/value.ts';
import { aggregate } from './call-function.ts';

const one = (values: readonly Value[]) => values.map((value) => [value]);
const duration = (months: bigint, days: bigint): Value => ({ kind: 'duration', months, days, seconds: 0n, nanos: 0 });

describe('aggregations', () => {
  it.each<[string, readonly Value[], Value]>([
    ['count', [1n, null, 2n], 2n],
    ['collect', [1n, null, 'a'], [1n, 'a']],
    ['sum', [33n, null, 42n], 75n],
    ['sum', [1n, 2.5], 3.5],
    ['sum', [9223372036854775807n, 1n], 2 ** 63],
    ['sum', [], 0n],
    ['sum', [duration(1n, 0n), duration(0n, 2n)], duration(1n, 2n)],
    ['avg', [1n, 1n, 2n], 1.3333333333333333],
    ['avg', [0.1, 0.2, 0.3], 0.2],
    ['avg', [], null],
    ['avg', [duration(2n, 0n), duration(0n, 2n)], duration(1n, 1n)],
    ['min', [1n, 2, 5n, null, 3.2, 0.1], 0.1],
    ['max', [1n, 2, 5n, null, 3.2, 0.1], 5n],
    ['min', ['a', 'B', 'abc'], 'B'],
    ['max', [[1n], [2n], [2n, 1n]], [2n, 1n]],
    ['max', [1n, 'a', null, [1n, 2n], 0.2, 'b'], 1n],
    ['min', [1n, 'a', null, [1n, 2n], 0.2, 'b'], [1n, 2n]],
    ['max', [], null],
    ['stDev', [1n, 2n, 4n], 1.5275252316519465],
    ['stDevP', [1n, 2n, 4n], 1.247219128924647],
    ['stDev', [3n], 0],
    ['stDevP', [], 0],
  ])('%s answers', (name, values, expected) => {
    expect(aggregate(name, one(values))).toEqual(expected);
  });

  it.each<[string, readonly Value[], number, Value]>([
    ['percentileDisc', [10, 20, 30], 0.5, 20],
    ['percentileDisc', [30, 10, 20], 0, 10],
    ['percentileDisc', [1n, 2n, 3n, 4n], 0.3, 2n],
    ['percentileDisc', [1n, 2n, 3n, 4n], 1, 4n],
    ['percentileCont', [10, 20, 30], 0.5, 20],
    ['percentileCont', [1n, 2n, 3n, 4n], 0.25, 1.75],
    ['percentileCont', [5n], 0.5, 5n],
    ['percentileCont', [null], 0.5, null],
  ])('%s of %o', (name, values, percentile, expected) => {
    const rows = values.map((value) => [value, percentile]);
    expect(aggregate(name, rows)).toEqual(expected);
  });

  it.each([1000, -1, 1.1])('refuses the percentile %d', (percentile) => {
    for (const name of ['percentileCont', 'percentileDisc']) {
      expect(() => aggregate(name, [[10, percentile]])).toThrowError(
        expect.objectContaining({ type: 'ArgumentError', detail: 'NumberOutOfRange' }),
      );
    }
  });

  it.each<[string, readonly Value[]]>([
    ['sum', [1n, 'a']],
    ['sum', [duration(1n, 0n), 1n]],
    ['avg', [1n, duration(1n, 0n)]],
    ['avg', ['a']],
    ['stDev', ['a']],
  ])('%s raises a TypeError for values that do not add up', (name, values) => {
    expect(() => aggregate(name, one(values))).toThrowError(expect.objectContaining({ type: 'TypeError' }));
  });
});
