import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToInterval, daysFrom, dayToIso, isoToDay } from '../../src/graph/day-interval.ts';

describe('the days that a date covers', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2024-02-29', 'days 2024-02-29 2024-02-29'],
    ['2024-02', 'month 2024-02-01 2024-02-29'],
    ['2024-12', 'month 2024-12-01 2024-12-31'],
    ['2023', 'wide 2023-01-01 2023-12-31'],
    ['2023-12-25/2023-12-29', 'days 2023-12-25 2023-12-29'],
    ['2023-12-29/2023-12-25', 'days 2023-12-25 2023-12-29'],
    ['2023-12-01/2023-12-31', 'wide 2023-12-01 2023-12-31'],
    ['2023-11/2023-12', 'wide 2023-11-01 2023-12-31'],
    ['2019/2021', 'wide 2019-01-01 2021-12-31'],
    ['2023-13', null],
    ['soon', null],
    ['2023-12-25/', null],
  ];
  it.each(cases)('of %s are %s', (value, expected) => {
    const interval = dateToInterval({ value, granularity: 'span' });
    const text = interval && `${interval.grain} ${dayToIso(interval.from)} ${dayToIso(interval.to)}`;
    expect(text).toBe(expected);
  });

  it('are none without a date', () => {
    expect(dateToInterval(null)).toBeNull();
    expect(isoToDay(null)).toBeNull();
    expect(isoToDay('2024-01')).toBeNull();
  });

  it('come back as the same ISO day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(dayToIso(isoToDay(iso) ?? 0)).toBe(iso);
      }),
    );
  });

  it('are 0 days away inside and as many as lie between outside', () => {
    expect([8, 10, 12, 15].map((day) => daysFrom(day, { from: 10, to: 12 }))).toEqual([2, 0, 0, 3]);
  });
});
