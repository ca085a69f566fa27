import { isHyphen, partAt } from './calendar-words.ts';
import type { YearExpression } from './date-mention.ts';
import type { Match } from './match.ts';
import { yearNumberAt } from './match-year-tail.ts';
import { isGlued, type Piece, startsWithDigit, wordAt } from './pieces.ts';

const YEAR_PREPOSITIONS = new Set(
  'in since until till during throughout through by before after from of between for year summer winter spring autumn fall circa'.split(
    ' ',
  ),
);
// After these a round number is an amount ("a force of 1600", "rose from 1500") more often than a year.
const AMOUNT_PREPOSITIONS = new Set(['by', 'from', 'of', 'for', 'after', 'before', 'through', 'between']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', "'s", '’s']);
const GATHERINGS = /^(?:summits?|conferences?|forums?|congress|elections?|olympics|games|meetings?|sessions?|expo)$/;
// "the 2030 Agenda" is no event of that year.
const NAMED_BY_YEAR = /^(?:agenda|vision|goals?|strategy|targets?|resolution|plan|roadmap)$/;
const MONEY_OR_NUMBER = new Set(['$', '€', '£', '¥', '₹', '#', 'no', 'resolution', 'resolutions', 'article', 'order']);

const RANGE_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['from', ['to', 'until', 'till', 'through']],
  ['between', ['and']],
]);

/** "in 1971", "his 1994 talks", "(1961)", "the 1990s", "2003–2006", "from 1977 to 1995"; not "2000 troops". */
export function matchYear(pieces: readonly Piece[], at: number): readonly Match[] {
  if (!startsWithDigit(wordAt(pieces, at))) return singleYear(pieces, at) ?? [];
  return decade(pieces, at) ?? yearRange(pieces, at) ?? joinedYears(pieces, at) ?? singleYear(pieces, at) ?? [];
}

type Matches = readonly Match[] | null;

function decade(pieces: readonly Piece[], at: number): Matches {
  if (!/^(?:1[0-9]|20|21)\d0s$/.test(wordAt(pieces, at))) return null;
  return [{ first: at, next: at + 1, expression: { kind: 'decade' } }];
}

/** "2003–2006", "1993-95", "2022/23". */
function yearRange(pieces: readonly Piece[], at: number): Matches {
  const slash = /^(\d{4})\/(\d{2}|\d{4})$/.exec(wordAt(pieces, at));
  if (slash !== null) return range(at, at + 1, [slash[1], slash[2]]);
  if (MONEY_OR_NUMBER.has(wordAt(pieces, at - 1)) || !isHyphen(wordAt(pieces, at + 1))) return null;
  if (!isGlued(pieces, at + 1) || !isGlued(pieces, at + 2)) return null;
  return range(at, at + 3, [pieces[at]?.lower, pieces[at + 2]?.lower]);
}

function range(at: number, next: number, [first = '', last = '']: readonly (string | undefined)[]): Matches {
  if (!/^(?:1[5-9]|20|21)\d{2}$/.test(first) || !/^(?:\d{2}|\d{4})$/.test(last)) return null;
  const from = Number(first);
  const to = last.length === 4 ? Number(last) : Math.floor(from / 100) * 100 + Number(last);
  if (isMonth(from, to, last)) {
    return [
      { first: at, next, expression: { kind: 'month', year: { kind: 'stated', year: from }, month: Number(last) } },
    ];
  }
  return to > from && to - from <= 100 ? [{ first: at, next, expression: yearSpan(from, to) }] : null;
}

/** "2009-04" is April; "2009-10" is read as two years in a row, as prose writes them. */
function isMonth(from: number, to: number, last: string): boolean {
  return last.length === 2 && to !== from + 1 && Number(last) >= 1 && Number(last) <= 12;
}

/** "from 1977 to 1995", "between 1990 and 1994". */
function joinedYears(pieces: readonly Piece[], at: number): Matches {
  const joint = RANGE_WORDS.get(wordAt(pieces, at - 1));
  const from = yearNumberAt(pieces, at);
  if (joint === undefined || from === null || !joint.includes(wordAt(pieces, from.next))) return null;
  const to = yearNumberAt(pieces, from.next + 1);
  if (to === null || to.value <= from.value) return null;
  return [{ first: at, next: to.next, expression: yearSpan(from.value, to.value) }];
}

function singleYear(pieces: readonly Piece[], at: number): Matches {
  const part = partAt(pieces, at);
  const start = part?.next ?? at;
  const year = yearNumberAt(pieces, start);
  if (year === null || isHalfOfRange(pieces, year.next)) return null;
  if (part === null && !isLicensed(pieces, start, year.value)) return null;
  return [{ first: at, next: year.next, expression: { kind: 'year', year: year.value } }];
}

/** "2000-strong", "2005-7": a number glued to something else by a hyphen tells no year. */
function isHalfOfRange(pieces: readonly Piece[], next: number): boolean {
  return isHyphen(wordAt(pieces, next)) && isGlued(pieces, next) && isGlued(pieces, next + 1);
}

function isLicensed(pieces: readonly Piece[], at: number, year: number): boolean {
  const before = wordAt(pieces, at - 1);
  if (MONEY_OR_NUMBER.has(before)) return false;
  if (YEAR_PREPOSITIONS.has(before)) return follows(before, year);
  if (year < 1700 || NAMED_BY_YEAR.test(wordAt(pieces, at + 1))) return false;
  if (before === '(') return [')', ',', ';'].includes(wordAt(pieces, at + 1));
  if (GATHERINGS.test(before)) return true;
  if (DETERMINERS.has(before)) return /^\p{L}/u.test(wordAt(pieces, at + 1));
  return before === ',' && endsSentence(pieces, at + 1);
}

function follows(before: string, year: number): boolean {
  if (year < 1400) return false;
  return !AMOUNT_PREPOSITIONS.has(before) || (year >= 1700 && (year % 100 !== 0 || year === 2000));
}

/** "Mutual Recognition, 1922." */
function endsSentence(pieces: readonly Piece[], at: number): boolean {
  return at >= pieces.length || (at === pieces.length - 1 && wordAt(pieces, at) === '.');
}

function yearSpan(from: number, to: number): { kind: 'span'; from: YearExpression; to: YearExpression } {
  return { kind: 'span', from: { kind: 'year', year: from }, to: { kind: 'year', year: to } };
}
