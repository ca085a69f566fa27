import { isGenitive } from '../mentions/genitive.ts';
import type { CountryPhrase } from '../mentions/phrase.ts';
import { isCapitalised, type Scan } from '../mentions/scan.ts';

const OF_PLACE = new Set([
  'in',
  'at',
  'from',
  'to',
  'near',
  'outside',
  'of',
  'into',
  'around',
  'inside',
  'via',
  'through',
  'visited',
  'visit',
  'visiting',
  'left',
  'leaving',
  'leave',
]);
const OF_GOVERNMENT = new Set([
  'between',
  'with',
  'against',
  'by',
  'urge',
  'urged',
  'ask',
  'asked',
  'accuse',
  'accused',
  'condemned',
  'criticised',
  'criticized',
  'warn',
  'warned',
  'tell',
  'told',
  'thanked',
]);

/**
 * Whether a capital, seat or palace stands for its government: as the subject of a verb, with a genitive, or after a
 * preposition that joins parties; after a preposition of place it is the place.
 */
export function isGovernment(scan: Scan, phrase: CountryPhrase): boolean {
  if (phrase.form === 'name' || phrase.form === 'adjective') return true;
  const before = scan.words[phrase.start - 1] ?? '';
  const previous = before === 'the' ? (scan.words[phrase.start - 2] ?? '') : before;
  if (OF_PLACE.has(previous)) return false;
  if (phrase.form === 'metonym') return true;
  if (OF_GOVERNMENT.has(previous)) return true;
  if (previous === 'and' && joinsParties(scan, phrase)) return true;
  if (isGenitive(scan, phrase.end)) return !isCapitalised(scan, phrase.end + 1);
  return isSubject(scan, phrase.end);
}

/** "between New Delhi and Moscow". */
function joinsParties(scan: Scan, phrase: CountryPhrase): boolean {
  return scan.words
    .slice(Math.max(0, phrase.start - 5), phrase.start)
    .some((word) => word === 'between' || word === 'with');
}

function isSubject(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'AUX') return true;
  return token.pos === 'VERB' && !token.lower.endsWith('ing');
}
