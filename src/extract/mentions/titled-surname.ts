import { ORGANISATION_HEADS } from '../lexicon/name-words.ts';
import { PORTFOLIO_WORDS, ROLE_HEADS } from '../lexicon/role-words.ts';
import { isCapitalised, type Scan } from './scan.ts';

/** Words of the compass and the land that are surnames behind a given name: "Thomas West", "Grace Park". */
export const SURNAMES = new Set(
  'west north park house castle bridge lake mountain valley town day war law bank force times post news black white green holy young'.split(
    ' ',
  ),
);

/** "President Park", "Prime Minister Major": behind a title a word of the land or of ranks is a surname that somebody known has. */
export function isTitledSurname(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (!TITLED.has(word) || !isCapitalised(scan, at - 1)) return false;
  if (!ROLE_HEADS.has(scan.words[at - 1] ?? '')) return isKnownBehindPortfolio(scan, at);
  const next = scan.words[at + 1] ?? '';
  if (ORGANISATION_HEADS.has(next) || PORTFOLIO_WORDS.has(next) || next === 'affairs') return false;
  return scan.lexicon.gazetteer.personsBySurname(scan.tokens[at]?.text ?? '').length > 0;
}

/** "Minister of Foreign Affairs | Park Jin": the whole name is somebody's. */
function isKnownBehindPortfolio({ words, tokens, lexicon }: Scan, at: number): boolean {
  const before = words.slice(Math.max(0, at - LONGEST_TITLE), at);
  if (!before.some((word, index) => ROLE_HEADS.has(word) && ['of', 'for'].includes(before[index + 1] ?? '')))
    return false;
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  return lexicon.gazetteer.personsBySurname(tokens[at]?.text ?? '').some(({ name }) =>
    name
      .toLowerCase()
      .split(/[\s-]+/u)
      .includes(next),
  );
}

const LONGEST_TITLE = 8;

const TITLED = new Set([...SURNAMES, 'major', 'home', 'brown', 'king', 'may', 'turk', 'do']);

/** "Park Sung-min": the surname before a given name of two syllables. */
export function isKorean({ words, tokens }: Scan, at: number): boolean {
  return words[at] === 'park' && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '');
}
