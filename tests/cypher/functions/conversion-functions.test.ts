import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/cypher/values/value.ts';
import { call } from './call-function.ts';

describe('conversion functions', () => {
  it.each<[string, Value, Value]>([
    ['toInteger', 82.9, 82n],
    ['toInteger', '2.9', 2n],
    ['toInteger', '1e3', 1000n],
    ['toInteger', '.5', 0n],
    ['toInteger', 'foo', null],
    ['toInteger', ' 12 ', null],
    ['toInteger', '0x1F', null],
    ['toInteger', true, 1n],
    ['toInteger', Number.NaN, 0n],
    ['toInteger', 1e30, 9223372036854775807n],
    ['toInteger', '9223372036854775807', 9223372036854775807n],
    ['toFloat', 3n, 3],
    ['toFloat', ' 1.5f ', 1.5],
    ['toFloat', '-Infinity', Number.NEGATIVE_INFINITY],
    ['toFloat', '0x1.8p1', 3],
    ['toFloat', '1,5', null],
    ['toFloat', '', null],
    ['toBoolean', ' TRUE ', true],
    ['toBoolean', 'tru', null],
    ['toBoolean', 5n, true],
    ['toBoolean', 0n, false],
    ['toString', 42n, '42'],
    ['toString', 2.3, '2.3'],
    ['toString', true, 'true'],
    ['toString', { kind: 'date', day: 0 }, '1970-01-01'],
    ['toIntegerOrNull', [], null],
    ['toIntegerOrNull', '9223372036854775808', null],
    ['toFloatOrNull', true, null],
    ['toBooleanOrNull', 1.5, null],
    ['toStringOrNull', new Map(), null],
    ['toIntegerList', ['1', 1.5, null, 'x', true, []], [1n, 1n, null, null, 1n, null]],
    ['toFloatList', ['1', true], [1, null]],
    ['toBooleanList', ['true', 1n, 'x'], [true, true, null]],
    ['toStringList', [1n, null, []], ['1', null, null]],
    ['toString', null, null],
  ])('%s converts', (name, value, expected) => {
    expect(call(name, [value])).toEqual(expected);
  });

  it.each<[string, Value]>([
    ['toInteger', []],
    ['toInteger', '9223372036854775808'],
    ['toInteger', '1e30'],
    ['toFloat', true],
    ['toFloat', new Map()],
    ['toBoolean', 1],
    ['toBoolean', []],
    ['toString', []],
    ['toString', { kind: 'node', id: 0 }],
    ['toIntegerList', 'x'],
  ])('%s raises a TypeError for what cannot be converted', (name, value) => {
    expect(() => call(name, [value])).toThrowError(
      expect.objectContaining({ type: 'TypeError', detail: 'InvalidArgumentValue' }),
    );
  });

  it('answers at once for long texts of digits', () => {
    const digits = '1'.repeat(200_000);
    expect(call('toInteger', [`${digits}x`])).toBeNull();
    expect(call('toFloat', [`${digits}x`])).toBeNull();
  });
});
