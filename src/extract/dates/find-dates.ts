import type { Sentence } from '../../model/document.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import { joinSpans } from './join-spans.ts';
import type { Match, Matcher } from './match.ts';
import { matchAnniversary } from './match-anniversary.ts';
import { matchCount } from './match-count.ts';
import { matchDay } from './match-day.ts';
import { matchDayOfMonth } from './match-day-of-month.ts';
import { matchMonth } from './match-month.ts';
import { matchMonthRun } from './match-month-run.ts';
import { matchNoDate } from './match-no-date.ts';
import { matchRelative } from './match-relative.ts';
import { matchWeekday } from './match-weekday.ts';
import { matchYear } from './match-year.ts';
import { cutPieces, type Piece, startsWithDigit } from './pieces.ts';

const MATCHERS: readonly Matcher[] = [
  matchDay,
  matchDayOfMonth,
  matchWeekday,
  matchMonth,
  matchMonthRun,
  matchYear,
  matchRelative,
  matchAnniversary,
  matchCount,
  matchNoDate,
];

/** The dates of a sentence in order and without overlap, each the longest that the grammar can read at its place. */
export function findDates(sentence: Sentence): readonly DateMention[] {
  const pieces = cutPieces(sentence.tokens);
  return joinSpans(pieces, scan(pieces)).flatMap((match) => toMention(sentence, pieces, match));
}

function scan(pieces: readonly Piece[]): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = mayOpen(pieces[at]?.lower ?? '') ? longestAt(pieces, at) : [];
    matches.push(...found);
    at = found.at(-1)?.next ?? at + 1;
  }
  return matches;
}

/** Cheap test that spares most words the grammar: a number, or a word that some expression begins with. */
function mayOpen(word: string): boolean {
  return startsWithDigit(word) || CALENDAR_WORDS.has(word) || OPENERS.has(word);
}

/** What expressions begin with besides the words of the calendar. */
const OPENERS = new Set(
  (
    'the in within past coming that same following previous preceding noon midnight midday today tonight yesterday tomorrow ' +
    'spring summer autumn fall winter q1 q2 q3 q4 first second third fourth fifth sixth seventh eighth ninth tenth ' +
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
  ).split(' '),
);

function longestAt(pieces: readonly Piece[], at: number): readonly Match[] {
  let longest: readonly Match[] = [];
  for (const matcher of MATCHERS) {
    const found = matcher(pieces, at);
    if ((found.at(-1)?.next ?? at) > (longest.at(-1)?.next ?? at)) longest = found;
  }
  return longest;
}

function toMention(sentence: Sentence, pieces: readonly Piece[], match: Match): readonly DateMention[] {
  const head = pieces[match.first];
  const tail = pieces[match.next - 1];
  if (head === undefined || tail === undefined) return [];
  return [
    {
      part: sentence.part,
      start: head.start,
      end: tail.end,
      firstToken: head.firstToken,
      lastToken: tail.finalToken + 1,
      expression: match.expression,
    },
  ];
}
