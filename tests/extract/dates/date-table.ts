import { describe, expect, it } from 'vitest';
import type { Tense } from '../../../src/extract/dates/date-mention.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { resolveDate } from '../../../src/extract/dates/resolve-date.ts';
import { makeSentence, type Tokenisation } from './make-sentence.ts';

/** A text, the tense of its verb, and the value of the first date that resolves, or null if none does. */
export type DateCase = readonly [text: string, tense: Tense, value: string | null];

/** The Wednesday that most tables are told from. */
export const WEDNESDAY = '2023-12-27';

/** Checks each case under both tokenisations. */
export function dateTable(title: string, published: string | null, cases: readonly DateCase[]): void {
  describe(title, () => {
    it.each(cases)('reads "%s" (%s) as %s', (text, tense, value) => {
      expect(firstValue(mentionsOf(text, 'split'), published, tense)).toBe(value);
      expect(firstValue(mentionsOf(text, 'glued'), published, tense)).toBe(value);
    });
  });
}

function mentionsOf(text: string, tokenisation: Tokenisation) {
  return findDates(makeSentence(text, tokenisation));
}

function firstValue(mentions: ReturnType<typeof findDates>, published: string | null, tense: Tense): string | null {
  const dates = mentions.map((mention) => resolveDate(mention, { published, dateline: null }, tense));
  return dates.find((date) => date !== null)?.value ?? null;
}
