import { describe, expect, it } from 'vitest';
import type { Tense } from '../../../src/extract/dates/date-mention.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { resolveInStory } from '../../../src/extract/dates/resolve-in-story.ts';
import type { ClaimDate } from '../../../src/model/claim.ts';
import { makeSentence } from './make-sentence.ts';

const STORY = {
  day: { value: '1971-07-09', granularity: 'day' },
  month: { value: '1971-11', granularity: 'month' },
  year: { value: '1971', granularity: 'year' },
  span: { value: '1971-07-09/1971-07-11', granularity: 'span' },
  lastYear: { value: '2023-03', granularity: 'month' },
} as const satisfies Record<string, ClaimDate>;

type Case = readonly [text: string, story: keyof typeof STORY, tense: Tense, value: string | null];

function resolvedValue(text: string, published: string | null, { story, tense }: { story: ClaimDate; tense: Tense }) {
  const [mention] = findDates(makeSentence(text, 'split'));
  if (mention === undefined) throw new RangeError(`no date in ${text}`);
  return resolveInStory(mention, { published, dateline: null, story }, tense)?.value ?? null;
}

describe('resolveInStory', () => {
  it.each<Case>([
    ['The next day they met.', 'day', 'past', '1971-07-10'],
    ['The following day they met.', 'day', 'past', '1971-07-10'],
    ['They met that same day.', 'day', 'past', '1971-07-09'],
    ['They met two days later.', 'day', 'past', '1971-07-11'],
    ['They met a week later.', 'day', 'past', '1971-07-16'],
    ['They met the following month.', 'month', 'past', '1971-12'],
    ['They met three months later.', 'month', 'past', '1972-02'],
    ['They met that year.', 'month', 'past', '1971'],
    ['They met the following year.', 'year', 'past', '1972'],
    ['They met two years earlier.', 'year', 'past', '1969'],
    ['They met the next day.', 'year', 'past', null],
    ['They met the next day.', 'span', 'past', null],
    ['They met in December.', 'month', 'past', '1971-12'],
    ['They met in February.', 'month', 'past', '1972-02'],
    ['They met on 15 July.', 'day', 'past', '1971-07-15'],
    ['They met on 15-17 July.', 'day', 'past', '1971-07-15/1971-07-17'],
    ['They met in March 1999.', 'month', 'past', '1999-03'],
    ['They will meet in December.', 'month', 'future', '2024-12'],
    ['They met in December.', 'lastYear', 'past', '2023-12'],
    ['They met on Tuesday.', 'day', 'past', '2024-05-14'],
  ])('reads "%s" after the %s (%s) as %s', (text, story, tense, value) => {
    expect(resolvedValue(text, '2024-05-15', { story: STORY[story], tense })).toBe(value);
  });

  it('goes on by months only after a month where the text has no day of its own', () => {
    expect(resolvedValue('They met in December.', null, { story: STORY.month, tense: 'past' })).toBe('1971-12');
    expect(resolvedValue('They met in December.', null, { story: STORY.year, tense: 'past' })).toBeNull();
    expect(resolvedValue('They will meet in December.', null, { story: STORY.year, tense: 'future' })).toBe('1971-12');
  });
});
