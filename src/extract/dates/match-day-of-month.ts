import { FUNCTION_WORDS } from './calendar-words.ts';
import type { Match } from './match.ts';
import { type Piece, wordAt } from './pieces.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "the 27th" after "on", and "the 27th of this month"; not "the 27th session". */
export function matchDayOfMonth(pieces: readonly Piece[], at: number): readonly Match[] {
  if (wordAt(pieces, at) !== 'the') return [];
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(pieces, at + 1))?.[1] ?? 0);
  if (day < 1 || day > 31) return [];
  const shift = monthShift(pieces, at + 2);
  if (shift !== null) return [{ first: at, next: at + 5, expression: { kind: 'day-of-month', day, shift } }];
  const stands = wordAt(pieces, at - 1) === 'on' && endsHere(pieces, at + 2);
  return stands ? [{ first: at, next: at + 2, expression: { kind: 'day-of-month', day, shift: null } }] : [];
}

function monthShift(pieces: readonly Piece[], at: number): number | null {
  if (wordAt(pieces, at) !== 'of' || wordAt(pieces, at + 2) !== 'month') return null;
  return SHIFTS.get(wordAt(pieces, at + 1)) ?? null;
}

function endsHere(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.lower === 'of') return piece === undefined;
  return FUNCTION_WORDS.has(piece.lower) || /^[.,;:!?)\]]/.test(piece.text);
}
