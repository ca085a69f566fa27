import {
  type CalendarName,
  directionAt,
  FUNCTION_WORDS,
  isThrough,
  monthAt,
  partAt,
  type Reading,
} from './calendar-words.ts';
import type { MonthExpression } from './date-mention.ts';
import type { Match } from './match.ts';
import { backToYear, yearTail } from './match-year-tail.ts';
import { type Piece, wordAt } from './pieces.ts';

// Prepositions that no person can follow in news prose, and those that a name may follow ("the office of April Glaspie").
const TIME_PREPOSITIONS = new Set(['in', 'since', 'during', 'until', 'till', 'throughout']);
const OPEN_PREPOSITIONS = new Set(['of', 'by', 'from', 'before', 'after', 'through', 'between', 'for']);
const TRUST = new Set(['confidence', 'faith', 'trust']);
const DETERMINERS = new Set(['the', 'a', 'its', 'his', 'her', 'their', 'our', "'s", '’s']);

/** "September 2022", "late March", "last December", "in September", "the February invasion"; not "the March on Rome". */
export function matchMonth(pieces: readonly Piece[], at: number): readonly Match[] {
  const part = partAt(pieces, at);
  const back = backToYear(pieces, at);
  const direction = back === null ? directionAt(pieces, part?.next ?? at) : null;
  const start = back?.next ?? direction?.next ?? part?.next ?? at;
  const month = monthAt(pieces, start);
  if (month === null) return [];
  const tail = yearTail(pieces, month.next, direction?.value ?? null);
  const year = back !== null && tail.value.kind === 'open' ? { value: back.value, next: tail.next } : tail;
  const marked = part !== null || direction !== null || year.value.kind !== 'open';
  if (!marked && !isLicensed(pieces, start, month)) return [];
  const expression: MonthExpression = { kind: 'month', year: year.value, month: month.value.number };
  return [{ first: at, next: year.next, expression }];
}

function isLicensed(pieces: readonly Piece[], at: number, month: Reading<CalendarName>): boolean {
  if (month.value.form === 'short' && month.next === at + 1) return false;
  const before = wordAt(pieces, at - 1);
  if (wordAt(pieces, at) === 'may' && TRUST.has(wordAt(pieces, at - 2))) return false;
  if (TIME_PREPOSITIONS.has(before) || inSpan(pieces, at, month.next)) return true;
  // "of May", "May's" and "the May government" are the prime minister as often as the month.
  if (wordAt(pieces, at) === 'may') return false;
  const after = pieces[month.next]?.text ?? '';
  if (OPEN_PREPOSITIONS.has(before)) return !/^\p{Lu}/u.test(after) && !/^['’]s$/.test(after);
  return DETERMINERS.has(before) && isPlainNoun(after);
}

/** "between March and June", "from January to March", "June-July 2020": one month vouches for the other. */
function inSpan(pieces: readonly Piece[], at: number, next: number): boolean {
  const after = isJoint(wordAt(pieces, next)) ? monthAt(pieces, next + 1) : null;
  if (after !== null && yearTail(pieces, after.next, null).value.kind === 'stated') return true;
  if (!isJoint(wordAt(pieces, at - 1)) || monthAt(pieces, at - 2) === null) return false;
  return TIME_PREPOSITIONS.has(wordAt(pieces, at - 3)) || OPEN_PREPOSITIONS.has(wordAt(pieces, at - 3));
}

function isJoint(word: string): boolean {
  return word === 'and' || isThrough(word);
}

function isPlainNoun(after: string): boolean {
  return /^\p{Ll}{3,}/u.test(after) && !FUNCTION_WORDS.has(after);
}
