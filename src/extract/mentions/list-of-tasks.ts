import { ORGANISATION_HEADS } from '../lexicon/name-words.ts';
import { PORTFOLIO_WORDS, ROLE_HEADS } from '../lexicon/role-words.ts';
import { isCapitalised, matchKnownName, type Scan } from './scan.ts';

const MOST_ITEMS = 6;
const LONGEST_ITEM = 3;

/**
 * Whether a comma inside a body's name goes on with the list of its tasks, which "and" closes: "Bureau of Population |, Refugees,
 * and Migration", "Committee on Trade |, Energy and Transport"; a paper may be of anything: "Treaty of Friendship |, Cooperation and Partnership".
 */
export function listsTasks(scan: Scan, comma: number, isOfPaper = false): boolean {
  let at = comma;
  for (let item = 0; item < MOST_ITEMS && scan.words[at] === ','; item += 1) {
    const isLast = scan.words[at + 1] === 'and';
    const end = taskEnd(scan, isLast ? at + 2 : at + 1, isOfPaper);
    if (end === null) return false;
    if (isLast) return true;
    if (scan.words[end] === 'and') return taskEnd(scan, end + 1, isOfPaper) !== null;
    at = end;
  }
  return false;
}

/** "Refugees", "Consumer Protection": capitals with a word that only names tasks. */
function taskEnd(scan: Scan, from: number, isOfPaper: boolean): number | null {
  let end: number | null = null;
  for (let at = from; at < from + LONGEST_ITEM && isTask(scan, at); at += 1)
    if (isOfPaper || PORTFOLIO_WORDS.has(scan.words[at] ?? '')) end = at + 1;
  return end;
}

function isTask(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (!isCapitalised(scan, at) || ORGANISATION_HEADS.has(word) || ROLE_HEADS.has(word)) return false;
  return matchKnownName(scan, at) === null && !scan.lexicon.gazetteer.isGivenName(scan.tokens[at]?.text ?? '');
}
