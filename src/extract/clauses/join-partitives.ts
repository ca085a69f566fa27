import type { Chunk } from './chunk.ts';

/** Reads "one of the founding members" as one noun phrase: it says the same as "a founding member". */
export function joinPartitives(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const [one, of] = joined.slice(-2);
    const isPart = one?.kind === 'adverb' && one.word === 'one' && of?.kind === 'preposition' && of.word === 'of';
    if (!isPart || chunk.kind !== 'noun' || chunk.mentions.length > 0 || chunk.head === '') joined.push(chunk);
    else joined.splice(-2, 2, { ...chunk, start: one.start });
  }
  return joined;
}
