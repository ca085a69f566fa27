import type { Document } from '../../model/document.ts';
import { isoDay } from './calendar-day.ts';
import { findDates } from './find-dates.ts';
import { dayOf } from './resolve-day.ts';

/** Sentences among which the head of a letter stands, and tokens of a line of it. */
const HEAD = 6;
const LONGEST_LINE = 24;

/** The day that the head of a letter or despatch without a day of publication gives ("Oslo, May 3, 1957."), `YYYY-MM-DD`, or null. */
export function dayOfHead({ article, sentences }: Document): string | null {
  if (article.date !== null) return null;
  for (const sentence of sentences.slice(0, HEAD)) {
    const { tokens } = sentence;
    if (tokens.length > LONGEST_LINE || tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) continue;
    const [date] = findDates(sentence);
    if (date?.expression.kind !== 'day' || date.expression.year.kind !== 'stated') continue;
    const day = dayOf(date.expression, { today: null, tense: 'past' });
    if (day !== null) return isoDay(day);
  }
  return null;
}
