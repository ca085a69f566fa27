import { describe, expect, it } from 'vitest';
import type { Tense } from '../../../src/extract/dates/date-mention.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { resolveDate } from '../../../src/extract/dates/resolve-date.ts';
import { makeSentence, type Tokenisation } from './make-sentence.ts';

interface Dispatch {
  readonly published: string;
  readonly text: string;
  readonly tense: Tense;
  /** Surface and value of every date, in order. */
  readonly dates: readonly (readonly [surface: string, value: string | null])[];
}

const DISPATCHES: readonly Dispatch[] = [
  {
    published: '2021-03-04',
    text: "Foreign Minister Sun Lei flew to Oslo on Tuesday for a three-day visit, a week after March's envoy left.",
    tense: 'past',
    dates: [
      ['Tuesday', '2021-03-02'],
      ['three-day', null],
      ['a week after', null],
    ],
  },
  {
    published: '2021-03-04',
    text: 'The envoys are to meet in Vienna from 8 to 10 March, and again in late April or May 2022.',
    tense: 'future',
    dates: [
      ['8 to 10 March', '2021-03-08/2021-03-10'],
      ['late April', '2021-04'],
      ['May 2022', '2022-05'],
    ],
  },
  {
    published: '2019-01-02',
    text: 'In November, after the 2015 accord had lapsed, he met her twice (on the 6th and on Nov. 9) in Doha.',
    tense: 'past',
    dates: [
      ['November', '2018-11'],
      ['2015', '2015'],
      ['the 6th', '2018-12-06'],
      ['Nov. 9', '2018-11-09'],
    ],
  },
  {
    published: '2022-06-10',
    text: 'Kyiv, 10 June 2022: the President spoke at 9:30 a.m. today with the premier, who arrives next Thursday and Friday.',
    tense: 'future',
    dates: [
      ['10 June 2022', '2022-06-10'],
      ['9:30 a.m.', null],
      ['today', '2022-06-10'],
      ['next Thursday and Friday', '2022-06-16/2022-06-17'],
    ],
  },
  {
    published: '2022-06-10',
    text: 'Relations were cut in 1967, resumed on 28 February 1974 and raised to embassies in the 1980s.',
    tense: 'past',
    dates: [
      ['1967', '1967'],
      ['28 February 1974', '1974-02-28'],
      ['1980s', null],
    ],
  },
  {
    published: '2023-07-19',
    text: 'Under Resolution 1701 some 2000 troops and 1,500 police of 40 nations, May said, would march in two months.',
    tense: 'future',
    dates: [['in two months', '2023-09']],
  },
  {
    published: '2023-07-19',
    text: 'He signed it on Saturday, July 15, 2023, four days after the summit of 11-12 July ended and two years ago this week.',
    tense: 'past',
    dates: [
      ['Saturday, July 15, 2023', '2023-07-15'],
      ['four days after', null],
      ['11-12 July', '2023-07-11/2023-07-12'],
      ['two years ago', '2021'],
      ['this week', '2023-07-17/2023-07-19'],
    ],
  },
  {
    published: '2020-02-28',
    text: 'The Good Friday Agreement, the Sunday Times wrote last Sunday, will be reviewed on 29 February and by the end of the year.',
    tense: 'future',
    dates: [
      ['last Sunday', '2020-02-23'],
      ['29 February', '2020-02-29'],
      ['end of the year', '2020'],
    ],
  },
];

describe('the dates of a dispatch', () => {
  it.each(DISPATCHES)('are all found and nothing else: $text', ({ published, text, tense, dates }) => {
    for (const tokenisation of ['split', 'glued'] satisfies Tokenisation[]) {
      const found = findDates(makeSentence(text, tokenisation)).map((mention) => [
        text.slice(mention.start, mention.end),
        resolveDate(mention, { published, dateline: null }, tense)?.value ?? null,
      ]);
      expect(found).toEqual(dates);
    }
  });
});
