import { isTitleWord } from './match-role.ts';
import { isCapitalised, type Scan } from './scan.ts';

const LONGEST_DESCRIPTION = 40;
const LONGEST_LIST = 12;

/** Where the office begins that somebody is nominated or appointed to, from the end of the name on; null elsewhere. */
export function nominationStart(scan: Scan, at: number): number | null {
  return descriptionEnd(scan, at) ?? nomineeStart(scan, at) ?? appointedStart(scan, at);
}

/** "Ann Holt | , of Iowa, a Career Member of the Senior Foreign Service, to be | Ambassador": null where no such words stand. */
export function descriptionEnd({ words, tokens }: Scan, at: number): number | null {
  if (words[at] !== ',' || words[at + 1] !== 'of') return null;
  if (!/^\p{Lu}/u.test(tokens[words[at + 2] === 'the' ? at + 3 : at + 2]?.text ?? '')) return null;
  const said = words.slice(at, at + LONGEST_DESCRIPTION);
  const to = said.findIndex((word, index) => word === 'to' && said[index + 1] === 'be' && said[index - 1] === ',');
  return to < 0 ? null : at + to + 2;
}

/** "Ann Holt | , Nominee for | Ambassador to Kenya". */
function nomineeStart({ words }: Scan, at: number): number | null {
  if (![',', '-', '–', '—', ':', '('].includes(words[at] ?? '')) return null;
  const from = ['the', 'a', 'an'].includes(words[at + 1] ?? '') ? at + 2 : at + 1;
  return words[from] === 'nominee' && words[from + 1] === 'for' ? from + 2 : null;
}

/** "to nominate Ann Holt | for | Director", "appointed Ann Holt | Deputy Minister": the verb stands before the name. */
function appointedStart(scan: Scan, at: number): number | null {
  const isFor = scan.words[at] === 'for';
  const isLower = !isCapitalised(scan, isFor ? at + 1 : at);
  if (isLower && (isFor || !isTitleWord(scan.words[at] ?? ''))) return null;
  const before = scan.words.slice(Math.max(0, at - LONGEST_LIST), at);
  const verb = before.findLastIndex((word) => (isFor ? NOMINATING : APPOINTING).test(word));
  // "was appointed Novgorod Region Governor": here nobody is named behind the verb.
  if (verb < 0 || (!isFor && (verb > before.length - 3 || PASSIVE.has(before[verb - 1] ?? '')))) return null;
  const first = at - before.length + verb + 1;
  const isNamed = before.slice(verb + 1).every((word, index) => isName(scan, first + index, word));
  return isNamed ? (isFor ? at + 1 : at) : null;
}

const NOMINATING = /^nominat(?:e|es|ed|ing)$/u;
const APPOINTING =
  /^(?:appoint(?:s|ed|ing)?|nominat(?:e|es|ed|ing)|nam(?:e|es|ed|ing)|elect(?:s|ed|ing)?|designat(?:es|ed|ing))$/u;

const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

/** Names, and what joins them. */
function isName(scan: Scan, at: number, word: string): boolean {
  return isCapitalised(scan, at) || [',', 'and', '.', 'of', 'de', 'al'].includes(word);
}
