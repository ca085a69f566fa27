import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { formatTemporal } from '../../../src/cypher/values/temporal/format-temporal.ts';
import type { TemporalValue, Value } from '../../../src/cypher/values/value.ts';
import { fromDriverValue, type Places } from '../../../src/store/neo4j/from-driver-value.ts';
import { toDriverValue } from '../../../src/store/neo4j/to-driver-value.ts';

const {
  Date: Day,
  DateTime,
  Duration,
  LocalDateTime,
  LocalTime,
  Node,
  Path,
  PathSegment,
  Point,
  Relationship,
  Time,
} = neo4j.types;

const nowhere: Places = {
  node: () => {
    throw new Error('no node expected');
  },
  relationship: () => {
    throw new Error('no relationship expected');
  },
};

describe('fromDriverValue', () => {
  it.each<[string, unknown, Value]>([
    ['null', null, null],
    ['a missing value', undefined, null],
    ['a boolean', false, false],
    ['a text', 'Юрий', 'Юрий'],
    ['an integer beyond 2^53', 9_007_199_254_740_993n, 9_007_199_254_740_993n],
    ['a float without digits', 2, 2],
    ['not a number', Number.NaN, Number.NaN],
    ['a list', [1n, 'a', null], [1n, 'a', null]],
    ['an empty map', {}, new Map()],
    ['a map in a list', [{ a: [true] }], [new Map([['a', [true]]])]],
    ['a map with a hostile key', Object.fromEntries([['__proto__', 1n]]), new Map([['__proto__', 1n]])],
  ])('keeps %s', (_title, given, expected) => {
    expect(fromDriverValue(given, nowhere)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    ['a day', new Day(2024n, 2n, 29n), '2024-02-29'],
    ['a day before 1970', new Day(1945n, 5n, 8n), '1945-05-08'],
    ['a day of the first century', new Day(44n, 3n, 15n), '0044-03-15'],
    ['a local time', new LocalTime(23n, 59n, 58n, 5n), '23:59:58.000000005'],
    ['a time', new Time(8n, 0n, 0n, 0n, 19_800n), '08:00:00+05:30'],
    ['a local instant', new LocalDateTime(2024n, 1n, 2n, 3n, 4n, 5n, 0n), '2024-01-02T03:04:05'],
    ['an instant with an offset', new DateTime(2024n, 1n, 2n, 3n, 4n, 5n, 0n, -3600n), '2024-01-02T03:04:05-01:00'],
    ['a duration', new Duration(14n, 3n, 61n, 0n), 'P1Y2M3DT1M1S'],
    ['a negative duration', new Duration(0n, 0n, -1n, 0n), 'PT-1S'],
  ])('takes %s over', (_title, given, expected) => {
    expect(formatTemporal(fromDriverValue(given, nowhere) as TemporalValue)).toBe(expected);
  });

  it('keeps the zone of an instant', () => {
    const instant = new DateTime(2024n, 7n, 1n, 12n, 0n, 0n, 0n, 7200n, 'Europe/Berlin');
    expect(fromDriverValue(instant, nowhere)).toMatchObject({ kind: 'datetime', offset: 7200, zone: 'Europe/Berlin' });
  });

  it('makes text of a point, which our Cypher does not know', () => {
    expect(fromDriverValue(new Point(7203n, 1, 2), nowhere)).toMatch(/^Point\{/);
  });

  it('walks a path in its order, also against the arrows', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => new Node(1n, ['N'], {}, id));
    const along = new Relationship(1n, 1n, 2n, 'R', {}, 'ab', 'a', 'b');
    const against = new Relationship(2n, 3n, 2n, 'R', {}, 'cb', 'c', 'b');
    if (a === undefined || b === undefined || c === undefined) throw new Error('three nodes');
    const path = new Path(a, c, [new PathSegment(a, along, b), new PathSegment(b, against, c)]);
    const seen: string[] = [];
    const places: Places = {
      node: ({ elementId }) => seen.push(elementId) - 1,
      relationship: ({ elementId }) => elementId.length + seen.push(elementId),
    };
    expect(fromDriverValue(path, places)).toEqual({ kind: 'path', nodes: [0, 1, 2], relationships: [6, 7] });
    expect(seen).toEqual(['a', 'b', 'c', 'ab', 'cb']);
  });
});

describe('toDriverValue', () => {
  it.each<[Value, unknown]>([
    [null, null],
    [3n, 3n],
    [3.5, 3.5],
    ['text', 'text'],
    [
      [1n, [null]],
      [1n, [null]],
    ],
    [new Map<string, Value>([['a', new Map([['b', true]])]]), { a: { b: true } }],
  ])('gives the driver %o', (value, expected) => {
    expect(toDriverValue(value)).toEqual(expected);
  });

  it('refuses what no parameter can be', () => {
    expect(() => toDriverValue({ kind: 'node', id: 1 })).toThrow(TypeError);
    expect(() => toDriverValue([{ kind: 'path', nodes: [1], relationships: [] }])).toThrow('a path is no parameter');
  });
});
