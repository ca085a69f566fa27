import type { Reading } from './calendar-words.ts';
import type { Direction, YearReference } from './date-mention.ts';
import { type Piece, startsWithDigit, wordAt } from './pieces.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const BACK_REFERENCES = new Set(['that', 'same', 'following', 'previous', 'preceding', 'next']);

// What follows a number that counts instead of naming a year.
const COUNTED =
  /^(?:troops?|soldiers?|people|persons|men|women|children|civilians?|fighters?|militants?|refugees?|migrants?|prisoners?|hostages?|police|officers?|personnel|workers?|students?|delegates?|guests?|journalists?|members?|families|homes|houses|villages?|tanks?|missiles?|drones?|rockets?|shells?|warheads?|aircraft|vehicles?|tons?|tonnes?|kg|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|hectares?|acres?|barrels?|megawatts?|mw|dollars?|euros?|pounds?|roubles?|rubles?|rupees?|yuan|yen|usd|hours?|days?|weeks?|months?|years?|million|billion|mln|bln|percent|%|cases|deaths|companies|jobs|times|others|more)$/;

/** A year in four digits that no following noun turns into a count: "2021", but not "2000 troops". */
export function yearNumberAt(pieces: readonly Piece[], at: number): Reading<number> | null {
  const word = wordAt(pieces, at);
  if (!startsWithDigit(word) || !/^(?:1\d{3}|20\d{2}|21\d{2})$/.test(word)) return null;
  return COUNTED.test(wordAt(pieces, at + 1)) ? null : { value: Number(word), next: at + 1 };
}

/** The year after a day or month: ", 2021", "of 2021", "next year", "of that year"; open where none follows. */
export function yearTail(pieces: readonly Piece[], at: number, direction: Direction | null): Reading<YearReference> {
  const start = wordAt(pieces, at) === ',' || wordAt(pieces, at) === 'of' ? at + 1 : at;
  const year = yearNumberAt(pieces, start);
  if (year !== null) return { value: { kind: 'stated', year: year.value }, next: year.next };
  return relativeYear(pieces, start) ?? { value: { kind: 'open', direction }, next: at };
}

function relativeYear(pieces: readonly Piece[], at: number): Reading<YearReference> | null {
  const years = SHIFTS.get(wordAt(pieces, at));
  if (years !== undefined && wordAt(pieces, at + 1) === 'year') {
    return { value: { kind: 'shifted', years }, next: at + 2 };
  }
  let next = at;
  while (next < at + 3 && (wordAt(pieces, next) === 'the' || BACK_REFERENCES.has(wordAt(pieces, next)))) next += 1;
  return next > at && wordAt(pieces, next) === 'year' ? { value: { kind: 'anaphoric' }, next: next + 1 } : null;
}

/** "that summer", "the same month", "the following spring": the year of what was told last, or the next of its kind after it. */
export function backToYear(pieces: readonly Piece[], at: number): Reading<YearReference> | null {
  const start = wordAt(pieces, at) === 'the' ? at + 1 : at;
  const word = wordAt(pieces, start);
  if (word === 'following') return { value: { kind: 'anaphoric', isNext: true }, next: start + 1 };
  const isBack = start === at ? word === 'that' : word === 'same';
  return isBack ? { value: { kind: 'anaphoric' }, next: start + 1 } : null;
}
