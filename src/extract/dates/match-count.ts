import { countAt, isHyphen, type Reading, unitAt } from './calendar-words.ts';
import type { CalendarUnit, DateExpression } from './date-mention.ts';
import type { Match } from './match.ts';
import { isGlued, type Piece, wordAt } from './pieces.ts';

const SIDES: ReadonlyMap<string, 'past' | 'next'> = new Map([
  ['past', 'past'],
  ['last', 'past'],
  ['next', 'next'],
  ['coming', 'next'],
]);
const STORY_AFTER: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['after', 1],
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
]);
// "the first visit in ten years" measures the time behind it.
const RECORD_WORD =
  /^(?:first|second|third|fourth|fifth|only|most|worst|best|biggest|largest|highest|lowest|\d+(?:st|nd|rd|th))$/;

/** "two days ago", "in two weeks", "the past 24 hours", "two days later", "five-day", "month-long". */
export function matchCount(pieces: readonly Piece[], at: number): readonly Match[] {
  const found = windowAt(pieces, at) ?? ahead(pieces, at) ?? counted(pieces, at) ?? long(pieces, at);
  return found === null ? [] : [{ first: at, next: found.next, expression: found.value }];
}

type Found = Reading<DateExpression> | null;

interface Quantity {
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly next: number;
  readonly hyphened: boolean;
}

/** "the past week", "this past week", "the next six months", "last two years"; a bare "last week" is read elsewhere. */
function windowAt(pieces: readonly Piece[], at: number): Found {
  const isLed = wordAt(pieces, at) === 'the' || (wordAt(pieces, at) === 'this' && wordAt(pieces, at + 1) === 'past');
  const start = isLed ? at + 1 : at;
  const side = SIDES.get(wordAt(pieces, start));
  const quantity = (isLed ? oneUnit(pieces, start + 1) : null) ?? quantityAt(pieces, start + 1);
  if (side === undefined || quantity === null || quantity.unit === 'weekend') return null;
  const { count, unit, next } = quantity;
  // "the next day" is the day after the one just told, and "the last day" the end of something.
  const isStory = count === 1 && (unit === 'day' || unit === 'hour' || isNextOne(pieces, at));
  if (isStory) return { value: { kind: 'anaphoric', unit, shift: side === 'past' ? -1 : 1 }, next };
  return { value: { kind: 'window', unit, count, side }, next };
}

/** "The next year, they signed" goes on with a story, "over the next year" looks ahead. */
function isNextOne(pieces: readonly Piece[], at: number): boolean {
  return at === 0 && wordAt(pieces, at) === 'the' && wordAt(pieces, at + 1) === 'next';
}

function oneUnit(pieces: readonly Piece[], at: number): Quantity | null {
  const unit = singleUnit(pieces, at);
  return unit === null ? null : { count: 1, unit: unit.value, next: unit.next, hyphened: false };
}

function singleUnit(pieces: readonly Piece[], at: number): Reading<CalendarUnit> | null {
  return wordAt(pieces, at).endsWith('s') ? null : unitAt(pieces, at);
}

/** "in two weeks", "within ten days", "in two weeks' time"; "in" may also measure ("the first in ten years"). */
function ahead(pieces: readonly Piece[], at: number): Found {
  if (wordAt(pieces, at) !== 'in' && wordAt(pieces, at) !== 'within') return null;
  const quantity = quantityAt(pieces, at + 1);
  if (quantity === null || STORY_AFTER.has(wordAt(pieces, quantity.next))) return null;
  const { unit, count, next, hyphened } = quantity;
  const possessive = /^['’]s?$/.test(wordAt(pieces, next)) ? next + 1 : next;
  if (wordAt(pieces, possessive) === 'time') return { value: relative(unit, count), next: possessive + 1 };
  if (hyphened || wordAt(pieces, next) === 'or' || followsRecord(pieces, at))
    return { value: { kind: 'duration', unit, count }, next };
  return { value: { kind: 'ahead', unit, count }, next };
}

function followsRecord(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 6), at).some((piece) => RECORD_WORD.test(piece.lower));
}

/** "two days ago", "three weeks from now", "a day later", and "two days" or "five-day" by themselves. */
function counted(pieces: readonly Piece[], at: number): Found {
  const quantity = quantityAt(pieces, at);
  if (quantity === null) return null;
  const { unit, count, next } = quantity;
  if (wordAt(pieces, next) === 'ago') return { value: relative(unit, -count), next: next + 1 };
  if (wordAt(pieces, next) === 'from' && ['now', 'today'].includes(wordAt(pieces, next + 1))) {
    return { value: relative(unit, count), next: next + 2 };
  }
  const side = STORY_AFTER.get(wordAt(pieces, next));
  if (side !== undefined) return { value: { kind: 'anaphoric', unit, shift: side * count }, next: next + 1 };
  return wordAt(pieces, at) === 'a' || wordAt(pieces, at) === 'an'
    ? null
    : { value: { kind: 'duration', unit, count }, next };
}

function long(pieces: readonly Piece[], at: number): Found {
  const unit = singleUnit(pieces, at);
  if (unit === null || !isHyphen(wordAt(pieces, at + 1)) || wordAt(pieces, at + 2) !== 'long') return null;
  return { value: { kind: 'duration', unit: unit.value, count: 1 }, next: at + 3 };
}

function quantityAt(pieces: readonly Piece[], at: number): Quantity | null {
  const count = countAt(pieces, at);
  if (count === null) return null;
  const hyphened = isHyphen(wordAt(pieces, count.next)) && isGlued(pieces, count.next);
  const unit = unitAt(pieces, hyphened ? count.next + 1 : count.next);
  return unit === null ? null : { count: count.value, unit: unit.value, next: unit.next, hyphened };
}

function relative(unit: CalendarUnit, shift: number): DateExpression {
  return { kind: 'relative', unit, shift, part: null };
}
