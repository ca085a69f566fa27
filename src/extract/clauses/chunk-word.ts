import type { Chunk } from './chunk.ts';

/** The word of the small chunk at a position, lower case; empty for names, nouns and verbs. */
export function chunkWord(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[at];
  return chunk !== undefined && 'word' in chunk ? chunk.word : '';
}
