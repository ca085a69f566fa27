import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromEpochDay,
  fromMonthIndex,
  isoDay,
  mondayOf,
  monthIndex,
  readIsoDay,
  shiftMonths,
  toEpochDay,
  weekdayOf,
} from '../../../src/extract/dates/calendar-day.ts';

const ANY_DAY = fc.integer({ min: -350_000, max: 80_000 });

function day(iso: string): number {
  return readIsoDay(iso) ?? Number.NaN;
}

describe('calendar days', () => {
  it('return from text and parts unchanged', () => {
    fc.assert(
      fc.property(ANY_DAY, (epoch) => {
        expect(toEpochDay(fromEpochDay(epoch))).toBe(epoch);
        expect(readIsoDay(isoDay(epoch))).toBe(epoch);
      }),
    );
  });

  it('fall on the weekday that the platform knows', () => {
    fc.assert(
      fc.property(ANY_DAY, (epoch) => {
        expect((weekdayOf(epoch) + 1) % 7).toBe(new Date(`${isoDay(epoch)}T00:00:00Z`).getUTCDay());
        expect(weekdayOf(mondayOf(epoch))).toBe(0);
        expect(epoch - mondayOf(epoch)).toBe(weekdayOf(epoch));
      }),
    );
  });

  it.each([
    [2023, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 5, 0],
    [99, 1, 1],
  ])('do not exist for %i-%i-%i', (year, month, dayOfMonth) => {
    expect(toEpochDay({ year, month, day: dayOfMonth })).toBeNull();
  });

  it.each(['', '2023', '2023-12', '2023-02-30', '27.12.2023', '2023-12-271', 'today'])(
    'are not read from "%s"',
    (text) => {
      expect(readIsoDay(text)).toBeNull();
    },
  );

  it('are read from the start of a timestamp', () => {
    expect(isoDay(day('2023-12-27T23:59:59+05:30'))).toBe('2023-12-27');
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-10-31', -1, '2023-09-30'],
    ['2023-12-27', 1, '2024-01-27'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('shift from %s by %i months to %s', (from, months, to) => {
    expect(isoDay(shiftMonths(day(from), months))).toBe(to);
  });

  it('number months so that they can be shifted across years', () => {
    expect(fromMonthIndex(monthIndex(2023, 12) + 1)).toEqual({ year: 2024, month: 1 });
    expect(fromMonthIndex(monthIndex(2023, 1) - 1)).toEqual({ year: 2022, month: 12 });
  });
});
