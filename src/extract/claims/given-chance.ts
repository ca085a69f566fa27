import type { Modality } from '../../model/claim.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Scan } from '../mentions/scan.ts';

const FEELING = wordSet('glad happy pleased delighted honoured honored pleasure joy honour honor privilege');

/** "glad to see you here", "it is good to see you" are said when it has come to pass. */
export const PLEASED: ReadonlySet<string> = new Set([...FEELING, 'great', 'good', 'nice', 'wonderful']);

/** "glad to see you here" has come to pass, "will be glad to see you" will, "would be glad to" may. */
export function modalityOfPleasure(above: VerbChunk | null): Modality {
  if (above?.tense === 'future') return 'planned';
  return above !== null && above.modal !== null ? 'possible' : 'happened';
}

/** "happy to have this opportunity to meet you", "Thank you for the chance to see you": it is taken as it is told. */
export function isGivenChance({ words }: Scan, { start }: VerbChunk, word: string): boolean {
  if (word !== 'opportunity' && word !== 'chance') return false;
  const before = words.slice(Math.max(0, start - CHANCE_REACH), start);
  if (before.some((one) => NOT_YET.has(one))) return false;
  return before.at(-2) === 'this' || before.some((one) => FEELING.has(one) || GRATEFUL.has(one));
}

const CHANCE_REACH = 12;
const GRATEFUL = wordSet('thank thanks grateful appreciate gratitude');
const NOT_YET = wordSet('will ’ll would forward hope');
