import { directionAt, isHyphen, partAt, type Reading } from './calendar-words.ts';
import type { Direction, YearReference } from './date-mention.ts';
import type { Match } from './match.ts';
import { backToYear, yearNumberAt, yearTail } from './match-year-tail.ts';
import { type Piece, wordAt } from './pieces.ts';

interface MonthRun {
  readonly firstMonth: number;
  readonly length: number;
}

// Seasons of the northern hemisphere, as the agencies of record use them.
const SEASONS: ReadonlyMap<string, MonthRun> = new Map([
  ['spring', { firstMonth: 3, length: 3 }],
  ['summer', { firstMonth: 6, length: 3 }],
  ['autumn', { firstMonth: 9, length: 3 }],
  ['fall', { firstMonth: 9, length: 3 }],
  ['winter', { firstMonth: 12, length: 3 }],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
]);

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

/** "summer 2019", "last spring", "the second quarter of 2023", "Q2 2023", "the first half of the year". */
export function matchMonthRun(pieces: readonly Piece[], at: number): readonly Match[] {
  return quarterOrHalf(pieces, at) ?? season(pieces, at) ?? [];
}

function quarterOrHalf(pieces: readonly Piece[], at: number): readonly Match[] | null {
  const run = shortQuarter(pieces, at) ?? longRun(pieces, at);
  if (run === null) return null;
  const year = ownYear(pieces, run.next) ?? yearTail(pieces, run.next, null);
  return [{ first: at, next: year.next, expression: { kind: 'month-run', ...run.value, year: year.value } }];
}

function shortQuarter(pieces: readonly Piece[], at: number): Reading<MonthRun> | null {
  const quarter = /^q([1-4])$/.exec(wordAt(pieces, at))?.[1];
  if (quarter === undefined || yearNumberAt(pieces, at + 1) === null) return null;
  return { value: { firstMonth: Number(quarter) * 3 - 2, length: 3 }, next: at + 1 };
}

/** A half stands alone in sport and history ("the first half of the century"): it needs its year. */
function longRun(pieces: readonly Piece[], at: number): Reading<MonthRun> | null {
  const ordinal = ORDINALS.get(wordAt(pieces, at));
  const length = LENGTHS.get(wordAt(pieces, at + 1));
  if (ordinal === undefined || length === undefined || (ordinal + 1) * length > 12) return null;
  const tail = ownYear(pieces, at + 2) ?? yearTail(pieces, at + 2, null);
  if (tail.value.kind === 'open' && !(length === 3 && wordAt(pieces, at - 2) === 'in')) return null;
  return { value: { firstMonth: ordinal * length + 1, length }, next: at + 2 };
}

function ownYear(pieces: readonly Piece[], at: number): Reading<YearReference> | null {
  const own = [0, 1, 2].map((step) => wordAt(pieces, at + step)).join(' ') === 'of the year';
  return own ? { value: { kind: 'shifted', years: 0 }, next: at + 3 } : null;
}

function season(pieces: readonly Piece[], at: number): readonly Match[] | null {
  const part = partAt(pieces, at);
  const back = backToYear(pieces, at);
  const direction = back === null ? directionAt(pieces, part?.next ?? at) : null;
  const start = back?.next ?? direction?.next ?? part?.next ?? at;
  const run = SEASONS.get(wordAt(pieces, start));
  if (run === undefined) return null;
  const tail = yearTail(pieces, start + 1, direction?.value ?? null);
  const year = back !== null && tail.value.kind === 'open' ? { value: back.value, next: tail.next } : tail;
  if (isHyphen(wordAt(pieces, year.next)) || !tellsSeason(year.value, direction?.value ?? null)) return null;
  return [{ first: at, next: year.next, expression: { kind: 'month-run', ...run, year: year.value } }];
}

function tellsSeason(year: YearReference, direction: Direction | null): boolean {
  return year.kind !== 'open' || direction !== null;
}
