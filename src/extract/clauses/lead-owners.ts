import type { ReadMention } from '../referents/reading.ts';
import type { NounChunk } from './chunk.ts';

const GENITIVE = /^['’]s?$/u;

/** "Chad's EU bid", "Macron's Gaza plan": of names in a row only the genitives own what they stand before. */
export function leadOwners({ start, lemmas, possessors }: NounChunk): readonly ReadMention[] {
  const genitives = possessors.filter(({ lastToken }) => GENITIVE.test(lemmas[lastToken - start] ?? ''));
  const [first] = genitives;
  if (first === undefined) return possessors;
  return possessors.filter((one) => genitives.includes(one) || one.firstToken < first.lastToken);
}
