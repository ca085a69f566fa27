import type { ClaimDate } from '../../model/claim.ts';
import { isoYear } from '../dates/calendar-day.ts';
import type { DateAnchor, DateMention, Tense } from '../dates/date-mention.ts';
import { resolveInStory } from '../dates/resolve-in-story.ts';
import type { Reading } from '../referents/reading.ts';
import { isAhead } from './far-dates.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** The calendar date of a mention where it stands in the article, or null. */
export type DateResolver = (sentence: number, date: DateMention, tense: Tense) => ClaimDate | null;

/** How many sentences without a date a story goes on at the date told last. */
const REACH = 3;
/** The same in a text without a day of its own, where the year told last is all that a month can belong to. */
const UNDATED_REACH = 12;

/** Resolves the dates of an article against its day and against the dates that it told before them. */
export function createDateResolver(reading: Reading, sentences: SentenceReader, anchor: DateAnchor): DateResolver {
  const storyAt = createStoryline(reading, sentences, anchor);
  const isUndated = anchor.published === null && anchor.dateline === null;
  let latest: Latest | null = null;
  return (sentence, date, tense) => {
    if (!isUndated || tense !== 'future') {
      return resolveInStory(date, { ...anchor, story: storyAt(sentence, date) }, tense);
    }
    latest ??= findLatestYear(reading, sentences);
    return resolveInStory(date, { ...anchor, story: latest.year }, tense);
  };
}

interface Latest {
  readonly year: ClaimDate | null;
}

type Storyline = (sentence: number, date: DateMention) => ClaimDate | null;

/** What was told last before a date, read on as far as it is asked for. */
function createStoryline(reading: Reading, sentences: SentenceReader, anchor: DateAnchor): Storyline {
  const before = new Map<DateMention, ClaimDate | null>();
  let told: ClaimDate | null = null;
  let toldAt = 0;
  let next = 0;
  const reach = anchor.published === null && anchor.dateline === null ? UNDATED_REACH : REACH;
  const readSentence = (index: number): void => {
    if (index - toldAt > reach) told = null;
    const names = namedTokens(reading, index);
    for (const date of sentences.dates(index)) {
      before.set(date, told);
      const isTold =
        !names.has(date.firstToken) &&
        !isAttribute(reading, index, date) &&
        !isBackground(reading, index, { date, told });
      const found = !isTold ? null : tellable(date, { ...anchor, story: told });
      if (found !== null) [told, toldAt] = [found, index];
    }
  };
  return (sentence, date) => {
    for (; next <= sentence; next += 1) readSentence(next);
    return before.get(date) ?? null;
  };
}

/** "the 30th anniversary", "the 1994 memorandum": the year of a thing, and not of what is told. */
function isAttribute({ scans }: Reading, sentence: number, { expression, firstToken }: DateMention): boolean {
  if (expression.kind === 'anniversary') return true;
  return (
    expression.kind === 'year' && ['the', 'a', 'its', 'their'].includes(scans[sentence]?.words[firstToken - 1] ?? '')
  );
}

interface Remembered {
  readonly date: DateMention;
  readonly told: ClaimDate | null;
}

/** "In 1957 he had promised" in an account of 1967: a year further back that the story does not go on from. */
function isBackground({ scans }: Reading, sentence: number, { date, told }: Remembered): boolean {
  const { expression, firstToken } = date;
  if (told === null || expression.kind !== 'year' || expression.year >= Number(told.value.slice(0, 4))) return false;
  const words = scans[sentence]?.words ?? [];
  const isPerfect = words.some((word, at) => word === 'had' && PARTICIPLE.test(words[at + 1] ?? ''));
  return isPerfect || words[firstToken - 1] === 'since';
}

/** What follows "had" as an auxiliary, an adverb included: "had already promised", "had been". */
const PARTICIPLE = /(?:ed|en|wn|ne|lt|nt|ght|ld|ly|ad|ut|de|rn|un)$/u;

/** "the 1994 Budapest Memorandum" does not tell of 1994: the tokens of names that hold a number. */
function namedTokens({ bySentence }: Reading, sentence: number): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { form, firstToken, lastToken } of bySentence[sentence] ?? []) {
    if (form !== 'name') continue;
    for (let token = firstToken; token < Math.min(lastToken, firstToken + LONGEST_NAME); token += 1) tokens.add(token);
  }
  return tokens;
}

const LONGEST_NAME = 30;

function tellable(date: DateMention, anchor: Parameters<typeof resolveInStory>[1]): ClaimDate | null {
  const found = resolveInStory(date, anchor, 'past');
  return found === null || found.granularity === 'span' || isAhead(found, anchor) ? null : found;
}

/** What is to come in a text without a date comes in the latest year that it names ("the 2014 Nuclear Security Summit"). */
function findLatestYear({ scans }: Reading, sentences: SentenceReader): Latest {
  let latest = 0;
  for (const index of scans.keys()) {
    for (const { expression } of sentences.dates(index)) latest = Math.max(latest, statedYear(expression));
  }
  return { year: latest === 0 ? null : { value: isoYear(latest), granularity: 'year' } };
}

/** The year that an expression states, or 0. */
function statedYear(expression: DateMention['expression']): number {
  if (expression.kind === 'year') return expression.year;
  if (expression.kind !== 'day' && expression.kind !== 'month') return 0;
  return expression.year.kind === 'stated' ? expression.year.year : 0;
}
