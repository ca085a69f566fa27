import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';

/** Where a mention's noun chunk ends: "Novak | was appointed ambassador" is a clause, though the office belongs to the name. */
export function mentionEnd({ words }: Scan, { phrase, lastToken }: ReadMention): number {
  if (phrase.kind !== 'person' || phrase.name.end >= lastToken) return lastToken;
  const { end } = phrase.name;
  const verb = ['has', 'had'].includes(words[end] ?? '') ? end + 2 : end + 1;
  return BEING.test(words[verb - 1] ?? '') && APPOINTED.test(words[verb] ?? '') ? end : lastToken;
}

const BEING = /^(?:was|were|been|is)$/u;
const APPOINTED = /^(?:appointed|named|nominated|designated)$/u;
