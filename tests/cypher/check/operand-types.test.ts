import { describe, expect, it } from 'vitest';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import { rowsOf } from '../small-graph.ts';

/** `ok`, or phase and detail of the error. Without rows, so that only what is seen in the text can fail. */
function checked(expression: string): string {
  try {
    rowsOf(`MATCH p = (n:Nothing)-[r]->() RETURN ${expression} AS x`);
    return 'ok';
  } catch (error) {
    if (error instanceof CypherError) return `${error.phase} ${error.detail}`;
    throw error;
  }
}

const OPERANDS = {
  integer: '1',
  float: '1.5',
  string: "'a'",
  boolean: 'true',
  list: '[1]',
  map: '{a: 1}',
  date: "date('2020-01-01')",
  duration: "duration('P1D')",
  node: 'n',
  relationship: 'r',
  path: 'p',
  unknown: 'n.x',
  null: 'null',
} as const;
type Operand = keyof typeof OPERANDS;
const NUMBERS: readonly Operand[] = ['integer', 'float', 'unknown', 'null'];
const DURATIONS: readonly Operand[] = ['duration', 'unknown', 'null'];
const ALL = Object.keys(OPERANDS) as readonly Operand[];

/** What may stand to the right of each left operand, as a Neo4j 5.26 says. */
const ALLOWED: Readonly<Record<string, Partial<Readonly<Record<Operand, readonly Operand[]>>>>> = {
  '+': {
    integer: [...NUMBERS, 'string', 'list'],
    float: [...NUMBERS, 'string', 'list'],
    string: [...NUMBERS, 'string', 'list'],
    boolean: ['list', 'unknown', 'null'],
    map: ['list', 'unknown', 'null'],
    node: ['list', 'unknown', 'null'],
    relationship: ['list', 'unknown', 'null'],
    path: ['list', 'unknown', 'null'],
    list: ALL,
    date: [...DURATIONS, 'list'],
    duration: [...DURATIONS, 'date', 'list'],
    unknown: ALL,
    null: ALL,
  },
  '-': {
    integer: NUMBERS,
    float: NUMBERS,
    date: DURATIONS,
    duration: DURATIONS,
    unknown: [...NUMBERS, ...DURATIONS],
    null: [...NUMBERS, ...DURATIONS],
  },
  '*': {
    integer: [...NUMBERS, 'duration'],
    float: [...NUMBERS, 'duration'],
    duration: NUMBERS,
    unknown: [...NUMBERS, 'duration'],
    null: [...NUMBERS, 'duration'],
  },
  '/': { integer: NUMBERS, float: NUMBERS, duration: NUMBERS, unknown: NUMBERS, null: NUMBERS },
  '%': { integer: NUMBERS, float: NUMBERS, unknown: NUMBERS, null: NUMBERS },
  '^': { integer: NUMBERS, float: NUMBERS, unknown: NUMBERS, null: NUMBERS },
  '||': {
    string: ['string', 'unknown', 'null'],
    list: ['list', 'unknown', 'null'],
    unknown: ['string', 'list', 'unknown', 'null'],
    null: ['string', 'list', 'unknown', 'null'],
  },
  '=~': {
    string: ['string', 'unknown', 'null'],
    unknown: ['string', 'unknown', 'null'],
    null: ['string', 'unknown', 'null'],
  },
};

describe('operands of the wrong type are refused before the query runs', () => {
  const cases = Object.entries(ALLOWED).flatMap(([operator, byLeft]) =>
    ALL.map((left) => [left, operator, byLeft[left] ?? []] as const),
  );
  it.each(cases)('%s %s takes %j on its right', (left, operator, allowed) => {
    const taken = ALL.filter((right) => checked(`${OPERANDS[left]} ${operator} ${OPERANDS[right]}`) === 'ok');
    expect(taken).toEqual(ALL.filter((right) => allowed.includes(right)));
  });

  it.each(ALL)('a sign before %s', (operand) => {
    const isFine = ['integer', 'float', 'unknown', 'null'].includes(operand);
    expect(checked(`-(${OPERANDS[operand]})`) === 'ok').toBe(isFine);
    expect(checked(`+(${OPERANDS[operand]})`) === 'ok').toBe(isFine);
  });

  it.each(ALL)('%s where a condition is wanted', (operand) => {
    const isFine = ['boolean', 'unknown', 'null'].includes(operand);
    const text = OPERANDS[operand];
    for (const place of [
      `NOT (${text})`,
      `(${text}) AND true`,
      `false OR (${text})`,
      `true XOR (${text})`,
      `CASE WHEN ${text} THEN 1 END`,
      `any(x IN [1] WHERE ${text})`,
      `[x IN [1] WHERE ${text} | x]`,
    ]) {
      expect([place, checked(place) === 'ok']).toEqual([place, isFine]);
    }
  });

  it.each(ALL)('%s where a list is wanted', (operand) => {
    const isFine = ['list', 'unknown', 'null'].includes(operand);
    const text = OPERANDS[operand];
    for (const place of [
      `1 IN ${text}`,
      `[x IN ${text} | x]`,
      `any(x IN ${text} WHERE true)`,
      `reduce(a = 1, x IN ${text} | a)`,
    ]) {
      expect([place, checked(place) === 'ok']).toEqual([place, isFine]);
    }
  });
});

