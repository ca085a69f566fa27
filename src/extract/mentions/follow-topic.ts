import { NOT_IN_PERSON, ORGANISATION_HEADS } from '../lexicon/name-words.ts';
import { PORTFOLIO_WORDS } from '../lexicon/role-words.ts';
import { isHead } from './match-portfolio.ts';
import type { RoleMatch } from './match-role.ts';
import { isCapitalised, type Scan, type TokenRange } from './scan.ts';

const LONGEST_TOPIC = 14;
const LINKS = new Set(['and', '&', 'for', 'of', 'the', 'in', 'on', ',', 'to', 'with']);
/** Heads whose task is written in small letters: "Special Rapporteur on the right to food". */
const REPORTERS = new Set(['rapporteur', 'expert']);

/**
 * Where the task of an office ends before a person's name: "for Environmental Protection, Ecology and Transport | Ivan
 * Petrov", "on Violence Against Women, | Ana Ruiz"; null where no name follows.
 */
export function followTopic(scan: Scan, { start, end: from, head }: RoleMatch): number | null {
  const at = opening(scan, { start, end: from });
  if (at === null) return null;
  for (let end = at + 1; end < at + LONGEST_TOPIC; end += 1) {
    if (end > at + 1 && opensFullName(scan, end)) return endBefore(scan, end);
    if (!isTopic(scan, end, head)) return null;
  }
  return null;
}

/** The name may stand behind a comma; behind another link it belongs to something else. */
function endBefore(scan: Scan, name: number): number | null {
  const end = scan.words[name - 1] === ',' ? name - 1 : name;
  return LINKS.has(scan.words[end - 1] ?? '') ? null : end;
}

/** The "for" or "on" inside the title or directly behind it. */
function opening({ words }: Scan, { start, end }: TokenRange): number | null {
  for (let at = start + 1; at <= end; at += 1) if (words[at] === 'for' || words[at] === 'on') return at;
  return null;
}

function isTopic(scan: Scan, at: number, head: string): boolean {
  const word = scan.words[at] ?? '';
  if (isHead(word)) return false;
  // "for International Security, | Department of Defense": the body that he belongs to.
  if (scan.words[at - 1] === ',' && ORGANISATION_HEADS.has(word)) return false;
  if (isCapitalised(scan, at) || LINKS.has(word)) return true;
  return REPORTERS.has(head) && /^(?:NOUN|ADJ|ADP|PART|DET)$/u.test(scan.tokens[at]?.pos ?? '');
}

function opensFullName(scan: Scan, at: number): boolean {
  const next = scan.words[at + 1] ?? '';
  if (!isCapitalised(scan, at + 1) || NOT_IN_PERSON.has(next) || ORGANISATION_HEADS.has(next)) return false;
  return scan.lexicon.gazetteer.isGivenName(scan.tokens[at]?.text ?? '') && !PORTFOLIO_WORDS.has(next);
}
