import { directionAt, monthAt, type Reading, weekdayAt } from './calendar-words.ts';
import type { DayExpression, Direction, SpanExpression, YearReference } from './date-mention.ts';
import type { Match } from './match.ts';
import { type DayGroup, dayGroupsAt } from './match-day-list.ts';
import { numericDayAt } from './match-numeric-day.ts';
import { yearTail } from './match-year-tail.ts';
import { type Piece, wordAt } from './pieces.ts';

/** "Dec. 27", "27 December 2023", "Monday, May 18, 2015", "July 20-21", "2023-12-27"; lists give several matches. */
export function matchDay(pieces: readonly Piece[], at: number): readonly Match[] {
  const lead = leadAt(pieces, at);
  const found = daysAt(pieces, lead.next, lead.direction);
  const head = found[0];
  if (head === undefined) return [];
  const weekday = lead.weekday;
  const { expression } = head;
  const named = expression.kind === 'day' && weekday !== null ? { ...expression, weekday } : expression;
  return [{ first: at, next: head.next, expression: named }, ...found.slice(1)];
}

type DayMatch = Match<DayExpression | SpanExpression>;

interface Lead {
  readonly weekday: number | null;
  readonly direction: Direction | null;
  readonly next: number;
}

// Days that are known by name: the year goes without saying, though never before the day itself.
const REMEMBERED: readonly { readonly month: number; readonly day: number; readonly year: number }[] = [
  { month: 9, day: 11, year: 2001 },
  { month: 10, day: 7, year: 2023 },
];
// "7 October Hamas attacks": the word may stand a little way off.
const MEMORY_REACH = 2;
const MEMORY_WORDS = /^(?:attacks?|terror(?:ist)?|massacres?|atrocities|assault)$/;

/** "next", "Tuesday,", "Tuesday (", "Tuesday the", "the" 16th of May: what may stand before a day and its month. */
function leadAt(pieces: readonly Piece[], at: number): Lead {
  const direction = directionAt(pieces, at);
  const start = direction?.next ?? at;
  const weekday = weekdayAt(pieces, start);
  let next = weekday?.next ?? (opensDay(pieces, start) ? start + 1 : start);
  while (weekday !== null && [',', '(', 'the'].includes(wordAt(pieces, next))) next += 1;
  return { weekday: weekday?.value.number ?? null, direction: direction?.value ?? null, next };
}

/** "the 16th of May". */
function opensDay(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at) === 'the' && /^\d{1,2}(?:st|nd|rd|th)$/u.test(wordAt(pieces, at + 1));
}

function daysAt(pieces: readonly Piece[], at: number, direction: Direction | null): readonly DayMatch[] {
  const numeric = numericDayAt(pieces, at);
  if (numeric !== null) return [{ first: at, next: numeric.next, expression: numeric.value }];
  return monthAt(pieces, at) === null ? dayFirst(pieces, at, direction) : monthFirst(pieces, at, direction);
}

function monthFirst(pieces: readonly Piece[], at: number, direction: Direction | null): readonly DayMatch[] {
  const month = monthAt(pieces, at);
  if (month === null) return [];
  const groups = withoutForeignDay(pieces, dayGroupsAt(pieces, month.next));
  const end = groups.at(-1);
  if (end === undefined) return [];
  const year = rememberedYear(pieces, end, month.value.number) ?? yearTail(pieces, end.next, direction);
  return groups.map((group, index) => ({
    first: index === 0 ? at : group.first,
    next: group === end ? year.next : group.next,
    expression: toExpression(group, month.value.number, year.value),
  }));
}

function dayFirst(pieces: readonly Piece[], at: number, direction: Direction | null): readonly DayMatch[] {
  const groups = firstOf(pieces, at) ?? dayGroupsAt(pieces, at);
  const end = groups.at(-1);
  if (end === undefined) return [];
  const month = monthAt(pieces, wordAt(pieces, end.next) === 'of' ? end.next + 1 : end.next);
  if (month === null) return [];
  const year =
    rememberedYear(pieces, { ...end, next: month.next }, month.value.number) ?? yearTail(pieces, month.next, direction);
  return groups.map((group) => ({
    first: group.first,
    next: group === end ? year.next : group.next,
    expression: toExpression(group, month.value.number, year.value),
  }));
}

function firstOf(pieces: readonly Piece[], at: number): readonly DayGroup[] | null {
  if (wordAt(pieces, at) !== 'first' || wordAt(pieces, at + 1) !== 'of') return null;
  return [{ first: at, next: at + 1, from: 1, to: 1 }];
}

/** In "May 3 to 5 June" the 5 belongs to June: only "May 3" is read here. */
function withoutForeignDay(pieces: readonly Piece[], groups: readonly DayGroup[]): readonly DayGroup[] {
  const end = groups.at(-1);
  if (end === undefined || monthAt(pieces, end.next) === null) return groups;
  if (end.from === end.to) return groups.length > 1 ? groups.slice(0, -1) : groups;
  return [...groups.slice(0, -1), { ...end, to: end.from, next: end.first + 1 }];
}

function rememberedYear(pieces: readonly Piece[], end: DayGroup, month: number): Reading<YearReference> | null {
  const day = REMEMBERED.find((one) => one.month === month && one.day === end.from && one.day === end.to);
  const near = pieces.slice(end.next, end.next + MEMORY_REACH);
  if (day === undefined || !near.some((piece) => MEMORY_WORDS.test(piece.lower))) return null;
  return { value: { kind: 'remembered', year: day.year }, next: end.next };
}

function toExpression(group: DayGroup, month: number, year: YearReference): DayExpression | SpanExpression {
  const from: DayExpression = { kind: 'day', year, month, day: group.from, weekday: null };
  return group.from === group.to ? from : { kind: 'span', from, to: { ...from, day: group.to } };
}
