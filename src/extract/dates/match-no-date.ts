import { isThrough, type Reading, unitAt, weekdayAt } from './calendar-words.ts';
import type { CalendarUnit, DateExpression } from './date-mention.ts';
import type { Match } from './match.ts';
import { type Piece, startsWithDigit, wordAt } from './pieces.ts';

const BACK_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
]);

const NAMED_TIMES = new Set(['noon', 'midnight', 'midday']);

/** Times of day ("9:30", "7pm", "noon") and references to a day told before ("the next day", "that year"). */
export function matchNoDate(pieces: readonly Piece[], at: number): readonly Match[] {
  const found = clockTime(pieces, at) ?? backReference(pieces, at);
  return found === null ? [] : [{ first: at, next: found.next, expression: found.value }];
}

type Found = Reading<DateExpression> | null;

function clockTime(pieces: readonly Piece[], at: number): Found {
  const word = wordAt(pieces, at);
  if (NAMED_TIMES.has(word)) return { value: { kind: 'time' }, next: at + 1 };
  if (!startsWithDigit(word)) return null;
  if (/^\d{1,2}[ap]m$/.test(word)) return { value: { kind: 'time' }, next: at + 1 };
  const half = halfOfDay(pieces, at + 1);
  const isHour = /^\d{1,2}(?:[:.]\d{2})?$/.test(word) && half > at + 1;
  return isHour || /^\d{1,2}:\d{2}(?::\d{2})?$/.test(word) ? { value: { kind: 'time' }, next: half } : null;
}

/** The piece after "pm" or "a.m.", or `at` itself. */
function halfOfDay(pieces: readonly Piece[], at: number): number {
  const word = wordAt(pieces, at);
  if (word === 'am' || word === 'pm') return at + 1;
  if ((word !== 'a' && word !== 'p') || wordAt(pieces, at + 1) !== '.' || wordAt(pieces, at + 2) !== 'm') return at;
  return wordAt(pieces, at + 3) === '.' ? at + 4 : at + 3;
}

function backReference(pieces: readonly Piece[], at: number): Found {
  const opener = wordAt(pieces, at) === 'the' ? at + 1 : at;
  const shift = BACK_SHIFTS.get(wordAt(pieces, opener));
  if (shift === undefined || isThrough(wordAt(pieces, opener + 1))) return null;
  const start = wordAt(pieces, opener + 1) === 'same' ? opener + 2 : opener + 1;
  const unit = weekdayUnit(pieces, start) ?? unitAt(pieces, start);
  if (unit === null || wordAt(pieces, start).endsWith('s')) return null;
  return { value: { kind: 'anaphoric', unit: unit.value, shift }, next: unit.next };
}

function weekdayUnit(pieces: readonly Piece[], at: number): Reading<CalendarUnit> | null {
  const weekday = weekdayAt(pieces, at);
  return weekday === null || weekday.value.form === 'short' ? null : { value: 'day', next: weekday.next };
}
