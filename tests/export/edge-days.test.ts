import { describe, expect, it } from 'vitest';
import { edgeDays } from '../../src/export/edge-days.ts';

describe('edgeDays', () => {
  it.each([
    ['2023-12-27', null, '2023-12-27', '2023-12-27'],
    ['2023-12-25', '2023-12-29', '2023-12-25', '2023-12-29'],
    ['2024-02', null, '2024-02-01', '2024-02-29'],
    ['2023-02', null, '2023-02-01', '2023-02-28'],
    ['2023-12', '2024', '2023-12-01', '2024-12-31'],
    ['1972', null, '1972-01-01', '1972-12-31'],
  ])('takes %s until %s as %s to %s', (date, end, first, last) => {
    expect(edgeDays({ date, end })).toEqual({ start: first, end: last });
  });

  it.each([
    [null, null],
    [null, '2023-12-27'],
    ['last week', null],
    ['2023-02-31', null],
    ['2023-13', null],
    ['2023-12-27T10:00', null],
    ['2023-12-29', '2023-12-25'],
    ['2023-12-27', 'soon'],
  ])('puts %s until %s on no time line', (date, end) => {
    expect(edgeDays({ date, end })).toBeNull();
  });
});
