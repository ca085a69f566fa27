import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalent } from '../../../src/cypher/values/equality.ts';
import { groupingKey } from '../../../src/cypher/values/grouping-key.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { anyValue } from './any-value.ts';

describe('groupingKey', () => {
  it('is the same exactly for equivalent values', () => {
    fc.assert(
      fc.property(anyValue(), anyValue(), (a, b) => {
        const same = new Set([groupingKey(a), groupingKey(b)]).size === 1;
        expect(same).toBe(equivalent(a, b));
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[string, Value, Value]>([
    ['an integer and the float of its value', 3n, 3],
    ['a large integer and the float of its value', 2n ** 60n, 2 ** 60],
    ['the two zeros', 0, -0],
    [
      'maps whatever the order of their keys',
      new Map([
        ['a', 1n],
        ['b', 2n],
      ]),
      new Map([
        ['b', 2n],
        ['a', 1n],
      ]),
    ],
  ])('joins %s', (_, a, b) => {
    expect(groupingKey(a)).toBe(groupingKey(b));
  });

  it.each<[string, Value, Value]>([
    ['a text and what an inner key looks like', '\u0000z', null],
    ['lists that read alike without lengths', ['a', 'b'], ['a"1:b']],
    ['large integers that share a float', 2n ** 60n, 2n ** 60n + 1n],
    [
      'a moment in two zones',
      { kind: 'datetime', day: 0, nanos: 0, offset: 0, zone: null },
      { kind: 'datetime', day: 0, nanos: 0, offset: 0, zone: 'UTC' },
    ],
  ])('keeps apart %s', (_, a, b) => {
    expect(groupingKey(a)).not.toBe(groupingKey(b));
  });
});
