import { isCapitalised, type Scan } from './scan.ts';

const RANKS = new Set(['gen', 'lt', 'col', 'maj', 'capt', 'brig', 'sgt', 'cpl', 'cmdr', 'cdr', 'adm']);

/** "Gen Prabhu Sharma", "Lt-Gen Harold Brennick": ranks cut short without a full stop, and no name ("Gen Nakatani"). */
export function isBareRank({ lexicon, tokens, words, sentence }: Scan, at: number): boolean {
  const word = words[at] ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(next) || sentence.isHeadline) return false;
  if (word.includes('-')) return true;
  if (!RANKS.has(word)) return false;
  return lexicon.gazetteer.personsByName(`${tokens[at]?.text} ${next}`).length === 0;
}

/** "Indian Navy chief | Adm. Radhakant Menon": a rank whose full stop stands apart from it. */
export function isCutRank(scan: Scan, at: number): boolean {
  return RANKS.has(scan.words[at] ?? '') && scan.tokens[at + 1]?.text === '.' && isCapitalised(scan, at + 2);
}
