import type { Token } from '../model/document.ts';

/** True for a line in the body that reads as a heading: no final stop and nearly every word capitalised. */
export function isHeadline(text: string, tokens: readonly Token[]): boolean {
  if (/[.!?…:;,]["”’')\]]*$/u.test(text)) return false;
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  if (words.length < 3 || words.length > 25) return false;
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return capitals / words.length > 0.8;
}
