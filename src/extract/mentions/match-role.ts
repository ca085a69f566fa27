import {
  DEPENDENT_HEADS,
  LOCAL_HEADS,
  PORTFOLIO_WORDS,
  PRIVATE_HEADS,
  ROLE_MODIFIERS,
  STATUS_WORDS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/role-words.ts';
import { isBareRank } from './bare-rank.ts';
import { isGivenDean, isGivenThrone } from './is-given-dean.ts';
import { followPortfolio, isHead, isPortfolio, singular, startsName } from './match-portfolio.ts';
import { isCapitalised, isVague, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/** A title or post without its country: "Deputy Prime Minister", "Minister of Foreign Affairs". */
export interface RoleMatch extends TokenRange {
  readonly role: string;
  readonly head: string;
  readonly status: 'current' | 'former' | 'acting' | 'nominee';
  readonly plural: boolean;
  /** A job rather than an office of state. */
  readonly isPrivate: boolean;
}

const MAX_MODIFIERS = 8;

/** The title that starts exactly at a token, as long as it goes, or null. */
export function matchRole(scan: Scan, at: number): RoleMatch | null {
  const abbreviation = matchAbbreviations(scan, at);
  if (abbreviation !== null) return abbreviation;
  const head = findHead(scan, at);
  if (head === null || isNamePart(scan, head) || isGivenDean(scan, head) || isGivenThrone(scan, head)) return null;
  const ranked = skipRank(scan, head + 1);
  const end = LOCAL_HEADS.has(scan.words[head] ?? '') ? ranked : followPortfolio(scan, ranked);
  const start = Math.min(skipStatus(scan, at), head);
  const headWord = singular(scan.words[head] ?? '');
  const joined = Math.max(joinSecondRole(scan, end), wholeTitle(scan, at));
  return {
    start: at,
    end: joined,
    role: surfaceOf(scan, { start, end: joined }),
    head: headWord,
    status: statusBetween(scan, at, head + 1),
    plural: headWord !== scan.words[head],
    isPrivate:
      (PRIVATE_HEADS.has(headWord) && !isOfState(scan, head)) ||
      isConsort(scan.words, head) ||
      (DEPENDENT_HEADS.has(headWord) && joined === head + 1 && start === head),
  };
}

/** "Presidential Aide", "U.S. District Judge", "United States Attorney": whose servant it is makes the job an office. */
const OF_STATE = new Set(['presidential', 'ministerial', 'kremlin', 'circuit', 'federal']);
const COURTS = new Set(['district', 'supreme', 'chief', 'states', 'us']);

function isOfState(scan: Scan, head: number): boolean {
  const before = scan.words[head - 1] ?? '';
  if (OF_STATE.has(before)) return true;
  return COURTS.has(before) && JURISTS.has(singular(scan.words[head] ?? ''));
}

const JURISTS = new Set(['judge', 'attorney']);

/** "Major Economies Forum", "General Assembly": a title's word that opens a known name. */
function isNamePart(scan: Scan, head: number): boolean {
  return (matchKnownName(scan, head)?.end ?? head) > head + 1;
}

/** "chairman of the Joint Chiefs of Staff": a known title goes on where a name might begin. */
function wholeTitle(scan: Scan, at: number): number {
  const end = scan.lexicon.titles.match(scan.words, at)[0]?.end ?? 0;
  // "President of the Republic of Ghana".
  return (matchKnownName(scan, end - 1)?.end ?? end) > end || endsWithBody(scan, at, end) ? 0 : end;
}

/** "President of the | European Commission": a body of several states is whom the office serves. */
function endsWithBody(scan: Scan, at: number, end: number): boolean {
  const of = scan.words.slice(at, end).lastIndexOf('of');
  if (of < 1) return false;
  const known = matchKnownName(scan, scan.words[at + of + 1] === 'the' ? at + of + 2 : at + of + 1);
  if (known?.entry.kind !== 'organisation' || isVague(known)) return false;
  return known.end >= end && known.entry.organisation.country === null;
}

/** "Ambassador Extraordinary and Plenipotentiary", "Secretary General": words after the head that rank it. */
function skipRank(scan: Scan, from: number): number {
  let end = scan.words[from] === ',' && scan.words[from + 1] === 'ai' ? from + 1 : from;
  while (
    RANKS.has(scan.words[end] ?? '') ||
    (scan.words[end] === 'and' && RANKS.has(scan.words[end + 1] ?? '') && end > from)
  )
    end += 1;
  return end;
}

const RANKS = new Set([
  'extraordinary',
  'plenipotentiary',
  'general',
  'designate',
  'elect',
  'resident',
  "d'affaires",
  'd’affaires',
  'daffaires',
  'emeritus',
  'ad',
  'interim',
  'ai',
]);

/** "Lt. Gen.", "Democratic Sens.", "Navy Cmdr.": short forms, with words before them that only titles hold. */
function matchAbbreviations(scan: Scan, at: number): RoleMatch | null {
  let from = at;
  while (from < at + 3 && isCapitalised(scan, from) && ROLE_MODIFIERS.has(scan.words[from] ?? '')) from += 1;
  const first = matchAbbreviation(scan, from);
  if (first === null) return null;
  const second = matchAbbreviation(scan, first.end);
  const last = second === null || second.plural ? first : second;
  const role = last === first ? first.role : `${first.role} ${last.role}`;
  return { ...last, start: at, role: from > at ? `${surfaceOf(scan, { start: at, end: from })} ${role}` : role };
}

function matchAbbreviation(scan: Scan, at: number): RoleMatch | null {
  const token = scan.tokens[at];
  const word = (scan.words[at] ?? '').replace(/\.$/u, '');
  const role = TITLE_ABBREVIATIONS.get(word);
  if (token === undefined || role === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  const isCut = scan.tokens[at + 1]?.text === '.' && /^\p{Lu}/u.test(scan.tokens[at + 2]?.text ?? '');
  if (!isCut && !token.text.endsWith('.') && token.text !== token.text.toUpperCase() && !isBareRank(scan, at))
    return null;
  const head = role.toLowerCase().split(' ').at(-1) ?? '';
  const one = singular(head);
  return {
    start: at,
    end: isCut ? at + 2 : at + 1,
    role,
    head: one,
    status: 'current',
    plural: one !== head,
    isPrivate: false,
  };
}

/** Walks over modifiers up to the role's head noun; portfolio lists may hold "and" and commas. */
function findHead(scan: Scan, from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < scan.words.length && at < from + MAX_MODIFIERS; at += 1) {
    const word = scan.words[at] ?? '';
    const isNoun = (isHead(word) && !isAdjective(scan, at)) || isAssistant(scan, at) || isConsort(scan.words, at);
    if (head !== null && isGivenThrone(scan, at)) break;
    if (isNoun) head = at;
    if (isNoun ? !continuesRole(scan, at + 1) : !isModifier(scan, at, from)) break;
  }
  return head;
}

/** "First Lady", "Second Gentleman": who is married to the holder of an office. */
function isConsort(words: readonly string[], at: number): boolean {
  return ['lady', 'gentleman'].includes(words[at] ?? '') && ['first', 'second'].includes(words[at - 1] ?? '');
}

/** "Deputy Assistant to the President", but not "Assistant Secretary". */
function isAssistant({ words }: Scan, at: number): boolean {
  return words[at] === 'assistant' && words[at + 1] === 'to' && words[at + 2] === 'the';
}

/** "Executive Branch", "official visit", "major powers": no office but a word that describes the next noun. */
function isAdjective(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (word === 'executive') return scan.words[at - 1] !== 'chief';
  if (!DESCRIBING.has(word) || isCapitalised(scan, at)) return false;
  const next = scan.tokens[at + 1];
  return /^(?:NOUN|ADJ)$/u.test(next?.pos ?? '') && /^\p{Ll}/u.test(next?.text ?? '');
}

const DESCRIBING = new Set(['official', 'major', 'general', 'private', 'chief', 'principal', 'executive']);

/** Whether a word can stand at the start of a title. */
export function isTitleWord(word: string): boolean {
  return isHead(word) || ROLE_MODIFIERS.has(word) || PORTFOLIO_WORDS.has(word);
}

/** After a head another head or modifier may go on with the same title: "Vice President", "Deputy Minister". */
function continuesRole(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (isHead(word) || isAssistant(scan, at)) return true;
  for (let next = at; next < at + 4 && ROLE_MODIFIERS.has(scan.words[next] ?? ''); next += 1)
    if (isHead(scan.words[next + 1] ?? '')) return true;
  return false;
}

function isModifier(scan: Scan, at: number, from: number): boolean {
  const word = scan.words[at] ?? '';
  if (word === 'under') return scan.words[at + 1] === 'secretary';
  if (STATUS_WORDS.has(word) || ROLE_MODIFIERS.has(word)) return true;
  if (at > from && (word === 'and' || word === '&' || word === ',' || word === '-')) {
    return isPortfolio(scan, at - 1) && isPortfolio(scan, at + 1);
  }
  return isPortfolio(scan, at);
}

/** "Prime Minister and Minister of Defence": a second title joined by "and" before the name. */
function joinSecondRole(scan: Scan, end: number): number {
  const link = scan.words[end] ?? '';
  if (link !== 'and' && link !== '&') return end;
  const head = findHead(scan, end + 1);
  // "the First Lady | and President Trump", "the President | and First Lady".
  if (head === null || isConsort(scan.words, head) || isConsort(scan.words, end - 1)) return end;
  if (isSecondJob(scan, head)) return head + 1;
  if (!isCapitalised(scan, end + 1) || areMany(scan, end, head) || areTwo(scan, end, head)) return end;
  const second = followPortfolio(scan, head + 1);
  return startsName(scan, second) && singular(scan.words[head] ?? '') === scan.words[head] ? second : end;
}

/** "Chairman | and CEO | of East West Bank", "president | and chief executive officer | of the firm": one person leads a firm. */
function isSecondJob({ words }: Scan, head: number): boolean {
  const isLed = ['of', 'at', 'for'].includes(words[head + 1] ?? '');
  return isLed && (SECOND_JOBS.has(words[head] ?? '') || (words[head] === 'officer' && words[head - 2] === 'chief'));
}

const SECOND_JOBS = new Set(['ceo', 'founder', 'co-founder', 'cofounder']);

/** "EU leaders | and President Park". */
function areMany({ words }: Scan, end: number, head: number): boolean {
  const [first, second] = [words[end - 1] ?? '', words[head] ?? ''];
  return singular(first) !== first && singular(second) === second;
}

/** "the President | and Prime Minister Bennett", "the Secretary | and Foreign Minister Park": nobody holds both, and the first is known already. */
function areTwo({ words }: Scan, end: number, head: number): boolean {
  const [first, second] = [words[end - 1] ?? '', words[head] ?? ''];
  const isSecondInRank = DEPUTIES.has(words[end - 2] ?? '');
  const isMinister = first === 'minister' && words[end - 2] !== 'the';
  if (words[isSecondInRank || isMinister ? end - 3 : end - 2] !== 'the') return false;
  const isHighest = HEADS_OF_STATE.has(second) && !DEPUTIES.has(words[head - 1] ?? '');
  if (first === 'minister') return isHighest;
  if (!HEADS_OF_STATE.has(first) && first !== 'secretary') return false;
  return isHighest || words[head - 1] === 'prime' || (!isSecondInRank && MEMBERS.has(second));
}

const HEADS_OF_STATE = new Set(['president', 'king', 'queen', 'emperor', 'chancellor', 'premier']);
const MEMBERS = new Set(['minister', 'secretary', 'ambassador']);
const DEPUTIES = new Set(['vice', 'deputy']);

function skipStatus(scan: Scan, at: number): number {
  let start = at;
  while (
    STATUS_WORDS.has(scan.words[start] ?? '') ||
    ['current', 'new', 'outgoing', 'newly-elected', '-'].includes(scan.words[start] ?? '')
  )
    start += 1;
  return start;
}

function statusBetween(scan: Scan, start: number, end: number): RoleMatch['status'] {
  for (const word of scan.words.slice(start, end)) {
    const status = STATUS_WORDS.get(word);
    if (status !== undefined) return status;
  }
  return 'current';
}