describe('aggregations', () => {
  const SUMMABLE = ['integer', 'float', 'duration', 'unknown', 'null'];
  it.each([
    ['sum', SUMMABLE],
    ['avg', SUMMABLE],
    ['stDev', NUMBERS],
    ['stDevP', NUMBERS],
    ['min', ALL],
    ['max', ALL],
    ['count', ALL],
    ['collect', ALL],
  ] as const)('%s takes %j', (name, allowed) => {
    const taken = ALL.filter((operand) => checked(`${name}(${OPERANDS[operand]})`) === 'ok');
    expect(taken).toEqual(ALL.filter((operand) => (allowed as readonly string[]).includes(operand)));
  });

  it('of percentiles take two numbers', () => {
    expect(checked('percentileCont(1, 0.5)')).toBe('ok');
    expect(checked("percentileCont('a', 0.5)")).toBe('compile InvalidArgumentType');
    expect(checked("percentileDisc(1, 'a')")).toBe('compile InvalidArgumentType');
    expect(checked('percentileCont(1)')).toBe('compile InvalidNumberOfArguments');
  });

  it('of the greatest and least are of the type of what they get', () => {
    expect(checked("{a: 1} + 'a'")).toBe('compile InvalidArgumentType');
    expect(() => rowsOf("WITH max('a') AS m MATCH (n:Nothing) RETURN {a: 1} + m")).toThrow(/does not take/);
    expect(rowsOf('WITH max(1) AS m RETURN m + 1')).toEqual([[2]]);
  });
});

describe('functions', () => {
  it.each([
    ["toInteger('1')", 'ok'],
    ['toInteger([1])', 'ok'],
    ['toInteger({a: 1})', 'compile InvalidArgumentType'],
    ['toBoolean(1.5)', 'compile InvalidArgumentType'],
    ['toBoolean(1)', 'ok'],
    ['isEmpty(n)', 'ok'],
    ['isEmpty(1)', 'compile InvalidArgumentType'],
    ["date.truncate('day', 1)", 'ok'],
    ['date.truncate(1)', 'compile InvalidArgumentType'],
    ["date.truncate('day', date(), 1)", 'compile InvalidArgumentType'],
    ["datetime.fromEpoch('a', 1)", 'compile InvalidArgumentType'],
    ['datetime.fromEpochMillis([1])', 'compile InvalidArgumentType'],
    ['size(1)', 'compile InvalidArgumentType'],
    ['length([1])', 'compile InvalidArgumentType'],
    ['type(n)', 'compile InvalidArgumentType'],
    ['labels(r)', 'compile InvalidArgumentType'],
    ['nodes(n)', 'compile InvalidArgumentType'],
    ['startNode(p)', 'compile InvalidArgumentType'],
    ['toUpper(1)', 'compile InvalidArgumentType'],
    ["abs('a')", 'compile InvalidArgumentType'],
    ["substring('a', 'b')", 'compile InvalidArgumentType'],
    ['keys(1)', 'compile InvalidArgumentType'],
    ['keys(n)', 'ok'],
    ['properties({a: 1})', 'ok'],
    ['head(1)', 'compile InvalidArgumentType'],
    ['nothingLikeThis(1)', 'compile UnknownFunction'],
    ['size()', 'compile InvalidNumberOfArguments'],
    ['size([], [])', 'compile InvalidNumberOfArguments'],
    ['size(DISTINCT [])', 'compile InvalidAggregation'],
  ])('%s: %s', (expression, answer) => {
    expect(checked(expression)).toBe(answer);
  });
});
