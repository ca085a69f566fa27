import fc from 'fast-check';
import type { Value } from '../../../src/cypher/values/value.ts';

/** Values of all types, small enough that equal ones come up often. */
export function anyValue(options: { readonly nan?: 'never' } = {}): fc.Arbitrary<Value> {
  const numbers = options.nan === 'never' ? [0, 1, -0, 1.5, 2 ** 60] : [0, 1, -0, 1.5, Number.NaN, 2 ** 60];
  const scalar = fc.oneof(
    fc.constantFrom<Value>(null, true, false, 0n, 1n, -1n, 2n ** 60n, 2n ** 60n + 1n),
    fc.constantFrom<Value>(...numbers),
    fc.constantFrom<Value>('', 'a', 'b', '1', '\u0000', '\u0000z', '"1:a', '#1;', '[', 'n1;'),
    fc.constantFrom<Value>(
      { kind: 'node', id: 1 },
      { kind: 'relationship', id: 1 },
      { kind: 'path', nodes: [1, 2], relationships: [1] },
      { kind: 'date', day: 1 },
      { kind: 'localtime', nanos: 1 },
      { kind: 'time', nanos: 1, offset: 0 },
      { kind: 'localdatetime', day: 1, nanos: 1 },
      { kind: 'datetime', day: 1, nanos: 1, offset: 0, zone: null },
      { kind: 'duration', months: 1n, days: 0n, seconds: 0n, nanos: 0 },
    ),
  );
  return fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), tie('value')), { selector: ([key]) => key, maxLength: 3 })
        .map((entries) => new Map(entries)),
    ),
  })).value;
}
