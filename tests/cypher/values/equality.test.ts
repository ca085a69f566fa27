import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equals, equivalent } from '../../../src/cypher/values/equality.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { anyValue } from './any-value.ts';
import { titled } from './titled.ts';

const map = (entries: Record<string, Value>): Value => new Map(Object.entries(entries));

describe('equals', () => {
  it.each(
    titled<[Value, Value, boolean | null]>([
      [null, null, null],
      [1n, null, null],
      [1n, 1, true],
      [9007199254740993n, 9007199254740992, false],
      [9007199254740992n, 9007199254740992, true],
      [Number.NaN, Number.NaN, false],
      [0, -0, true],
      ['1', 1n, false],
      ['a', 'a', true],
      [true, true, true],
      [true, 1n, false],
      [[1n, 2n], [1n], false],
      [[null], [1n], null],
      [['a'], [1n], false],
      [[[1n]], [[1n], [null]], false],
      [[[1n], [2n]], [[1n], [null]], null],
      [[[1n], [2n, 3n]], [[1n], [null]], false],
      [[1n, 2n], 'foo', false],
      [[1n, 2n], [null, 'foo'], false],
      [map({}), map({}), true],
      [map({}), map({ k: null }), false],
      [map({ k: null }), map({ k: null }), null],
      [map({ k: 1n }), map({ k: null }), null],
      [map({ k: 1n }), map({ l: 1n }), false],
      [map({ k: 1n, l: null }), map({ k: null, l: 1n }), null],
      [map({ k: 'a', l: 2n }), map({ l: 2n, k: 'a' }), true],
      [map({}), [], false],
      [{ kind: 'node', id: 1 }, { kind: 'node', id: 1 }, true],
      [{ kind: 'node', id: 1 }, { kind: 'node', id: 2 }, false],
      [{ kind: 'node', id: 1 }, { kind: 'relationship', id: 1 }, false],
      [{ kind: 'date', day: 1 }, { kind: 'date', day: 1 }, true],
      [{ kind: 'date', day: 1 }, { kind: 'localdatetime', day: 1, nanos: 0 }, false],
      [{ kind: 'path', nodes: [1, 2], relationships: [3] }, { kind: 'path', nodes: [1, 2], relationships: [3] }, true],
      [{ kind: 'path', nodes: [1, 2], relationships: [3] }, { kind: 'path', nodes: [2, 1], relationships: [3] }, false],
    ]),
  )('equality of %s', (_, [a, b, expected]) => {
    expect(equals(a, b)).toBe(expected);
    expect(equals(b, a)).toBe(expected);
  });
});

describe('equivalent', () => {
  it.each(
    titled<[Value, Value]>([
      [null, null],
      [Number.NaN, Number.NaN],
      [1n, 1],
      [
        [null, Number.NaN],
        [null, Number.NaN],
      ],
      [map({ k: null }), map({ k: null })],
    ]),
  )('takes for the same %s', (_, [a, b]) => {
    expect(equivalent(a, b)).toBe(true);
  });

  it.each(
    titled<[Value, Value]>([
      [null, false],
      [null, 0n],
      [[null], []],
      ['NaN', Number.NaN],
    ]),
  )('keeps apart %s', (_, [a, b]) => {
    expect(equivalent(a, b)).toBe(false);
  });

  it('is true of any value with itself', () => {
    fc.assert(fc.property(anyValue(), (value) => equivalent(value, value)));
  });

  it('agrees with equality wherever equality has an answer and no NaN plays a part', () => {
    fc.assert(
      fc.property(anyValue({ nan: 'never' }), anyValue({ nan: 'never' }), (a, b) => {
        const same = equals(a, b);
        if (same !== null) expect(equivalent(a, b)).toBe(same);
      }),
    );
  });
});
