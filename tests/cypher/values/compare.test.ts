import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues, orderValues } from '../../../src/cypher/values/compare.ts';
import { compareText } from '../../../src/cypher/values/compare-text.ts';
import type { DurationValue, Value } from '../../../src/cypher/values/value.ts';
import { anyValue } from './any-value.ts';
import { titled } from './titled.ts';

describe('compareValues', () => {
  it.each(
    titled<[Value, Value, number | null]>([
      [1n, 2n, -1],
      [1n, 1, 0],
      [9007199254740993n, 9007199254740992, 1],
      ['a', 'b', -1],
      ['', 'a', -1],
      [false, true, -1],
      [1n, null, null],
      [1n, 'a', null],
      [[1n, 0n], [1n], 1],
      [[1n, null], [1n], 1],
      [[1n, 2n], [1n, null], null],
      [[1n, 2n], [3n, null], -1],
      [[Number.NaN], [1n], null],
      [new Map([['a', 1n]]), new Map([['a', 2n]]), -1],
      [new Map(), new Map([['a', 2n]]), -1],
      [{ kind: 'date', day: 1 }, { kind: 'date', day: 2 }, -1],
      [{ kind: 'date', day: 1 }, { kind: 'localdatetime', day: 2, nanos: 0 }, null],
      [{ kind: 'time', nanos: 0, offset: 3600 }, { kind: 'time', nanos: 0, offset: 0 }, -1],
      [{ kind: 'node', id: 1 }, { kind: 'node', id: 2 }, -1],
    ]),
  )('comparison of %s', (_, [a, b, expected]) => {
    const order = compareValues(a, b);
    expect(order === null ? null : Math.sign(order)).toBe(expected);
  });

  it('makes every comparison with NaN false', () => {
    expect(compareValues(Number.NaN, 1n)).toBeNaN();
    expect(compareValues(1, Number.NaN)).toBeNaN();
  });

  it('compares durations only where they are equal', () => {
    expect(compareValues(days(1n), days(1n))).toBe(0);
    expect(compareValues(days(1n), days(2n))).toBeNull();
  });

  it('tells moments of one instant apart by their clock and then by their zone', () => {
    const utc: Value = { kind: 'datetime', day: 0, nanos: 0, offset: 0, zone: null };
    const london: Value = { ...utc, zone: 'Europe/London' };
    const oneAhead: Value = { kind: 'datetime', day: 0, nanos: 3600e9, offset: 3600, zone: null };
    expect(compareValues(utc, london)).toBeLessThan(0);
    expect(compareValues(utc, oneAhead)).toBeLessThan(0);
  });
});

describe('orderValues', () => {
  const ordered: readonly Value[] = [
    new Map(),
    new Map([['a', 1n]]),
    { kind: 'node', id: 1 },
    { kind: 'relationship', id: 0 },
    [],
    ['list'],
    { kind: 'path', nodes: [0, 1], relationships: [0] },
    { kind: 'datetime', day: 0, nanos: 0, offset: 0, zone: null },
    { kind: 'localdatetime', day: 0, nanos: 0 },
    { kind: 'date', day: 0 },
    { kind: 'time', nanos: 0, offset: 0 },
    { kind: 'localtime', nanos: 0 },
    days(1n),
    days(2n),
    'text',
    false,
    true,
    Number.NEGATIVE_INFINITY,
    1.5,
    2n,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    null,
  ];

  it('puts the types in the order of Cypher, null last', () => {
    const shuffled = ordered.toReversed();
    expect(shuffled.sort(orderValues)).toEqual(ordered);
  });

  it('orders durations by average length', () => {
    const month: DurationValue = { kind: 'duration', months: 1n, days: 0n, seconds: 0n, nanos: 0 };
    expect([days(31n), month, days(30n)].sort(orderValues)).toEqual([days(30n), month, days(31n)]);
  });

  it('is antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyValue(), anyValue(), anyValue(), (a, b, c) => {
        expect(Math.sign(orderValues(a, b))).toBe(0 - Math.sign(orderValues(b, a)));
        if (orderValues(a, b) <= 0 && orderValues(b, c) <= 0) expect(orderValues(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('compareText', () => {
  it('goes by code point, not by UTF-16 unit', () => {
    expect(compareText('\u{1f600}', '\uffee')).toBeGreaterThan(0);
    expect('\u{1f600}' > '\uffee').toBe(false);
  });
});

function days(count: bigint): DurationValue {
  return { kind: 'duration', months: 0n, days: count, seconds: 0n, nanos: 0 };
}
