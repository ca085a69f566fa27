import type { VerbChunk } from '../clauses/chunk.ts';
import type { ModalitySite } from './gerund-modality.ts';

/** Words that may stand between the verb, its particle and what is awaited. */
const REACH = 4;
/** What has begun, or is done by those who are together: "to continuing its partnership", "to our discussion today". */
const BEGUN = new Set(['our', 'you', 'us', 'this', 'these', 'today', 'here', 'continue', 'continuing', 'continued']);
/** "to our next meeting". */
const TO_COME = new Set(['new', 'next', 'upcoming', 'future', 'forthcoming']);
/** Words after the particle in which such a word counts. */
const NEAR = 6;

/** "looks forward to welcoming the President", "was looking forward to a call": what is still to come, unless it has begun. */
export function isAwaited({ scan }: ModalitySite, { lemma, end }: VerbChunk): boolean {
  if (lemma !== 'look') return false;
  const particle = scan.words.indexOf('forward', end);
  if (particle < 0 || particle > end + REACH) return false;
  const awaited = scan.words.slice(particle + 1, particle + 1 + NEAR);
  return awaited.some((word) => TO_COME.has(word)) || !awaited.some((word) => BEGUN.has(word));
}
