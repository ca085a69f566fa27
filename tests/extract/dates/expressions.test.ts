import { describe, expect, it } from 'vitest';
import type { DateExpression, YearReference } from '../../../src/extract/dates/date-mention.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { makeSentence } from './make-sentence.ts';

const OPEN: YearReference = { kind: 'open', direction: null };
const LAST: YearReference = { kind: 'open', direction: 'last' };
const IN_2021: YearReference = { kind: 'stated', year: 2021 };

type Row = readonly [text: string, expressions: readonly DateExpression[]];

function expressionTable(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)('reads "%s"', (text, expected) => {
      expect(findDates(makeSentence(text)).map((mention) => mention.expression)).toEqual(expected);
    });
  });
}

expressionTable('a day', [
  ['on May 3', [{ kind: 'day', year: OPEN, month: 5, day: 3, weekday: null }]],
  ['on 3 May 2021', [{ kind: 'day', year: IN_2021, month: 5, day: 3, weekday: null }]],
  ['on Monday, May 3, 2021', [{ kind: 'day', year: IN_2021, month: 5, day: 3, weekday: 0 }]],
  ['on May 3 last year', [{ kind: 'day', year: { kind: 'shifted', years: -1 }, month: 5, day: 3, weekday: null }]],
  ['on May 3 of that year', [{ kind: 'day', year: { kind: 'anaphoric' }, month: 5, day: 3, weekday: null }]],
  ['on May 3 of the same year', [{ kind: 'day', year: { kind: 'anaphoric' }, month: 5, day: 3, weekday: null }]],
  ['last May 3', [{ kind: 'day', year: LAST, month: 5, day: 3, weekday: null }]],
  ['the 9/11 attacks', []],
  [
    'the September 11 attacks',
    [{ kind: 'day', year: { kind: 'remembered', year: 2001 }, month: 9, day: 11, weekday: null }],
  ],
  ['on the 3rd', [{ kind: 'day-of-month', day: 3, shift: null }]],
  ['the 3rd of next month', [{ kind: 'day-of-month', day: 3, shift: 1 }]],
]);

expressionTable('a weekday', [
  ['on Tuesday', [{ kind: 'weekday', weekday: 1, direction: null, week: null }]],
  ['late last Tuesday night', [{ kind: 'weekday', weekday: 1, direction: 'last', week: null }]],
  ['on Sunday of this week', [{ kind: 'weekday', weekday: 6, direction: null, week: 0 }]],
  [
    'on Monday or Tuesday',
    [
      { kind: 'weekday', weekday: 0, direction: null, week: null },
      { kind: 'weekday', weekday: 1, direction: null, week: null },
    ],
  ],
  ['the previous Tuesday', [{ kind: 'anaphoric', unit: 'day', shift: -1 }]],
]);

expressionTable('a month or a year', [
  ['in May', [{ kind: 'month', year: OPEN, month: 5 }]],
  ['last May', [{ kind: 'month', year: LAST, month: 5 }]],
  ['in Sept. 2021', [{ kind: 'month', year: IN_2021, month: 9 }]],
  ['mid-May 2021', [{ kind: 'month', year: IN_2021, month: 5 }]],
  ['in 2021', [{ kind: 'year', year: 2021 }]],
  ['late 2021', [{ kind: 'year', year: 2021 }]],
  ['the summit of the 2020s', [{ kind: 'decade' }]],
  ['in the third quarter of 2021', [{ kind: 'month-run', firstMonth: 7, length: 3, year: IN_2021 }]],
  ['in the second half of 2021', [{ kind: 'month-run', firstMonth: 7, length: 6, year: IN_2021 }]],
  ['last autumn', [{ kind: 'month-run', firstMonth: 9, length: 3, year: LAST }]],
  ['the fifth quarter of 2021', [{ kind: 'year', year: 2021 }]],
]);

expressionTable('a span', [
  ['from 2014 to 2019', [{ kind: 'span', from: { kind: 'year', year: 2014 }, to: { kind: 'year', year: 2019 } }]],
  [
    'May 30-June 2, 2021',
    [
      {
        kind: 'span',
        from: { kind: 'day', year: OPEN, month: 5, day: 30, weekday: null },
        to: { kind: 'day', year: IN_2021, month: 6, day: 2, weekday: null },
      },
    ],
  ],
  [
    'on May 3, 4 and 9',
    [
      {
        kind: 'span',
        from: { kind: 'day', year: OPEN, month: 5, day: 3, weekday: null },
        to: { kind: 'day', year: OPEN, month: 5, day: 4, weekday: null },
      },
      { kind: 'day', year: OPEN, month: 5, day: 9, weekday: null },
    ],
  ],
  [
    'in June and July',
    [{ kind: 'span', from: { kind: 'month', year: OPEN, month: 6 }, to: { kind: 'month', year: OPEN, month: 7 } }],
  ],
]);

expressionTable('a stretch counted from today', [
  ['yesterday', [{ kind: 'relative', unit: 'day', shift: -1, part: null }]],
  ['late last week', [{ kind: 'relative', unit: 'week', shift: -1, part: 'late' }]],
  ['later this year', [{ kind: 'relative', unit: 'year', shift: 0, part: 'late' }]],
  ['earlier in the week', [{ kind: 'relative', unit: 'week', shift: 0, part: 'early' }]],
  ['the end of next month', [{ kind: 'relative', unit: 'month', shift: 1, part: 'late' }]],
  ['the end of the month', [{ kind: 'end-of', unit: 'month' }]],
  ['later in the day', [{ kind: 'anaphoric', unit: 'day', shift: 0 }]],
  ['eleven days ago', [{ kind: 'relative', unit: 'day', shift: -11, part: null }]],
  ['11 days from now', [{ kind: 'relative', unit: 'day', shift: 11, part: null }]],
  ['several days ago', []],
  ['the past three weeks', [{ kind: 'window', unit: 'week', count: 3, side: 'past' }]],
  ['this past week', [{ kind: 'window', unit: 'week', count: 1, side: 'past' }]],
  ['the coming month', [{ kind: 'window', unit: 'month', count: 1, side: 'next' }]],
  ['the coming weekend', [{ kind: 'ahead', unit: 'weekend', count: 1 }]],
  ['within ten days', [{ kind: 'ahead', unit: 'day', count: 10 }]],
]);

expressionTable('what is no date by itself', [
  ['for ten days', [{ kind: 'duration', unit: 'day', count: 10 }]],
  ['a two-week tour', [{ kind: 'duration', unit: 'week', count: 2 }]],
  ['a year-long tour', [{ kind: 'duration', unit: 'year', count: 1 }]],
  ['the next morning', [{ kind: 'anaphoric', unit: 'day', shift: 1 }]],
  ['the next day', [{ kind: 'anaphoric', unit: 'day', shift: 1 }]],
  ['the same day', [{ kind: 'anaphoric', unit: 'day', shift: 0 }]],
  ['the following year', [{ kind: 'anaphoric', unit: 'year', shift: 1 }]],
  ['three months earlier', [{ kind: 'anaphoric', unit: 'month', shift: -3 }]],
  ['at 21:45', [{ kind: 'time' }]],
  ['at 9 pm', [{ kind: 'time' }]],
  ['around midnight', [{ kind: 'time' }]],
  ['version 2.5 of 13/45/2020', []],
]);
