import { type CalendarName, directionAt, partAt, type Reading, skipTimeOfDay, weekdayAt } from './calendar-words.ts';
import type { Direction, WeekdayExpression } from './date-mention.ts';
import type { Match } from './match.ts';
import { isGlued, type Piece, wordAt } from './pieces.ts';

const WEEK_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

// "Bloody Sunday" is an event, "the Sunday Times" a paper, "every Monday" and "the first Monday in May" no day by themselves.
const NAME_BEFORE = new Set(
  'good bloody black red palm easter whit ash holy maundy shrove super sheffield man ruby freaky cyber gloomy mail'.split(
    ' ',
  ),
);
const UNSPECIFIC_BEFORE = new Set([
  'every',
  'each',
  'a',
  'any',
  'one',
  'most',
  'some',
  'alternate',
  'following',
  'first',
  'second',
  'third',
  'fourth',
]);
const NAME_AFTER = new Set(
  'times telegraph express mirror mail herald post independent sun agreement accord accords accord school schools show shows agreements morning night live'.split(
    ' ',
  ),
);

/** "Tuesday", "late last Tuesday evening", "Monday next week", "Tues." after a preposition; not "Bloody Sunday". */
export function matchWeekday(pieces: readonly Piece[], at: number): readonly Match[] {
  const part = partAt(pieces, at);
  const direction = directionAt(pieces, part?.next ?? at);
  const start = direction?.next ?? part?.next ?? at;
  const weekday = weekdayAt(pieces, start);
  if (weekday === null || !isDay(pieces, start, weekday)) return [];
  const time = skipTimeOfDay(pieces, weekday.next);
  const week = weekAt(pieces, time);
  const expression = toExpression(weekday.value.number, direction?.value ?? null, week?.value ?? null);
  return [{ first: at, next: week?.next ?? time, expression }];
}

function isDay(pieces: readonly Piece[], at: number, weekday: Reading<CalendarName>): boolean {
  const before = wordAt(pieces, at - 1);
  if (NAME_BEFORE.has(before) || UNSPECIFIC_BEFORE.has(before)) return false;
  if (before === 'on' && NAME_BEFORE.has(wordAt(pieces, at - 2))) return false;
  if (/^\p{Lu}/u.test(pieces[weekday.next]?.text ?? '') && NAME_AFTER.has(wordAt(pieces, weekday.next))) return false;
  return weekday.value.form === 'full' || isSafeShort(pieces, at, weekday.next);
}

/** "Sun" and "Sat" are a family name and a verb far more often than days; the others need a day's company. */
function isSafeShort(pieces: readonly Piece[], at: number, next: number): boolean {
  const dotted = wordAt(pieces, next - 1) === '.' && isGlued(pieces, next - 1);
  const led = ['on', 'last', 'next', 'this', 'since', 'until', 'by'].includes(wordAt(pieces, at - 1));
  return led && dotted && !['sun', 'sat'].includes(wordAt(pieces, at));
}

function weekAt(pieces: readonly Piece[], at: number): Reading<number> | null {
  const start = wordAt(pieces, at) === 'of' ? at + 1 : at;
  const shift = WEEK_SHIFTS.get(wordAt(pieces, start));
  return shift === undefined || wordAt(pieces, start + 1) !== 'week' ? null : { value: shift, next: start + 2 };
}

function toExpression(weekday: number, direction: Direction | null, week: number | null): WeekdayExpression {
  return { kind: 'weekday', weekday, direction, week };
}
