import type { ClaimDate } from '../../model/claim.ts';
import { isoYear } from '../dates/calendar-day.ts';
import type { DateAnchor, DateMention, Tense } from '../dates/date-mention.ts';
import { resolveInStory } from '../dates/resolve-in-story.ts';
import type { Reading } from '../referents/reading.ts';
import { isAhead } from './is-ahead.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** The calendar date of a mention where it stands in the article, or null. */
export type DateResolver = (sentence: number, date: DateMention, tense: Tense) => ClaimDate | null;

/** How many sentences without a date a story goes on at the date told last. */
const REACH = 3;

/** Resolves the dates of an article against its day and against the dates that it told before them. */
export function createDateResolver(reading: Reading, sentences: SentenceReader, anchor: DateAnchor): DateResolver {
  const storyBefore = new Map<DateMention, ClaimDate | null>();
  const isUndated = anchor.published === null && anchor.dateline === null;
  let latest: ClaimDate | null | undefined;
  const latestYear = (): ClaimDate | null => {
    latest ??= findLatestYear(reading, sentences);
    return latest;
  };
  let told: { readonly date: ClaimDate; readonly at: number } | null = null;
  let next = 0;
  const readOn = (index: number): void => {
    for (; next <= index; next += 1) {
      if (told !== null && next - told.at > REACH) told = null;
      for (const date of sentences.dates(next)) {
        storyBefore.set(date, told?.date ?? null);
        const found = isInName(reading, next, date) ? null : tellable(date, { ...anchor, story: told?.date ?? null });
        if (found !== null) told = { date: found, at: next };
      }
    }
  };
  return (sentence, date, tense) => {
    if (isUndated && tense === 'future') return resolveInStory(date, { ...anchor, story: latestYear() }, tense);
    readOn(sentence);
    return resolveInStory(date, { ...anchor, story: storyBefore.get(date) ?? null }, tense);
  };
}

/** "the 1994 Budapest Memorandum" does not tell of 1994. */
function isInName({ bySentence }: Reading, sentence: number, { firstToken }: DateMention): boolean {
  return (bySentence[sentence] ?? []).some((one) => one.firstToken <= firstToken && one.lastToken > firstToken);
}

function tellable(date: DateMention, anchor: Parameters<typeof resolveInStory>[1]): ClaimDate | null {
  const found = resolveInStory(date, anchor, 'past');
  return found === null || found.granularity === 'span' || isAhead(found, anchor) ? null : found;
}

/** What is to come in a text without a date comes in the latest year that it names ("the 2014 Nuclear Security Summit"). */
function findLatestYear({ scans }: Reading, sentences: SentenceReader): ClaimDate | null {
  const years = [...scans.keys()].flatMap((index) =>
    sentences.dates(index).flatMap(({ expression }) => yearsOf(expression)),
  );
  return years.length === 0 ? null : { value: isoYear(Math.max(...years)), granularity: 'year' };
}

function yearsOf(expression: DateMention['expression']): readonly number[] {
  if (expression.kind === 'year') return [expression.year];
  if (expression.kind !== 'day' && expression.kind !== 'month') return [];
  return expression.year.kind === 'stated' ? [expression.year.year] : [];
}
