import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateMention, Tense } from '../../../src/extract/dates/date-mention.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { resolveDate } from '../../../src/extract/dates/resolve-date.ts';
import type { ClaimDate } from '../../../src/model/claim.ts';
import { makeSentence, type Tokenisation } from './make-sentence.ts';

function surfaces(text: string, tokenisation: Tokenisation = 'split'): readonly string[] {
  return findDates(makeSentence(text, tokenisation)).map((mention) => text.slice(mention.start, mention.end));
}

function kinds(text: string): readonly string[] {
  return findDates(makeSentence(text)).map((mention) => mention.expression.kind);
}

describe('findDates', () => {
  it.each<[string, readonly string[]]>([
    ['On Tuesday, May 18, 2015, they met in Rome.', ['Tuesday, May 18, 2015']],
    ['She travels May 31-June 8 and stays.', ['May 31-June 8']],
    ['He came on May 3 and 10, and left.', ['May 3', '10']],
    ['He came on 3 and 10 May 2021.', ['3', '10 May 2021']],
    ['He came on Monday and Thursday.', ['Monday', 'Thursday']],
    ["Sunday's vote and last week's talks", ['Sunday', 'last week']],
    ['It ended in mid-June, then in Dec. 2020.', ['mid-June', 'Dec. 2020']],
    ['A five-day visit from 5 to 9 June', ['five-day', '5 to 9 June']],
    ['It ran from 1977 to 1995.', ['1977 to 1995']],
    ['No day is named here.', []],
  ])('finds in "%s" exactly %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
    expect(surfaces(text, 'glued')).toEqual(expected);
  });

  it('shares month and year among the days of a list', () => {
    const values = findDates(makeSentence('on May 3 and 10, 2021')).map((mention) => resolve(mention, null, 'past'));
    expect(values.map((date) => date?.value)).toEqual(['2021-05-03', '2021-05-10']);
  });

  it('tells durations, times, decades and back references apart, so that callers can pass them over', () => {
    expect(kinds('a five-day visit')).toEqual(['duration']);
    expect(kinds('at 9:30 p.m.')).toEqual(['time']);
    expect(kinds('in the 1990s')).toEqual(['decade']);
    expect(kinds('two days later')).toEqual(['anaphoric']);
    expect(kinds('the following Friday')).toEqual(['anaphoric']);
  });

  it('covers whole tokens, the last one exclusive', () => {
    const sentence = makeSentence("In mid-June's heat", 'glued');
    const [mention] = findDates(sentence);
    const tokens = sentence.tokens.slice(mention?.firstToken, mention?.lastToken);
    expect(tokens.map((token) => token.text)).toEqual(["mid-June's"]);
  });

  it('keeps the offsets of a sentence in the middle of its article', () => {
    const moved = makeSentence('They met on 27 December 2023.').tokens.map((token) => ({
      ...token,
      start: token.start + 100,
      end: token.end + 100,
    }));
    const [mention] = findDates({ ...makeSentence(''), tokens: moved });
    expect([mention?.start, mention?.end]).toEqual([112, 128]);
  });
});

const ANY_TENSE = fc.constantFrom<Tense>('past', 'present', 'future');
const ANY_TOKENISATION = fc.constantFrom<Tokenisation>('split', 'glued');
const ANY_PUBLISHED = fc.oneof(
  fc.constant(null),
  fc.constant('2008'),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(toIso),
);
const WORDS = fc.constantFrom(
  ...'on in the of last this next early late end May March Dec. 27 27th 31 3 2023 2000 - – to and between from , ( ) Tuesday Sunday week weekend month year days ago today quarter second summer two 1993-95 20-21 12/27/2023 9:30 that past'.split(
    ' ',
  ),
);
const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(WORDS, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(WORDS, { maxLength: 14 }).map((words) => words.join('')),
);

describe('findDates and resolveDate on any text', () => {
  it('slice mentions in order and without overlap to text that holds no blank at its edges', () => {
    fc.assert(
      fc.property(ANY_TEXT, ANY_TOKENISATION, (text, tokenisation) => {
        const sentence = makeSentence(text, tokenisation);
        let end = 0;
        for (const mention of findDates(sentence)) {
          const surface = text.slice(mention.start, mention.end);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(surface).toBe(surface.trim());
          expect(surface).not.toBe('');
          expect(sentence.tokens[mention.firstToken]?.start).toBeLessThanOrEqual(mention.start);
          expect(sentence.tokens[mention.lastToken - 1]?.end).toBeGreaterThanOrEqual(mention.end);
          end = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('give the same mentions however the text is cut into tokens', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(surfaces(text, 'glued')).toEqual(surfaces(text, 'split'));
      }),
      { numRuns: 400 },
    );
  });

  it('give real calendar dates, spans in order, and no date without a year when nothing is known', () => {
    fc.assert(
      fc.property(ANY_TEXT, ANY_PUBLISHED, ANY_TENSE, (text, published, tense) => {
        for (const mention of findDates(makeSentence(text))) {
          const date = resolve(mention, published, tense);
          if (date !== null) expectReal(date);
          if (date !== null && published === null) expect(text).toMatch(/\d{4}|\d{4}-\d\d/);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('resolveDate', () => {
  it('puts the dateline before the publication date', () => {
    const [mention] = findDates(makeSentence('They met yesterday.'));
    const anchor = { published: '2023-12-29', dateline: '2023-12-27' };
    expect(mention && resolveDate(mention, anchor, 'past')).toEqual({ value: '2023-12-26', granularity: 'day' });
  });

  it('reads the day out of a timestamp and nothing out of a bare year', () => {
    const [mention] = findDates(makeSentence('They met yesterday.'));
    expect(mention && resolve(mention, '2023-12-27T09:00:00Z', 'past')?.value).toBe('2023-12-26');
    expect(mention && resolve(mention, '2008', 'past')).toBeNull();
  });

  it.each([
    ['on 27 December 2023', 'day'],
    ['in late March 2020', 'month'],
    ['in early 2022', 'year'],
    ['from 5 to 9 June 2023', 'span'],
    ['in the second quarter of 2023', 'span'],
  ])('says how precise "%s" is: %s', (text, granularity) => {
    const [mention] = findDates(makeSentence(text));
    expect(mention && resolve(mention, null, 'past')?.granularity).toBe(granularity);
  });

  it('takes "this week" on a Sunday for the days ahead when they are to come', () => {
    const [mention] = findDates(makeSentence('a deal signed this week'));
    expect(mention && resolve(mention, '2025-02-23', 'future')?.value).toBe('2025-02-23/2025-03-01');
    expect(mention && resolve(mention, '2025-02-23', 'past')?.value).toBe('2025-02-17/2025-02-23');
  });
});

function resolve(mention: DateMention, published: string | null, tense: Tense): ClaimDate | null {
  return resolveDate(mention, { published, dateline: null }, tense);
}

function toIso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function expectReal(date: ClaimDate): void {
  const ends = date.value.split('/');
  expect(ends).toHaveLength(date.granularity === 'span' ? 2 : 1);
  for (const end of ends) {
    const full = `${end}${'-01-01'.slice(end.length - 4)}`;
    expect(end).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    expect(new Date(`${full}T00:00:00Z`).toISOString().slice(0, end.length)).toBe(end);
  }
  expect([...ends].sort()).toEqual(ends);
}
