import type { KnownOrganisation } from '../../model/gazetteer.ts';
import { foldName } from '../lexicon/fold-word.ts';
import { FUNCTION_WORDS, NOT_NAMES, ORGANISATION_HEADS, SHIP_LETTERS } from '../lexicon/name-words.ts';
import { PORTFOLIO_WORDS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/role-words.ts';
import { enterBareBodies } from './enter-bare-bodies.ts';
import { enterFormerStates } from './enter-former-states.ts';
import { enterHalves } from './enter-halves.ts';
import { enterShortBodies } from './enter-short-bodies.ts';
import { findAcronym } from './find-acronym.ts';
import { isGenitive } from './genitive.ts';
import { matchOrganisation } from './match-body.ts';
import { matchEvent } from './match-event.ts';
import { forgetNationalBodies } from './match-national-body.ts';
import { isGivenName } from './match-person-name.ts';
import { matchSite } from './match-site.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/**
 * Enters the names of bodies that the article itself introduces, so that they are known wherever they stand: by an acronym
 * in brackets, by what they are ("the advocacy group Free Tibet", "the Interross conglomerate") or by who works there
 * ("director of Youth Forum Zimbabwe", "Samoa Observer editor Keni Lesa").
 */
export function findLocalNames(scans: readonly Scan[]): void {
  for (const scan of scans) for (let at = 0; at < scan.tokens.length; at += 1) findAt(scan, at);
  enterBareBodies(scans);
  enterFormerStates(scans);
  enterHalves(scans);
  enterShortBodies(scans);
  for (const scan of scans) {
    scan.knownNames.clear();
    forgetNationalBodies(scan);
  }
}

function findAt(scan: Scan, at: number): void {
  if (scan.words[at] === '(') findEventLetters(scan, at);
  const acronym = scan.words[at] === '(' ? findAcronym(scan, at) : null;
  if (acronym !== null)
    enter(scan, surfaceOf(scan, acronym), { acronym: acronym.acronym, country: ownerOf(scan, acronym) });
  const name = afterType(scan, at) ?? beforeType(scan, at) ?? ofEmployer(scan, at) ?? beforeJob(scan, at);
  const parties = scan.words[at] === 'between' ? contractParties(scan, at) : [];
  for (const one of name === null ? parties : [name, ...parties])
    enter(scan, surfaceOf(scan, one), { acronym: null, country: null });
}

const MOST_NAME_TOKENS = 12;

/** "Commonwealth Heads of Government Meeting (CHOGM)", "Ukraine Recovery Conference (URC2024)". */
function findEventLetters(scan: Scan, open: number): void {
  const letters = scan.tokens[open + 1]?.text ?? '';
  if (!/^[A-Z]{3,8}(?:-?\d+)?$/u.test(letters) || scan.words[open + 2] !== ')') return;
  for (let at = Math.max(0, open - MOST_NAME_TOKENS); at < open; at += 1) {
    const event = matchEvent(scan, at);
    // The letters of a body whose event it is stand before the noun that makes it one.
    if (event === null || event.end < open || event.isHeadless) continue;
    if (event.end === open || event.end === open + 3 || matchSite(scan, open)?.end === event.end) {
      scan.localEvents.set(letters, { ...event, aliases: [...event.aliases, letters] });
      return;
    }
  }
}

/** The country whose adjective or genitive stands before a name: "Japanese Ministry of … (MITI)". */
function ownerOf(scan: Scan, { start }: TokenRange): string | null {
  const at = isGenitive(scan, start - 1) ? start - 2 : start - 1;
  const known = at < 0 ? null : matchKnownName(scan, at);
  return known?.entry.kind === 'country' && known.end >= start - 1 ? known.entry.country.id : null;
}

function enter(
  scan: Scan,
  name: string,
  { acronym, country }: { acronym: string | null; country: string | null },
): void {
  const organisation: KnownOrganisation = {
    id: `local:${foldName(name)}`,
    name,
    aliases: [],
    acronyms: acronym === null ? [] : [acronym],
    kind: 'local',
    country,
    ambiguous: false,
    wikidata: null,
    members: [],
  };
  const entry = { kind: 'organisation' as const, organisation };
  scan.localNames.add(name, { entry, capitals: false, exact: null });
  if (acronym !== null) scan.localNames.add(acronym, { entry, capitals: true, exact: acronym });
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nouns directly before a body's name that tell what it is. */
const TYPES_BEFORE = words(`
  group newspaper daily weekly tabloid magazine broadcaster channel station network website agency firm company giant
  conglomerate manufacturer militia movement faction charity non-profit nonprofit ngo organisation organization foundation
  think-tank airline contractor operator supplier platform enterprise refiner carrier watchdog lobby outlet publisher
`);
/** Nouns directly after a body's name that tell what it is. */
const TYPES_AFTER = words(`
  newspaper magazine conglomerate militia broadcaster website airline daily weekly tabloid consortium party
`);
/** Posts in a body, before "of", "at", "for" and its name. */
const POSTS = words(`
  director head chairman chairwoman chairperson ceo founder co-founder manager editor editor-in-chief producer spokesman
  spokeswoman spokesperson correspondent analyst fellow professor researcher columnist coordinator reporter economist
`);
/** Jobs that stand between a body's name and a person's. */
const JOBS = words(`
  editor editor-in-chief producer reporter correspondent columnist analyst founder ceo researcher professor spokesman
  spokeswoman spokesperson presenter journalist economist
`);

function afterType(scan: Scan, at: number): TokenRange | null {
  if (!TYPES_BEFORE.has(scan.words[at] ?? '') || isCapitalised(scan, at)) return null;
  const start = /^["“‘]$/u.test(scan.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return nameFrom(scan, start);
}

function beforeType(scan: Scan, at: number): TokenRange | null {
  if (!TYPES_AFTER.has(scan.words[at] ?? '') || isCapitalised(scan, at)) return null;
  return nameTo(scan, at);
}

function ofEmployer(scan: Scan, at: number): TokenRange | null {
  const isOfFirm = leadsFirm(scan, at);
  if (!isOfFirm && !POSTS.has(scan.words[at] ?? '')) return null;
  if (!['of', 'at', 'for', 'with'].includes(scan.words[at + 1] ?? '')) return null;
  const name = nameFrom(scan, scan.words[at + 2] === 'the' ? at + 3 : at + 2);
  // "director of the Kenya Revenue | and Customs Authority".
  if (name !== null && scan.words[name.end] === 'and' && (matchOrganisation(scan, name.start)?.end ?? 0) > name.end)
    return null;
  return name !== null && (isOfFirm || name.end - name.start >= 2) ? name : null;
}

/** "CEO of Tesco", "Chief Executive Officer of Norilsk Nickel", "General Director of Uralkali": only firms have these. */
function leadsFirm({ words: said }: Scan, at: number): boolean {
  const two = `${said[at - 1]} ${said[at]}`;
  return said[at] === 'ceo' || FIRM_POSTS.has(two);
}

const FIRM_POSTS = new Set(['executive officer', 'financial officer', 'operating officer', 'general director']);

function beforeJob(scan: Scan, at: number): TokenRange | null {
  if (!JOBS.has(scan.words[at] ?? '') || isCapitalised(scan, at) || !isCapitalised(scan, at + 1)) return null;
  return nameTo(scan, at);
}

const MAX_WORDS = 5;

const CONTRACT = /^(?:agreement|contract|memorandum|memoranda|deal)s?$/u;
const MOST_BEFORE = 8;
const MOST_PARTIES = 6;

/** "an agreement between Rosneft | and Tecnoclima on": with whom a known body has a contract is a body too. */
function contractParties(scan: Scan, between: number): readonly TokenRange[] {
  if (!scan.words.slice(Math.max(0, between - MOST_BEFORE), between).some((word) => CONTRACT.test(word))) return [];
  const names: TokenRange[] = [];
  let hasBody = false;
  let at = between + 1;
  for (let party = 0; party < MOST_PARTIES; party += 1) {
    if (scan.words[at] === 'the') at += 1;
    const known = matchKnownName(scan, at);
    const name = known === null || known.entry.kind !== 'organisation' ? nameFrom(scan, at) : known;
    if (name === null) break;
    if (known?.entry.kind === 'organisation') hasBody = true;
    else names.push(name);
    at = name.end;
    while (LIST_MARKS.has(scan.words[at] ?? '')) at += 1;
  }
  return hasBody ? names : [];
}

const LIST_MARKS = new Set([',', 'and', '&']);

/** A run of capitalised words that is no other known name, title or person. */
function nameFrom(scan: Scan, start: number): TokenRange | null {
  let end = start;
  while (end < start + MAX_WORDS && isNameWord(scan, end) && !(end > start && isGivenName(scan, end))) end += 1;
  if (end > start && ['for', 'of'].includes(scan.words[end] ?? ''))
    while (isLinked(scan, end) || (isNameWord(scan, end) && !isGivenName(scan, end))) end += 1;
  return isNewName(scan, { start, end }) ? { start, end } : null;
}

/** "Citizens | for Responsibility and Ethics". */
function isLinked(scan: Scan, at: number): boolean {
  return ['for', 'and', 'of'].includes(scan.words[at] ?? '') && isNameWord(scan, at + 1);
}

function nameTo(scan: Scan, end: number): TokenRange | null {
  let start = end;
  while (start > end - MAX_WORDS && isNameWord(scan, start - 1)) start -= 1;
  while (start < end && isQualifier(scan, start)) start += 1;
  const isOpening = start === 0 && end === 1 && scan.tokens[0]?.pos !== 'PROPN';
  return !isOpening && isNewName(scan, { start, end }) ? { start, end } : null;
}

/** "Russian", "British": a country's adjective before the name. */
function isQualifier(scan: Scan, at: number): boolean {
  const known = matchKnownName(scan, at);
  return known?.entry.kind === 'country' && known.entry.form === 'adjective' && known.end === at + 1;
}

function isNameWord(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  const isCompound = /-\p{Ll}/u.test(scan.tokens[at]?.text ?? '');
  return isCapitalised(scan, at) && !isCompound && !FUNCTION_WORDS.has(word) && !ROLE_HEADS.has(word);
}

function isNewName(scan: Scan, { start, end }: TokenRange): boolean {
  if (end === start || (isCapitalised(scan, end) && ROLE_HEADS.has(scan.words[end] ?? ''))) return false;
  const first = scan.words[start] ?? '';
  if (NOT_NAMES.has(first) || SHIP_LETTERS.has(first) || scan.words.slice(start, end).every(isTitleWord)) return false;
  const { gazetteer } = scan.lexicon;
  if (isGivenName(scan, start)) return false;
  const known = matchKnownName(scan, start);
  if (known !== null && (known.end >= end || known.entry.kind === 'organisation')) return false;
  const name = surfaceOf(scan, { start, end });
  const isOther = gazetteer.personsByName(name).length > 0 || gazetteer.placesByName(name).length > 0;
  return !isOther && !scan.lexicon.eventHeads.has(scan.words[end - 1] ?? '') && !isBareHead(scan, { start, end });
}

/** "Foreign Affairs", "National Intelligence": what an office is for. */
function isTitleWord(word: string): boolean {
  return PORTFOLIO_WORDS.has(word) || ROLE_MODIFIERS.has(word) || FUNCTION_WORDS.has(word);
}

function isBareHead(scan: Scan, { start, end }: TokenRange): boolean {
  return end - start === 1 && ORGANISATION_HEADS.has(scan.words[start] ?? '');
}
