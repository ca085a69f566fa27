import { ROLE_HEADS } from '../lexicon/role-words.ts';
import type { Scan } from '../mentions/scan.ts';

/**
 * "its offensive against", "the UN chief met": a noun of a frame or title that the tagger takes for an adjective, with no
 * noun behind it.
 */
export function isNounLikeAdjective({ tokens, lexicon }: Scan, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.pos !== 'ADJ' || !(lexicon.eventNouns.has(token.lower) || ROLE_HEADS.has(token.lower))) return false;
  return next === undefined || ['ADP', 'VERB', 'AUX', 'PUNCT'].includes(next.pos);
}
