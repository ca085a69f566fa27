import { DELEGATION_NOUNS } from '../lexicon/name-words.ts';
import { ROLE_MODIFIERS } from '../lexicon/role-words.ts';
import { isGenitive } from './genitive.ts';
import { followPortfolio } from './match-portfolio.ts';
import { matchRolePhrase } from './match-role-phrase.ts';
import type { CountryPhrase } from './phrase.ts';
import { type KnownNameMatch, matchKnownName, type Scan } from './scan.ts';

/** A country's side without a name: "the Ukrainian delegation", "senior Iranian officials", "the government of Japan". */
export function matchSide(scan: Scan, at: number): CountryPhrase | null {
  const start = scan.words[at] === 'the' ? at + 1 : at;
  const known = matchKnownName(scan, start);
  return known?.entry.kind === 'country' ? sideAfter(scan, at, known) : sideOf(scan, at, start);
}

function sideAfter(scan: Scan, at: number, known: KnownNameMatch): CountryPhrase | null {
  let head = isGenitive(scan, known.end) ? known.end + 1 : known.end;
  const first = head;
  while (head < known.end + 7 && (isSideModifier(scan, head) || (head > first && joinsModifiers(scan, head))))
    head += 1;
  const noun = scan.words[head] ?? '';
  if (known.entry.kind !== 'country' || known.entry.form === 'capital' || isNoSide(scan, at, { known, noun }))
    return null;
  if (!DELEGATION_NOUNS.has(noun))
    return sharesSide(scan, known.end) ? toSide(known, { side: noun, start: at, end: known.end }) : null;
  if ((matchRolePhrase(scan, at) !== null && !noun.endsWith('s')) || goesOn(scan, first, head + 1)) return null;
  return toSide(known, { side: noun, start: at, end: head + 1 });
}

/** "China's | National People | 's Congress": the noun stands inside the name of a body. */
function goesOn(scan: Scan, from: number, end: number): boolean {
  const known = matchKnownName(scan, from);
  return known?.entry.kind === 'organisation' && known.end > end;
}

function isNoSide(
  scan: Scan,
  at: number,
  { known: { entry, end }, noun }: { known: KnownNameMatch; noun: string },
): boolean {
  // "to the White House | Prime Minister Scott Morrison": a seat has staff and no ministers.
  if (entry.kind === 'country' && entry.form === 'metonym' && OFFICES.has(noun)) return true;
  return COMPANIONS.has(noun) && (isApposed(scan, at) || areOthers(scan, at, end, noun));
}

/** "met with U.S. allies", "Russia's partners": whom a country has at its side, and not "our American allies". */
function areOthers(scan: Scan, at: number, end: number, noun: string): boolean {
  if (OURS.has(scan.words[at - 1] ?? '')) return false;
  return noun === 'allies' || isGenitive(scan, end);
}

const OURS = new Set(['our', 'my', 'their', 'its', 'his', 'her']);

const COMPANIONS = new Set(['partners', 'allies', 'friends']);

/** "Oman and Kuwait, two close | U.S. partners": what those named before are, and nobody else. */
function isApposed({ words, tokens }: Scan, at: number): boolean {
  let first = at - 1;
  while (first > at - LONGEST_APPOSED && tokens[first]?.pos === 'ADJ') first -= 1;
  return words[first - 1] === ',' && COUNTS.has(words[first] ?? '');
}

const LONGEST_APPOSED = 4;
const COUNTS = new Set(['two', 'three', 'four', 'both', 'all']);

const OFFICES = new Set(['president', 'minister', 'premier', 'chancellor', 'king', 'leader', 'monarch', 'emir']);

/** "Colombian government and law enforcement officials": nouns joined before the side noun in the plural. */
function joinsModifiers(scan: Scan, at: number): boolean {
  const isJoint = ['and', ','].includes(scan.words[at] ?? '') || isSmallNoun(scan, at);
  if (!isJoint) return false;
  for (let next = at + 1; next < at + 5; next += 1) {
    if (SHARED_NOUNS.has(scan.words[next] ?? '')) return true;
    if (!isSmallNoun(scan, next) && !['and', ','].includes(scan.words[next] ?? '')) return false;
  }
  return false;
}

