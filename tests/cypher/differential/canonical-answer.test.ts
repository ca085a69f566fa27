import { describe, expect, it } from 'vitest';
import { type Answer, canonicalFloat, isSameAnswer } from './canonical-answer.ts';

const NO_ORDER = { order: null, bags: [] };

describe('two answers', () => {
  it.each<readonly [string, Answer, Answer, { order: readonly number[] | null; bags: readonly number[] }, boolean]>([
    ['both of no rows', [], [], NO_ORDER, true],
    ['two errors', null, null, NO_ORDER, true],
    ['an error and no rows', null, [], NO_ORDER, false],
    ['the same rows', [['i1'], ['i2']], [['i1'], ['i2']], NO_ORDER, true],
    ['rows in another order', [['i1'], ['i2']], [['i2'], ['i1']], NO_ORDER, true],
    ['a row more', [['i1']], [['i1'], ['i1']], NO_ORDER, false],
    ['a row twice instead of another', [['i1'], ['i1'], ['i2']], [['i1'], ['i2'], ['i2']], NO_ORDER, false],
    ['an integer and a float', [['i1']], [['f1']], NO_ORDER, false],
    ['null and its text', [['null']], [["'null"]], NO_ORDER, false],
    ['another order where one is asked for', [['i1'], ['i2']], [['i2'], ['i1']], { order: [0], bags: [] }, false],
    [
      'rows with the same key in another order',
      [
        ['i1', 'a'],
        ['i1', 'b'],
      ],
      [
        ['i1', 'b'],
        ['i1', 'a'],
      ],
      { order: [0], bags: [] },
      true,
    ],
    ['1 and 1.0 in another order', [['i1'], ['f1']], [['f1'], ['i1']], { order: [0], bags: [] }, true],
    [
      'a second key in another order',
      [
        ['i1', 'a'],
        ['i1', 'b'],
      ],
      [
        ['i1', 'b'],
        ['i1', 'a'],
      ],
      { order: [0, 1], bags: [] },
      false,
    ],
    ['lists in another order', [[['i1', 'i2']]], [[['i2', 'i1']]], NO_ORDER, false],
    ['bags in another order', [[['i1', 'i2']]], [[['i2', 'i1']]], { order: null, bags: [0] }, true],
    ['bags with another member', [[['i1', 'i2']]], [[['i2', 'i2']]], { order: null, bags: [0] }, false],
    ['bags of bags', [[[['i1', 'i2'], ['i3']]]], [[[['i3'], ['i2', 'i1']]]], { order: null, bags: [0] }, true],
    ['a list beside a bag', [[['i1'], ['i1', 'i2']]], [[['i1'], ['i2', 'i1']]], { order: null, bags: [0] }, false],
  ])('%s: are they the same?', (_title, one, other, query, same) => {
    expect(isSameAnswer(one, other, query)).toBe(same);
    expect(isSameAnswer(other, one, query)).toBe(same);
  });
});

describe('floats', () => {
  it.each([
    [0.1 + 0.2, 'f0.3'],
    [-0, 'f0'],
    [1e21, 'f1e+21'],
    [Number.NaN, 'fNaN'],
    [Number.POSITIVE_INFINITY, 'fInfinity'],
    [1 / 3, 'f0.333333333333'],
  ])('%d is %s', (value, text) => {
    expect(canonicalFloat(value)).toBe(text);
  });
});
