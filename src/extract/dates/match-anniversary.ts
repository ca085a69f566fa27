import type { Match } from './match.ts';
import { type Piece, wordAt } from './pieces.ts';

const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)] as const),
]);

/** "the 150th anniversary of": as many years before the text as it counts; not "an anniversary". */
export function matchAnniversary(pieces: readonly Piece[], at: number): readonly Match[] {
  const ties = matchYearsOfTies(pieces, at);
  if (ties !== null) return [ties];
  if (wordAt(pieces, at + 1) !== 'anniversary' || wordAt(pieces, at + 2) !== 'of') return [];
  const word = wordAt(pieces, at);
  const years = ORDINAL_WORDS.get(word) ?? Number(/^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
  return years === 0 ? [] : [{ first: at, next: at + 2, expression: { kind: 'anniversary', years } }];
}

/** "50 years of diplomatic relations": they began as many years before the text. */
function matchYearsOfTies(pieces: readonly Piece[], at: number): Match | null {
  const years = /^\d{2,3}$/.test(wordAt(pieces, at)) ? Number(wordAt(pieces, at)) : 0;
  const words = [1, 2, 3, 4, 5].map((step) => wordAt(pieces, at + step)).join(' ');
  if (years === 0 || !/^years of (?:[a-z]+ )?diplomatic (?:relations|ties)\b/.test(words)) return null;
  return { first: at, next: at + 2, expression: { kind: 'anniversary', years } };
}
