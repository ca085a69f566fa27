import type { Scan } from '../mentions/scan.ts';

/** The chunk's word where nobody is thanked. */
export const THANKS_TO = 'thanks to';

/** "Thanks to the truce that X brokered, …", "largely thanks to X": owing to it; "expressed thanks to X", "Thanks to X for hosting us" thank somebody. */
export function isThanksTo({ tokens, words }: Scan, at: number): boolean {
  if (words[at] !== 'thanks' || words[at + 1] !== 'to') return false;
  const before = tokens[at - 1];
  if (before !== undefined && !['ADV', 'NOUN', 'PROPN', 'PUNCT'].includes(before.pos)) return false;
  const behind = words.slice(at + 2, at + 2 + REACH);
  const reason = behind.indexOf('for');
  return before !== undefined && before.pos !== 'PUNCT' ? true : reason < 0 || behind.slice(0, reason).includes(',');
}

/** Tokens in which the reason for thanks is given. */
const REACH = 14;
