import type { Chunk } from './chunk.ts';
import { chunkWord } from './chunk-word.ts';

/**
 * Position behind the phrase that tells for whom a person acts: "for Peru", "on behalf of Peru", "on the Peruvian side",
 * "from the Chilean side"; null where none stands there.
 */
export function actingForEnd(chunks: readonly Chunk[], at: number): number | null {
  const word = chunkWord(chunks, at);
  const next = chunks[at + 1];
  if (word === 'on' && next?.kind === 'noun' && next.head === 'behalf')
    return chunkWord(chunks, at + 2) === 'of' && isParty(chunks[at + 3]) ? at + 4 : null;
  if (!isParty(next)) return null;
  const isSide = (word === 'on' || word === 'from') && next?.kind === 'noun' && next.lemmas.at(-1) === 'side';
  // "an agreement for Peru to join".
  const isDone = chunks[at + 2]?.kind === 'verb' && word === 'for';
  return (word === 'for' && !isDone) || isSide ? at + 2 : null;
}

/** The name of a state or body. */
function isParty(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.mentions.some(({ phrase }) => !OF_PERSONS.has(phrase.kind));
}

const OF_PERSONS = new Set(['person', 'role', 'pronoun', 'group']);