function isSmallNoun(scan: Scan, at: number): boolean {
  const { pos, text } = scan.tokens[at] ?? { pos: 'X', text: '' };
  return /^(?:NOUN|ADJ)$/u.test(pos) && /^\p{Ll}/u.test(text);
}

function sideOf(scan: Scan, at: number, start: number): CountryPhrase | null {
  const first = scan.words[start] ?? '';
  const noun = ['prime', 'foreign', 'defence', 'defense'].includes(first) ? (scan.words[start + 1] ?? '') : first;
  if (noun !== first) return sideOf(scan, at, start + 1);
  const link = SIDE_NOUNS.has(noun) ? followPortfolio(scan, start + 1) : statesEnd(scan, start);
  if (link === null || (scan.words[link] !== 'of' && scan.words[link] !== 'from')) return null;
  const owner = matchKnownName(scan, scan.words[link + 1] === 'the' ? link + 2 : link + 1);
  return owner === null ? null : toSide(owner, { side: noun, start: at, end: owner.end });
}

/** "heads of state and government | of Kenya", "heads of government | of Ghana". */
function statesEnd({ words }: Scan, at: number): number | null {
  if (words[at] !== 'heads' || words[at + 1] !== 'of') return null;
  let end = at + 2;
  while (end < at + 6 && HEADED.has(words[end] ?? '')) end += 1;
  return end > at + 2 ? end : null;
}

const HEADED = new Set(['state', 'government', 'delegation', 'mission', 'and', 'or', '/']);

function toSide({ entry }: KnownNameMatch, rest: Pick<CountryPhrase, 'side' | 'start' | 'end'>): CountryPhrase | null {
  return entry.kind === 'country' ? { kind: 'country', country: entry.country, form: 'name', ...rest } : null;
}

/** "Chinese and Russian counterparts", "senior government officials": words between country and side noun. */
function isSideModifier(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  const next = scan.words[at + 1] ?? '';
  if (DELEGATION_NOUNS.has(word) && !DELEGATION_NOUNS.has(next)) return false;
  const isAdjective = scan.tokens[at]?.pos === 'ADJ' && !/^\p{Lu}/u.test(scan.tokens[at]?.text ?? '');
  return ROLE_MODIFIERS.has(word) || SIDE_ADJECTIVES.has(word) || DELEGATION_NOUNS.has(word) || isAdjective;
}

/** "Israeli, Palestinian and regional counterparts": an adjective that shares the side noun at the end of the list. */
function sharesSide(scan: Scan, from: number): boolean {
  if (![',', 'and', '&'].includes(scan.words[from] ?? '')) return false;
  for (let at = from; at < from + 8; at += 1) {
    const word = scan.words[at] ?? '';
    if (SHARED_NOUNS.has(word)) return true;
    const isLink =
      word === ',' ||
      word === 'and' ||
      scan.tokens[at]?.pos === 'ADJ' ||
      SIDE_ADJECTIVES.has(word) ||
      ROLE_MODIFIERS.has(word);
    if (!isLink && matchKnownName(scan, at)?.entry.kind !== 'country') return false;
  }
  return false;
}

const SHARED_NOUNS = new Set(
  'counterparts officials delegations ministers leaders presidents diplomats negotiators sides governments authorities representatives envoys'.split(
    ' ',
  ),
);

const SIDE_ADJECTIVES = new Set(
  'senior high-level high-ranking ranking business government nuclear trade respective visiting opposition'.split(' '),
);

const SIDE_NOUNS = new Set([
  'government',
  'governments',
  'delegation',
  'delegations',
  'authorities',
  'leadership',
  'people',
  'representatives',
  'leaders',
  'officials',
  'ambassadors',
  'ministers',
  'presidents',
  'envoys',
]);
