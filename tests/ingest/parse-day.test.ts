import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/ingest/parse-day.ts';

describe('parseDay', () => {
  it.each([
    '2023-12-27',
    ' 2023-12-27\n',
    '2023/12/27',
    '20231227',
    '20231227T101500Z',
    '20231227101500',
    '2023-12-27T10:15Z',
    '2023-12-27T10:15:30.250Z',
    '2023-12-27 10:15:30',
    '2023-12-27 10:15:30 UTC',
    '2023-12-27T23:30:00-08:00',
    '2023-12-27T00:30:00+0530',
    'Wed, 27 Dec 2023 10:15:30 +0100',
    'Wed, 27 Dec 2023 10:15:30 GMT',
    '27 Dec 2023 10:15 EST',
    '27 December 2023',
    '27th of December 2023',
    '27 December, 2023',
    '27-Dec-2023',
    'Wednesday, 27 December 2023',
    'December 27, 2023',
    'december 27 2023',
    'Dec. 27, 2023',
    'Wednesday, December 27, 2023, 10:15 a.m.',
    'December 27, 2023 at 10:15 PM',
    'Wed Dec 27 2023 10:15:30 GMT+0100 (Central European Time)',
    '1703672130',
    '1703672130000',
  ])('reads %j as one day', (text) => {
    expect(parseDay(text)).toBe('2023-12-27');
  });

  it.each([
    [1703672130, '2023-12-27'],
    [1703672130000, '2023-12-27'],
    ['6 May 1776', '1776-05-06'],
    ['Sept. 3, 1783', '1783-09-03'],
    ['29 February 2024', '2024-02-29'],
    ['2023-12-31T23:59:60Z', '2023-12-31'],
  ])('reads %j as %s', (value, day) => {
    expect(parseDay(value)).toBe(day);
  });

  it.each([
    '',
    'yesterday',
    '2023',
    '2023-12',
    'December 2023',
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '0000-01-01',
    '30 February 2023',
    'February 29, 2023',
    '27/12/2023',
    '12/27/2023',
    '2023-12-27T25:00:00Z',
    '2023-12-27 and more',
    '27 Decembre 2023',
    'Juneau 27, 2023',
    '2023-1227',
    'x'.repeat(1000),
  ])('refuses %j, which is not one day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([2009, 5, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])('refuses the number %d', (value) => {
    expect(parseDay(value)).toBeNull();
  });

  it('reads every day of the calendar back from its written forms', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect([day, date.toISOString(), date.toUTCString(), english].map(parseDay)).toEqual([day, day, day, day]);
      }),
    );
  });

  it('gives a real day or null for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = parseDay(text);
        expect(day === null || new Date(day).toISOString().startsWith(day)).toBe(true);
      }),
    );
  });
});
