import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/cypher/values/value.ts';
import { CONTEXT, call } from './call-function.ts';

describe('list functions', () => {
  it.each<[string, readonly Value[], Value]>([
    ['size', [[1n, null]], 2n],
    ['size', ['a😀'], 2n],
    ['isEmpty', [''], true],
    ['isEmpty', [new Map()], true],
    ['isEmpty', [[null]], false],
    ['head', [[1n, 2n]], 1n],
    ['head', [[]], null],
    ['last', [[1n, 2n]], 2n],
    ['tail', [[1n, 2n]], [2n]],
    ['tail', [[]], []],
    ['reverse', [[1n, 2n]], [2n, 1n]],
    ['reverse', ['a😀b'], 'b😀a'],
    ['range', [0n, 10n, 3n], [0n, 3n, 6n, 9n]],
    ['range', [1381n, -3412n, -1298n], [1381n, 83n, -1215n, -2513n]],
    ['range', [0n, -1n], []],
    ['range', [0n, 1n, -123n], []],
    ['range', [0n, 0n, -1n], [0n]],
    ['coalesce', [null, 'x', 1n], 'x'],
    ['coalesce', [null, null], null],
    ['nullIf', [1n, 1], null],
    ['nullIf', [1n, null], 1n],
    ['exists', [null], false],
    ['exists', [0n], true],
    ['valueType', [null], 'NULL'],
    ['valueType', [[1n, 'a', null]], 'LIST<STRING | INTEGER> NOT NULL'],
    ['valueType', [[[1n], ['a']]], 'LIST<LIST<STRING NOT NULL> NOT NULL | LIST<INTEGER NOT NULL> NOT NULL> NOT NULL'],
  ])('%s answers', (name, args, expected) => {
    expect(call(name, args)).toEqual(expected);
  });

  it.each<[string, readonly Value[], string, string]>([
    ['range', [2n, 8n, 0n], 'ArgumentError', 'NumberOutOfRange'],
    ['range', [0, 1n], 'ArgumentError', 'InvalidArgumentType'],
    ['range', [0n, 'x'], 'ArgumentError', 'InvalidArgumentType'],
    ['range', [null, 1n], 'ArgumentError', 'InvalidArgumentType'],
    ['range', [0n, 10n ** 15n], 'LimitExceeded', 'ListTooLong'],
    ['size', [1n], 'TypeError', 'InvalidArgumentValue'],
    ['head', ['abc'], 'TypeError', 'InvalidArgumentValue'],
    ['reverse', [1n], 'TypeError', 'InvalidArgumentValue'],
  ])('%s raises', (name, args, type, detail) => {
    expect(() => call(name, args)).toThrowError(expect.objectContaining({ type, detail }));
  });

  it('charges a range against the limits before it is made', () => {
    const charges: number[] = [];
    const charge = (bytes: number) => charges.push(bytes) < 0;
    call('range', [1n, 1000n], { ...CONTEXT, charge });
    expect(charges[0]).toBe(24_000);
    // Then each element counts as work.
    expect(charges.slice(1)).toEqual(Array.from({ length: 1000 }, () => 0));
  });
});
