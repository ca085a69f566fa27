import type { Document, Sentence } from '../../model/document.ts';
import { dayOfHead } from '../dates/day-of-head.ts';

/**
 * For every sentence of a history the year that it tells of, its own or the one told last before it, as a day: the states and persons are
 * those of that year ("In 1972 … the talks went on in Moscow"). The day of its head for a letter. All null for a text
 * of its own day.
 */
export function toldDays(document: Document): readonly (string | null)[] {
  const { sentences, article } = document;
  const day = dayOfHead(document);
  if (day !== null) return sentences.map(() => day);
  const own = sentences.map(yearOf);
  const years = own.filter((day) => day !== null).sort();
  const middle = years[years.length >> 1];
  const isHistory =
    middle !== undefined && years.length * SPARSE >= sentences.length && isLongAgo(middle, article.date);
  let last = own.find((day) => day !== null) ?? null;
  return own.map((day) => {
    last = day ?? last;
    return isHistory ? last : null;
  });
}

/** News has a day; a proclamation of today names the years of old laws. */
function isLongAgo(day: string, published: string | null): boolean {
  if (published === null) return true;
  return published.length < DAY_LENGTH && Number(day.slice(0, 4)) + LONG_AGO <= Number(published.slice(0, 4));
}

const DAY_LENGTH = 10;

/** A history names a year in every so many sentences at least. */
const SPARSE = 5;
/** Years that lie between a history and what it tells. */
const LONG_AGO = 15;

/** The middle of the first year that a sentence names. */
function yearOf({ tokens }: Sentence): string | null {
  for (const { text } of tokens) {
    const year = YEAR.exec(text)?.[1];
    if (year !== undefined) return `${year}-07-01`;
  }
  return null;
}

const YEAR = /^(1[6-9]\d\d|20\d\d)(?:$|[-–—])/u;
