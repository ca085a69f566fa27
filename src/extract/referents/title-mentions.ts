import type { Reading, ReadMention } from './reading.ts';

/** Whom and what the title of an article names, in its order. */
export function titleMentions({ scans, bySentence }: Reading): readonly ReadMention[] {
  return bySentence.filter((_, index) => scans[index]?.sentence.part === 'title').flat();
}
