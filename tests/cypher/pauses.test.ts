import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { rowsOf, SMALL_GRAPH } from './small-graph.ts';

const LOOP = 'size([x IN range(1, 300000) WHERE x % 2 = 0 | x])';

/** Each works long in one expression of a single row. */
const LONG: readonly (readonly [string, unknown])[] = [
  [`RETURN ${LOOP} AS n`, 150_000],
  [`RETURN ${LOOP} + ${LOOP} AS n`, 300_000],
  [`RETURN CASE WHEN ${LOOP} > 1 THEN ${LOOP} ELSE 0 END AS n`, 150_000],
  [`RETURN CASE ${LOOP} WHEN 1 THEN 0 ELSE ${LOOP} END AS n`, 150_000],
  [`RETURN false OR (${LOOP} > 1 AND ${LOOP} > 2) AS n`, true],
  [`RETURN true OR 1 / 0 = ${LOOP} AS n`, true],
  ['RETURN reduce(s = 0, x IN range(1, 300000) | s + x) AS n', 45_000_150_000],
  ['RETURN all(x IN range(1, 600) WHERE any(y IN range(1, 600) WHERE y = x)) AS n', true],
  ['RETURN size(range(1, 1000000)) AS n', 1_000_000],
  ["WITH reduce(s = 'ab', i IN range(1, 17) | s + s) AS s RETURN s =~ '(a|b)*' AS n", true],
  ["WITH reduce(s = 'ab', i IN range(1, 17) | s + s) AS s RETURN size(split(s, 'b')) AS n", 131_073],
  ['RETURN COUNT { UNWIND range(1, 300000) AS x RETURN x } AS n', 300_000],
  ['RETURN EXISTS { UNWIND range(1, 300000) AS x WITH x WHERE x < 0 RETURN x } AS n', false],
  [`UNWIND [1] AS i WITH i WHERE ${LOOP} > 0 RETURN i AS n`, 1],
  [`UNWIND [1] AS i RETURN max(${LOOP}) AS n`, 150_000],
  [`UNWIND [1] AS i RETURN DISTINCT ${LOOP} AS n`, 150_000],
  [`UNWIND [1] AS n RETURN n ORDER BY ${LOOP}`, 1],
  [`UNWIND [x IN range(1, 300000) WHERE x > 299999 | x] AS n RETURN n`, 300_000],
  ['UNWIND range(1, 150000) AS n RETURN n ORDER BY n % 1000, n SKIP 149999', 149_999],
];

/** A clock that goes on by a tenth of a millisecond whenever it is read, so that work and not this machine's speed takes time. */
function clockOfReadings(): void {
  let readings = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    readings += 1;
    return readings / 10;
  });
}

describe('a long expression', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(LONG)('lets other work go on, and has its answer: %s', async (text, expected) => {
    clockOfReadings();
    let turns = 0;
    let other = setImmediate(function otherWork() {
      turns += 1;
      other = setImmediate(otherWork);
    });
    const rows: unknown[] = [];
    for await (const [value] of openCypher(SMALL_GRAPH).query(text).rows) rows.push(value);
    clearImmediate(other);
    expect(rows.map((value) => (typeof value === 'bigint' ? Number(value) : value))).toEqual([expected]);
    // What needs no work may end without a turn.
    if (!text.startsWith('RETURN true OR')) expect(turns).toBeGreaterThanOrEqual(1);
  });

  it.each(LONG)('has the same answer where nobody gives turns: %s', (text, expected) => {
    expect(rowsOf(text)).toEqual([[expected]]);
  });

  it.each([
    'RETURN reduce(l = [1], i IN range(1, 60) | l + l) AS n',
    "RETURN size(reduce(s = 'a', i IN range(1, 60) | s + s)) AS n",
    "RETURN reduce(s = 'a', i IN range(1, 60) | s || s) AS n",
    'RETURN [i IN range(1, 100000) | range(1, 10000)] AS n',
  ])('is stopped before it fills the memory: %s', (text) => {
    const limits = { memoryBytes: 16_000_000 };
    expect(() => rowsOf(text, {}, { limits })).toThrow(/needs more than/);
  });

  it.each([
    [
      'a text',
      "WITH range(1, 40) + ['x'] AS l UNWIND ['x', 'y', 'x'] AS v RETURN collect(v IN l) AS n",
      [true, false, true],
    ],
    [
      'numbers',
      'WITH range(1, 40) + [1.5] AS l UNWIND [7, 41, 7.0, 1.5] AS v RETURN collect(v IN l) AS n',
      [true, false, true, true],
    ],
    [
      'null in it',
      'WITH range(1, 40) + [null] AS l UNWIND [7, 41, 42] AS v RETURN collect(coalesce(v IN l, "?")) AS n',
      [true, '?', '?'],
    ],
    [
      'lists',
      'WITH [x IN range(1, 40) | [x]] AS l UNWIND [[7], [41], [8]] AS v RETURN collect(v IN l) AS n',
      [true, false, true],
    ],
    [
      'nodes',
      'MATCH (p) WITH collect(p) + range(1, 40) AS l MATCH (q:Person) RETURN collect(q IN l) AS n',
      [true, true, true, true, true],
    ],
  ])('IN looks up a long list: %s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual([[expected]]);
  });
});
