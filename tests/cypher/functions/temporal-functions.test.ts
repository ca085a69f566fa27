import { describe, expect, it } from 'vitest';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import type { FunctionContext, ScalarFunction } from '../../../src/cypher/functions/function-signature.ts';
import { SCALAR_FUNCTIONS } from '../../../src/cypher/functions/scalar-functions.ts';
import { formatValue } from '../../../src/cypher/values/format-value.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { CONTEXT, call } from './call-function.ts';

const fields = (entries: Record<string, Value>): Value => new Map(Object.entries(entries));
const show = (name: string, ...args: readonly Value[]) => formatValue(call(name, args));

describe('the clock', () => {
  it.each([
    ['date', '2023-12-27'],
    ['localtime', '10:20:30.123456789'],
    ['time', '10:20:30.123456789Z'],
    ['localdatetime', '2023-12-27T10:20:30.123456789'],
    ['datetime', '2023-12-27T10:20:30.123456789Z'],
  ])('gives the one reading of the query to %s() and its variants', (name, expected) => {
    expect(show(name)).toBe(expected);
    for (const clock of ['transaction', 'statement', 'realtime']) expect(show(`${name}.${clock}`)).toBe(expected);
  });

  it('shows the time of another zone, or of the default one', () => {
    expect(show('datetime', fields({ timezone: 'Asia/Tokyo' }))).toBe(
      '2023-12-27T19:20:30.123456789+09:00[Asia/Tokyo]',
    );
    expect(show('localtime.statement', 'Asia/Tokyo')).toBe('19:20:30.123456789');
    const stockholm = { ...CONTEXT, zone: { offset: 3600, name: 'Europe/Stockholm' } };
    expect(formatValue(call('time', [], stockholm))).toBe('11:20:30.123456789+01:00');
    expect(formatValue(call('datetime', ['2020-07-01T12:00'], stockholm))).toBe(
      '2020-07-01T12:00:00+02:00[Europe/Stockholm]',
    );
  });

  it('counts milliseconds for timestamp()', () => {
    expect(call('timestamp', [])).toBe(1_703_672_430_123n);
    expect(call('timestamp', [], { ...CONTEXT, now: -1n })).toBe(0n);
  });
});

describe('construction', () => {
  it('reads epochs', () => {
    expect(show('datetime.fromEpoch', 416779n, 999999999n)).toBe('1970-01-05T19:46:19.999999999Z');
    expect(show('datetime.fromEpochMillis', 237821673987n)).toBe('1977-07-15T13:34:33.987Z');
    expect(show('datetime', fields({ epochSeconds: 1n, nanosecond: 5n }))).toBe('1970-01-01T00:00:01.000000005Z');
  });

  it('passes null on', () => {
    for (const name of ['date', 'time', 'localtime', 'localdatetime', 'datetime', 'duration', 'date.realtime']) {
      expect(call(name, [null])).toBeNull();
    }
    expect(call('duration.between', [null, null])).toBeNull();
  });

  it.each<[string, Value]>([
    ['date', fields({})],
    ['date', fields({ yeah: 1n })],
    ['date', fields({ year: 1984n, hour: 2n })],
    ['date', fields({ year: 1984.5 })],
    ['date', fields({ year: 1984n, day: 3n })],
    ['date', fields({ year: 1984n, week: 3n, month: 2n })],
    ['date', fields({ month: 2n })],
    ['date', 1n],
    ['localtime', fields({ minute: 3n })],
    ['localtime', fields({ hour: 3n, nanosecond: 3n })],
    ['localtime', fields({ hour: 3n, minute: 2n, second: 1n, millisecond: 1n, microsecond: 1000n })],
    ['datetime', fields({ year: 1984n, hour: 3n })],
    ['datetime', fields({ year: 1984n, timezone: 2n })],
    ['duration', fields({ foo: 1n })],
    ['duration', fields({ years: '1' })],
    ['duration', fields({ days: Number.NaN })],
    ['duration', 1n],
  ])('%s refuses an argument that does not fit', (name, argument) => {
    expect(() => call(name, [argument])).toThrowError(CypherError);
  });
});

describe('the table of functions', () => {
  it('has each name once', () => {
    const names = SCALAR_FUNCTIONS.map((one) => one.name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(SCALAR_FUNCTIONS.map((one) => [one.name, one] as const))('%s raises only its own errors', (name, one) => {
    for (const args of oddArguments(one)) {
      try {
        call(name, args, GUARDED);
      } catch (error) {
        expect(error, `${name}(${args.map(formatValue).join(', ')})`).toBeInstanceOf(CypherError);
      }
    }
  });

  it('names random identifiers by the random numbers of the query', () => {
    expect(call('randomUUID', [])).toBe('88888888-8888-4888-8888-888888888888');
    expect(call('rand', [])).toBe(0.5);
  });

  it('refuses spatial functions by name', () => {
    expect(() => call('point', [new Map()])).toThrowError(
      expect.objectContaining({ type: 'Refused', detail: 'SpatialNotSupported' }),
    );
  });
});

const ODD: readonly Value[] = [
  null,
  true,
  0n,
  -1n,
  2n ** 62n,
  Number.NaN,
  1e300,
  '',
  'constructor',
  '😀',
  [],
  [null],
  new Map(),
  fields({ year: 1n }),
  fields({ constructor: 1n }),
  { kind: 'node', id: 0 },
  { kind: 'relationship', id: 0 },
  { kind: 'path', nodes: [0], relationships: [] },
  { kind: 'date', day: 0 },
  { kind: 'duration', months: 0n, days: 0n, seconds: -1n, nanos: 1 },
];

/** Stops a range before it fills the memory, as the limits of a query do. */
const GUARDED: FunctionContext = {
  ...CONTEXT,
  charge(bytes) {
    if (bytes < 1e6) return false;
    throw new CypherError({ phase: 'runtime', type: 'LimitExceeded', detail: 'Memory', message: 'too much' });
  },
};

function oddArguments({ minArity, maxArity }: ScalarFunction): readonly (readonly Value[])[] {
  const all = ODD.flatMap((a) => ODD.flatMap((b) => [[a], [a, b], [a, b, a]]));
  return all.filter((args) => args.length >= minArity && args.length <= maxArity);
}
