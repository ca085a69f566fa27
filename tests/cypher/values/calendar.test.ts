import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dayOf,
  daysInMonth,
  firstWeekOf,
  isLeapYear,
  MAX_YEAR,
  weekDayOf,
  weekOf,
  weeksInYear,
} from '../../../src/cypher/values/temporal/calendar.ts';
import {
  addMonths,
  type DateField,
  dateFieldOf,
  withDateField,
} from '../../../src/cypher/values/temporal/date-field.ts';

const anyDay = fc.integer({ min: -1_000_000, max: 3_000_000 });
const at = (year: number, month: number, day: number) => dayOf({ year, month, day });

describe('calendar', () => {
  it('counts days from 1970', () => {
    expect(at(1970, 1, 1)).toBe(0);
    expect(at(2000, 3, 1)).toBe(11_017);
    expect(at(-1, 12, 31)).toBe(at(0, 1, 1) - 1);
  });

  it('agrees with the dates of JavaScript', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekDayOf(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it('finds the way back at the ends of its range', () => {
    for (const year of [-MAX_YEAR, MAX_YEAR]) expect(dateOf(at(year, 12, 31))).toEqual({ year, month: 12, day: 31 });
  });

  it.each([
    [1816, 12, 30, 1817, 1],
    [1984, 1, 1, 1983, 52],
    [2020, 12, 31, 2020, 53],
    [2021, 1, 3, 2020, 53],
    [2021, 1, 4, 2021, 1],
  ])('puts %i-%i-%i into week %i-W%i', (year, month, day, weekYear, week) => {
    expect(weekOf(at(year, month, day))).toEqual({ year: weekYear, week });
  });

  it('knows leap years, short months and long years', () => {
    expect([1900, 2000, 2019, 2020].filter(isLeapYear)).toEqual([2000, 2020]);
    expect(daysInMonth(2020, 2)).toBe(29);
    expect(daysInMonth(2021, 4)).toBe(30);
    expect(weeksInYear(2020)).toBe(53);
    expect(firstWeekOf(2021)).toBe(at(2021, 1, 4));
  });
});

describe('withDateField', () => {
  it.each<[string, number, DateField, number, number]>([
    ['keeps the day where the month has it', at(1984, 11, 11), 'year', 28, at(28, 11, 11)],
    ['goes back to the last day of a shorter month', at(1984, 1, 31), 'month', 2, at(1984, 2, 29)],
    ['turns 29 February into the 28th', at(1984, 2, 29), 'year', 1983, at(1983, 2, 28)],
    ['keeps the month of the quarter', at(1984, 11, 11), 'quarter', 3, at(1984, 8, 11)],
    ['counts days of the quarter', at(1984, 7, 1), 'dayOfQuarter', 45, at(1984, 8, 14)],
    ['counts days of the year', at(1984, 1, 1), 'ordinalDay', 202, at(1984, 7, 20)],
    ['keeps the day of the week', at(1984, 11, 11), 'week', 1, at(1984, 1, 8)],
    ['moves within the week', at(1984, 3, 5), 'dayOfWeek', 3, at(1984, 3, 7)],
    ['shortens week 53 of a short week year', at(2020, 12, 31), 'weekYear', 2021, at(2021, 12, 30)],
  ])('%s', (_, day, field, value, expected) => {
    expect(withDateField(day, field, value)).toBe(expected);
  });

  it.each<[DateField, number]>([
    ['month', 13],
    ['month', 0],
    ['day', 30],
    ['day', 32],
    ['ordinalDay', 367],
    ['ordinalDay', 366],
    ['quarter', 5],
    ['dayOfQuarter', 93],
    ['week', 54],
    ['dayOfWeek', 8],
    ['year', 1_000_000_000],
  ])('refuses %s %i in February 2021', (field, value) => {
    expect(() => withDateField(at(2021, 2, 1), field, value)).toThrowError(
      expect.objectContaining({ type: 'ArgumentError' }),
    );
  });

  it('sets what it later reads', () => {
    const fields: readonly DateField[] = [
      'year',
      'weekYear',
      'quarter',
      'month',
      'week',
      'ordinalDay',
      'dayOfWeek',
      'day',
    ];
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...fields), (day, other, field) => {
        const value = Math.min(dateFieldOf(other, field), field === 'day' ? 28 : field === 'week' ? 52 : 365 * 30);
        if (field === 'ordinalDay' && value === 366) return;
        expect(dateFieldOf(withDateField(day, field, value), field)).toBe(value);
      }),
    );
  });

  it('adds months there and back from days that every month has', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, months) => {
        const start = withDateField(day, 'day', Math.min(dateFieldOf(day, 'day'), 28));
        expect(addMonths(addMonths(start, months), -months)).toBe(start);
      }),
    );
  });
});
