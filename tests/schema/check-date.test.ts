import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimDate } from '../../src/model/claim.ts';
import { checkDate, granularityOf } from '../../src/schema/check-date.ts';

describe('checkDate', () => {
  it.each<readonly [string, ClaimDate['granularity']]>([
    ['2023-12-27', 'day'],
    ['2024-02-29', 'day'],
    ['2000-02-29', 'day'],
    ['2023-12', 'month'],
    ['1949', 'year'],
    ['2023-12-25/2023-12-29', 'span'],
    ['2023-12-25/2023-12-25', 'span'],
    ['1914/1918', 'span'],
  ])('accepts %s as a %s', (value, granularity) => {
    expect(checkDate({ value, granularity })).toBeNull();
  });

  it.each<readonly [string, ClaimDate['granularity'], string]>([
    ['2023-02-29', 'day', 'is not a date'],
    ['1900-02-29', 'day', 'is not a date'],
    ['2023-13', 'month', 'is not a date'],
    ['2023-00', 'month', 'is not a date'],
    ['2023-12-00', 'day', 'is not a date'],
    ['27.12.2023', 'day', 'is not a date'],
    ['2023-12-27T10:00', 'day', 'is not a date'],
    ['', 'day', 'is not a date'],
    ['2023-12', 'day', 'is a month, not a day'],
    ['2023-12-27', 'span', 'is a day, not a span'],
    ['2023-12-25/2023-12-29', 'day', 'is a span, not a day'],
    ['2023-12-29/2023-12-25', 'span', 'ends before it begins'],
    ['2023-12-25/2023', 'span', 'is not a span of two like dates'],
    ['2023/2024/2025', 'span', 'more than one slash'],
    ['2023/', 'span', 'is not a span'],
  ])('refuses %j as a %s', (value, granularity, message) => {
    expect(checkDate({ value, granularity })).toContain(message);
  });

  it('accepts every day of the calendar, its month and its year', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        return (
          granularityOf(day) === 'day' &&
          granularityOf(day.slice(0, 7)) === 'month' &&
          granularityOf(day.slice(0, 4)) === 'year'
        );
      }),
    );
  });

  it('accepts no day that the calendar lacks', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (month, day) => {
        const value = `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const real = !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
        return (granularityOf(value) === 'day') === real;
      }),
    );
  });
});
