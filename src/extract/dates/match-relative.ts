import { directionAt, partAt, type Reading, skipTimeOfDay, unitAt } from './calendar-words.ts';
import type { CalendarUnit, DateExpression, Direction, PeriodPart } from './date-mention.ts';
import type { Match } from './match.ts';
import { type Piece, wordAt } from './pieces.ts';

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
// "USA Today", "Russia Today": the paper, not the day.
const PAPER_BEFORE = new Set([
  'usa',
  'russia',
  'india',
  'pakistan',
  'history',
  'psychology',
  'germany',
  'sweden',
  'arms',
]);
const SHIFTS: Readonly<Record<Direction, number>> = { last: -1, this: 0, next: 1 };

/** "yesterday", "the day before yesterday", "last night", "earlier this month", "over the weekend", "end of the year". */
export function matchRelative(pieces: readonly Piece[], at: number): readonly Match[] {
  const found =
    clockEntry(pieces, at) ??
    namedDay(pieces, at) ??
    secondDay(pieces, at) ??
    directedUnit(pieces, at) ??
    weekend(pieces, at) ??
    partOfNow(pieces, at);
  return found === null ? [] : [{ first: at, next: found.next, expression: found.value }];
}

type Found = Reading<DateExpression> | null;

/** "2:25 p.m. Secretary Blinken meets …": an entry of the day's schedule. */
function clockEntry(pieces: readonly Piece[], at: number): Found {
  if (at !== 0 || !CLOCK.test(wordAt(pieces, 0))) return null;
  let next = 1;
  while (HALF_DAY.test(wordAt(pieces, next))) next += 1;
  return next > 1 ? { value: relative('day', 0), next } : null;
}

const CLOCK = /^\d{1,2}(?::\d\d)?$/u;
/** "p.m." in pieces, or "PM". */
const HALF_DAY = /^(?:[apm.]|[ap]m)$/u;

function namedDay(pieces: readonly Piece[], at: number): Found {
  const part = partAt(pieces, at);
  const start = part?.next ?? at;
  const shift = NAMED_DAYS.get(wordAt(pieces, start));
  const isPaper = /^T/.test(pieces[start]?.text ?? '') && PAPER_BEFORE.has(wordAt(pieces, start - 1));
  if (shift === undefined || isPaper) return null;
  return { value: relative('day', shift), next: skipTimeOfDay(pieces, start + 1) };
}

function secondDay(pieces: readonly Piece[], at: number): Found {
  if (wordAt(pieces, at) !== 'day') return null;
  const phrase = `${wordAt(pieces, at + 1)} ${wordAt(pieces, at + 2)}`;
  if (phrase === 'before yesterday') return { value: relative('day', -2), next: at + 3 };
  return phrase === 'after tomorrow' ? { value: relative('day', 2), next: at + 3 } : null;
}

/** "last week", "late next month", "this morning", "last night"; "the last week" is a window and read elsewhere. */
function directedUnit(pieces: readonly Piece[], at: number): Found {
  const part = partAt(pieces, at);
  const direction = directionAt(pieces, part?.next ?? at);
  if (direction === null) return null;
  const isTimeOfDay = skipTimeOfDay(pieces, direction.next) > direction.next;
  if (isTimeOfDay && direction.value === 'next') return nextMorning(direction.next);
  if (wordAt(pieces, at - 1) === 'the' && part === null) return null;
  const shift = SHIFTS[direction.value];
  if (isTimeOfDay) return { value: relative('day', shift), next: direction.next + 1 };
  const unit = unitAt(pieces, direction.next);
  if (unit === null || /s$/.test(wordAt(pieces, direction.next)) || isBareDay(unit.value)) return null;
  // "this past week" is a window of seven days.
  if (direction.next - (part?.next ?? at) > 1 && unit.value !== 'weekend') return null;
  return { value: relative(unit.value, shift, part?.value ?? null), next: unit.next };
}

/** "the next morning" belongs to a story, not to the calendar. */
function nextMorning(at: number): Found {
  return { value: { kind: 'anaphoric', unit: 'day', shift: 1 }, next: at + 1 };
}

function isBareDay(unit: CalendarUnit): boolean {
  return unit === 'day' || unit === 'hour';
}

function weekend(pieces: readonly Piece[], at: number): Found {
  const words = [wordAt(pieces, at), wordAt(pieces, at + 1), wordAt(pieces, at + 2)];
  if (words[0] !== 'the') return null;
  if (words[1] === 'weekend') return { value: relative('weekend', 0), next: at + 2 };
  if (words[2] !== 'weekend') return null;
  if (words[1] === 'past' || words[1] === 'last') return { value: relative('weekend', -1), next: at + 3 };
  return words[1] === 'coming' ? { value: { kind: 'ahead', unit: 'weekend', count: 1 }, next: at + 3 } : null;
}

/** "earlier in the week", "later in the year", "the end of the month". */
function partOfNow(pieces: readonly Piece[], at: number): Found {
  const part = partAt(pieces, at);
  if (part === null) return null;
  const comparative = /^(?:earlier|later)$/.test(wordAt(pieces, at)) && wordAt(pieces, at + 1) === 'in';
  const start = comparative ? at + 2 : part.next;
  const unit = wordAt(pieces, start) === 'the' ? unitAt(pieces, start + 1) : null;
  if (unit === null || wordAt(pieces, start + 1).endsWith('s')) return null;
  if (isBareDay(unit.value)) return { value: { kind: 'anaphoric', unit: 'day', shift: 0 }, next: unit.next };
  if (comparative && part.value === 'early') return { value: relative(unit.value, 0, 'early'), next: unit.next };
  return wordAt(pieces, start - 1) === 'of' || comparative
    ? { value: { kind: 'end-of', unit: unit.value }, next: unit.next }
    : null;
}

function relative(unit: CalendarUnit, shift: number, part: PeriodPart | null = null): DateExpression {
  return { kind: 'relative', unit, shift, part };
}
