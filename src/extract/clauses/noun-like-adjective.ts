import type { Scan } from '../mentions/scan.ts';

/** "its offensive against", "the Chadian offensive in": a noun of a frame that the tagger takes for an adjective, with no noun behind it. */
export function isNounLikeAdjective({ tokens, lexicon }: Scan, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.pos !== 'ADJ' || !lexicon.eventNouns.has(token.lower)) return false;
  return next === undefined || ['ADP', 'VERB', 'AUX', 'PUNCT'].includes(next.pos);
}
