import type { CalendarUnit, Direction, PeriodPart } from './date-mention.ts';
import { isGlued, type Piece, startsWithDigit, wordAt } from './pieces.ts';

/** A word of the calendar: what it means and the piece after it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly next: number;
}

/** A month or weekday, counted from January = 1 or Monday = 0; short forms ("Sun", "Mar") are also names and words. */
export interface CalendarName {
  readonly number: number;
  readonly form: 'full' | 'short';
}

const MONTHS = toNames(1, [
  'january february march april may june july august september october november december',
  'jan feb mar apr - jun jul aug sep oct nov dec',
  '- - - - - - - - sept - - -',
]);

const WEEKDAYS = toNames(0, [
  'monday tuesday wednesday thursday friday saturday sunday',
  'mon tue wed thu fri sat sun',
  '- tues - thur - - -',
  '- - - thurs - - -',
]);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, number) => [word, number] as const),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
]);

const UNITS: ReadonlyMap<string, CalendarUnit> = new Map(
  (['hour', 'day', 'week', 'weekend', 'month', 'year'] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]);

const PARTS: ReadonlyMap<string, PeriodPart> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['late', 'late'],
  ['later', 'late'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** Every word that names a day, a month, a number, a unit of time, a direction or a part of a period. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  [MONTHS, WEEKDAYS, NUMBER_WORDS, UNITS, DIRECTIONS, PARTS].flatMap((names) => [...names.keys()]),
);

const TIMES_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday']);

/** Words after which a number or a month has ended: what follows is no noun that it could count. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or but in at on to for with by of as from before after during when where which who that between until through will would was were is are has had have while than amid over under about into the a an his her its their he she it they'.split(
    ' ',
  ),
);

/** A month with a capital letter, and the full stop of a short form. */
export function monthAt(pieces: readonly Piece[], at: number): Reading<CalendarName> | null {
  return nameAt(pieces, at, MONTHS);
}

/** A weekday with a capital letter, and the full stop of a short form. */
export function weekdayAt(pieces: readonly Piece[], at: number): Reading<CalendarName> | null {
  return nameAt(pieces, at, WEEKDAYS);
}

/** A day of the month in digits: "27", "27th". */
export function dayNumberAt(pieces: readonly Piece[], at: number): Reading<number> | null {
  if (!startsWithDigit(wordAt(pieces, at))) return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(pieces, at))?.[1];
  const value = Number(digits ?? 0);
  if (value < 1 || value > 31 || (wordAt(pieces, at + 1) === '%' && isGlued(pieces, at + 1))) return null;
  return { value, next: at + 1 };
}

/** A whole number in digits or words, up to 999; "a" and "an" are 1. */
export function countAt(pieces: readonly Piece[], at: number): Reading<number> | null {
  const word = wordAt(pieces, at);
  const value = startsWithDigit(word) ? smallNumber(word) : (NUMBER_WORDS.get(word) ?? 0);
  return value > 0 ? { value, next: at + 1 } : null;
}

/** A unit of the calendar in the singular or plural: "day", "weeks". */
export function unitAt(pieces: readonly Piece[], at: number): Reading<CalendarUnit> | null {
  const value = UNITS.get(wordAt(pieces, at));
  return value === undefined ? null : { value, next: at + 1 };
}

/** "last", "this", "next", and "this past", which is "last". */
export function directionAt(pieces: readonly Piece[], at: number): Reading<Direction> | null {
  const value = DIRECTIONS.get(wordAt(pieces, at));
  if (value === undefined) return null;
  if (value === 'this' && wordAt(pieces, at + 1) === 'past') return { value: 'last', next: at + 2 };
  return { value, next: at + 1 };
}

/** "early", "mid-", "late", "earlier", "the end of" without its article. */
export function partAt(pieces: readonly Piece[], at: number): Reading<PeriodPart> | null {
  const word = wordAt(pieces, at);
  const value = PARTS.get(word);
  if (value === undefined) return null;
  const after = wordAt(pieces, at + 1);
  if (['beginning', 'start', 'middle', 'end', 'close'].includes(word)) {
    return after === 'of' ? { value, next: at + 2 } : null;
  }
  return { value, next: isHyphen(after) ? at + 2 : at + 1 };
}

/** The piece after "morning", "evening" and the like, or `at` itself where none stands. */
export function skipTimeOfDay(pieces: readonly Piece[], at: number): number {
  return TIMES_OF_DAY.has(wordAt(pieces, at)) ? at + 1 : at;
}

/** True for the words that lead from the first day of a span to its last: a dash, "to", "through", "until", "till". */
export function isThrough(word: string): boolean {
  return isHyphen(word) || ['to', 'through', 'until', 'till'].includes(word);
}

/** True for hyphens and dashes of any length. */
export function isHyphen(word: string): boolean {
  return /^[-‐‑–—−]+$/u.test(word);
}

/** Reads lines of names in calendar order: the first in full, the others short forms, "-" where there is none. */
function toNames(first: number, lines: readonly string[]): ReadonlyMap<string, CalendarName> {
  const names = new Map<string, CalendarName>();
  for (const [row, line] of lines.entries()) {
    for (const [index, name] of line.split(' ').entries()) {
      if (name !== '-') names.set(name, { number: first + index, form: row === 0 ? 'full' : 'short' });
    }
  }
  return names;
}

function nameAt(
  pieces: readonly Piece[],
  at: number,
  names: ReadonlyMap<string, CalendarName>,
): Reading<CalendarName> | null {
  const piece = pieces[at];
  const value = names.get(piece?.lower ?? '');
  if (piece === undefined || value === undefined || !/^\p{Lu}/u.test(piece.text)) return null;
  const dotted = value.form === 'short' && wordAt(pieces, at + 1) === '.' && isGlued(pieces, at + 1);
  return { value, next: dotted ? at + 2 : at + 1 };
}

function smallNumber(word: string): number {
  return /^\d{1,3}$/.test(word) ? Number(word) : 0;
}
