import type { KnownPerson } from '../../model/gazetteer.ts';
import { NOT_IN_PERSON } from '../lexicon/name-words.ts';
import { HONORIFICS, ROLE_HEADS } from '../lexicon/role-words.ts';
import { isCapitalised, type Scan } from './scan.ts';

/** "Dean Rusk", "Assistant Secretary Dean Thompson": a given name before a surname, and no head of a school ("Dean Mary Hill"). */
export function isGivenDean(scan: Scan, at: number): boolean {
  const [word = '', next = ''] = scan.words.slice(at, at + 2);
  if (word !== 'dean' || !isCapitalised(scan, at) || !/^\p{Lu}\p{Ll}/u.test(scan.tokens[at + 1]?.text ?? ''))
    return false;
  if (!isIntroduced(scan, at)) return false;
  if (HONORIFICS.has(next) || ROLE_HEADS.has(next) || NOT_IN_PERSON.has(next)) return false;
  return !scan.lexicon.gazetteer.isGivenName(scan.tokens[at + 1]?.text ?? '') || !isCapitalised(scan, at + 2);
}

/** A title or another noun stands before it, or the whole name is known: "thank Dean Hill" speaks of a dean. */
function isIntroduced({ tokens, lexicon }: Scan, at: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && (before.pos === 'NOUN' || (before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text))))
    return true;
  return lexicon.gazetteer.personsByName(`${tokens[at]?.text} ${tokens[at + 1]?.text}`).length > 0;
}

const GIVEN_THRONES = new Set(['amir', 'sultan']);

/** "Speaker | Amir Ohana", "Minister | Sultan Al Jaber": behind a title or a form of address these are given names; known ones are so everywhere. */
export function isGivenThrone(scan: Scan, at: number): boolean {
  const { words, tokens, lexicon } = scan;
  if (!GIVEN_THRONES.has(words[at] ?? '') || !/^(?:\p{Lu}|(?:bin|al|el)\b)/u.test(tokens[at + 1]?.text ?? ''))
    return false;
  const before = words[at - 1] ?? '';
  if (isCapitalised(scan, at) && (HONORIFICS.has(before) || (ROLE_HEADS.has(before) && !RULERS.has(before))))
    return true;
  const next = `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
  return [next, `${next} ${tokens[at + 2]?.text}`].some((name) => isCommoner(lexicon.gazetteer.personsByName(name)));
}

/** Nobody of this name was ever on a throne. */
function isCommoner(known: readonly KnownPerson[]): boolean {
  return known.length > 0 && !known.some(({ terms }) => terms.some(({ kind }) => kind === 'head_of_state'));
}

const RULERS = new Set(['ruler', 'monarch', 'prince', 'king', 'leader', 'president', 'the']);
