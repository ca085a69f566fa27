import { PORTFOLIO_WORDS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/role-words.ts';
import { matchOrganisation } from './match-body.ts';
import { isCapitalised, type KnownNameMatch, matchKnownName, type Scan } from './scan.ts';

/** Where a title ends with what it is for: "of Foreign Affairs and Trade", "for Political Affairs", "of the Department". */
export function followPortfolio(scan: Scan, from: number): number {
  let end = from;
  let at = from;
  while (['of', 'for', 'on', 'to', 'at'].includes(scan.words[at] ?? '') && !isPost(scan, at)) {
    const ends = [affairsEnd(scan, at + 1), portfolioEnd(scan, at + 1), servedLeader(scan, at), organEnd(scan, at + 1)];
    const next = Math.max(...ends.map((one) => one ?? 0));
    if (next === 0) break;
    // "Member of the Board of Directors | of the Federal Deposit Insurance Corporation".
    if (organEnd(scan, at + 1) === next) return next;
    end = servedOffice(scan, next);
    at = end;
  }
  return end > from ? nameBehind(scan, end) : end;
}

/** "Envoy | to the Government of Norway": where somebody is posted is not what the office is for. */
function isPost({ words }: Scan, at: number): boolean {
  const from = words[at + 1] === 'the' ? at + 2 : at + 1;
  return words[at] === 'to' && words[from] === 'government' && words[from + 1] === 'of';
}

/** "for Antitrust Policy | and Support for Entrepreneurship | Ilya Yuzhanov": what stands before a given name still tells what the office is for. */
function nameBehind(scan: Scan, end: number): number {
  if (scan.words[end] !== 'and') return end;
  let at = end + 1;
  while (at < end + 7 && goesOn(scan, at) && !opensFullName(scan, at)) at += 1;
  return at > end + 1 && opensFullName(scan, at) ? at : end;
}

function goesOn(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (isHead(word) || matchKnownName(scan, at) !== null) return false;
  return isCapitalised(scan, at) || INSIDE.has(word);
}

function opensFullName(scan: Scan, at: number): boolean {
  return scan.lexicon.gazetteer.isGivenName(scan.tokens[at]?.text ?? '') && isCapitalised(scan, at + 1);
}

const INSIDE = new Set(['and', 'for', 'of', 'the']);

/** "Head of the Office | of the President": the office that an office serves. */
function servedOffice(scan: Scan, end: number): number {
  if (!['office', 'administration', 'cabinet', 'staff'].includes(scan.words[end - 1] ?? '')) return end;
  if (scan.words[end] !== 'of') return end;
  const from = scan.words[end + 1] === 'the' ? end + 2 : end + 1;
  const head = ['prime', 'vice'].includes(scan.words[from] ?? '') ? from + 1 : from;
  return isCapitalised(scan, head) && LEADERS.has(scan.words[head] ?? '') ? head + 1 : end;
}

/** "Advisor | to the President": whom advisers and assistants serve is part of what they are. */
function servedLeader(scan: Scan, at: number): number | null {
  const [served = '', to, article] = scan.words.slice(at - 1, at + 2);
  if (!SERVANTS.has(served) || to !== 'to' || article !== 'the') return null;
  const head = ['prime', 'vice'].includes(scan.words[at + 2] ?? '') ? at + 3 : at + 2;
  return isCapitalised(scan, head) && LEADERS.has(scan.words[head] ?? '') ? head + 1 : null;
}

const SERVANTS = new Set(['adviser', 'advisor', 'assistant', 'aide', 'counsel', 'counsellor', 'counselor', 'staff']);
const LEADERS = new Set(['president', 'minister', 'chancellor', 'king', 'secretary']);

/** "for Korean Peninsula Peace and Security Affairs": a run of capitals that ends in a noun of portfolios. */
function affairsEnd(scan: Scan, from: number): number | null {
  let end: number | null = null;
  for (let at = from; at < from + 8; at += 1) {
    const word = scan.words[at] ?? '';
    if (isCapitalised(scan, at) && word === 'affairs') end = at + 1;
    else if (!LINKS.has(word) && (!isCapitalised(scan, at) || isHead(word))) break;
  }
  return end;
}

function portfolioEnd(scan: Scan, from: number): number | null {
  if (isFirm(scan, scan.words[from] === 'the' ? from + 1 : from)) return null;
  let end: number | null = null;
  for (let at = from; at < scan.words.length; at += 1) {
    if (isPassed(scan, at)) continue;
    if (!belongsToPortfolio(scan, at, end === null)) break;
    end = at + 1;
  }
  return end !== null && (isBodyBeyond(scan, from, end) || tearsBody(scan, from, end)) ? null : end;
}

/** "Director of the | National Institutes of Health", "Chair of the | Council on Environmental Quality": the portfolio would end inside a body's name. */
function tearsBody(scan: Scan, from: number, end: number): boolean {
  const start = scan.words[from] === 'the' ? from + 1 : from;
  const known = matchKnownName(scan, start);
  if (known?.entry.kind === 'organisation') return known.end > end;
  const body = BODIES.has(scan.words[start] ?? '') ? matchOrganisation(scan, start) : null;
  return body !== null && body.end > end && !scan.lexicon.gazetteer.isGivenName(scan.tokens[end]?.text ?? '');
}

const BODIES = new Set(['council', 'board', 'commission', 'committee', 'bureau', 'agency']);

/** "Central | Election Commission": a body's name that only begins with a word of portfolios. */
function isBodyBeyond(scan: Scan, from: number, end: number): boolean {
  const body = isCapitalised(scan, end) ? matchOrganisation(scan, scan.words[from] === 'the' ? from + 1 : from) : null;
  if (body === null || body.headAt < end) return false;
  const between = scan.tokens.slice(end, body.headAt).map(({ text }) => text);
  return between.every((text) => /^\p{Lu}/u.test(text) && !scan.lexicon.gazetteer.isGivenName(text));
}

/** "East West Bank", "Energy Foundation": the body that is led, and not what an office is for. */
function isFirm(scan: Scan, at: number): boolean {
  const body = matchOrganisation(scan, at);
  return body !== null && FIRMS.has(body.head) && !NATIONAL.has(scan.words[body.headAt - 1] ?? '');
}

const FIRMS = new Set(
  'bank corporation company foundation university institute association museum fund group'.split(' '),
);
const NATIONAL = new Set(['central', 'national', 'reserve']);

/** Links between portfolio words, and an unknown word before a portfolio noun. */
function isPassed(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (word === ',') return isCapitalPortfolio(scan, at + 1);
  return LINKS.has(word) || isUnknownPortfolio(scan, at);
}

function belongsToPortfolio(scan: Scan, at: number, isFirst: boolean): boolean {
  const known = matchKnownName(scan, at);
  // "President of South Korea", "Envoy to the European Union".
  if (known !== null && known.end > at + 1 && !isStateBody(known)) return false;
  if (opensPlace(scan, at) || opensTitle(scan, at)) return false;
  if (!isPortfolio(scan, at)) return false;
  if (isTitleBefore(scan, at)) return false;
  return !isFirst || isCapitalised(scan, at) || isLowerPortfolio(scan, at);
}

/** "Counsel to | Justice Holt", but not "Minister of Justice | Ann Holt". */
function isTitleBefore(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (word === 'justice' && scan.words[at - 1] === 'of') return false;
  return isHead(word) && startsName(scan, at + 1) && !isPortfolio(scan, at + 1);
}

/** "Adviser to | Prime Minister Holt", "spokesman for | Foreign Minister Lund": another's title. */
function opensTitle({ words }: Scan, at: number): boolean {
  return TITLE_OPENERS.has(words[at] ?? '') && ['minister', 'president', 'prime'].includes(words[at + 1] ?? '');
}

const TITLE_OPENERS = new Set(['prime', 'vice', 'deputy', 'foreign', 'defence', 'defense', 'interior', 'finance']);

/** "for the Western District of | North Carolina": a compass point or "new" that opens the name of a town or land. */
function opensPlace({ lexicon, words, tokens }: Scan, at: number): boolean {
  if (!/^(?:new|north|south|west|western|northern|southern|eastern)$/u.test(words[at] ?? '')) return false;
  const name = `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`;
  return lexicon.gazetteer.placesByName(name).length > 0;
}

/** "leader of | the Labour Party": a party is led, and no portfolio. */
function isStateBody({ entry }: KnownNameMatch): boolean {
  return entry.kind === 'organisation' && entry.organisation.country !== null && entry.organisation.kind !== 'party';
}

/** "Elderly Affairs", "Water Policy": an unknown capitalised word before a noun that only portfolios have. */
function isUnknownPortfolio(scan: Scan, at: number): boolean {
  return (
    !isPortfolio(scan, at) &&
    isCapitalised(scan, at) &&
    PORTFOLIO_NOUNS.has(scan.words[at + 1] ?? '') &&
    isCapitalised(scan, at + 1)
  );
}

const PORTFOLIO_NOUNS = new Set([
  'affairs',
  'policy',
  'development',
  'cooperation',
  'relations',
  'services',
  'security',
  'resources',
  'reform',
]);

function isCapitalPortfolio(scan: Scan, at: number): boolean {
  return isPortfolio(scan, at) && isCapitalised(scan, at) && !isHead(scan.words[at] ?? '');
}

function isLowerPortfolio(scan: Scan, at: number): boolean {
  return PORTFOLIO_WORDS.has(scan.words[at] ?? '') && matchKnownName(scan, at) === null;
}

const LINKS = new Set(['and', '&', ',', 'the']);

/** "the Management Board", "Board of Directors", "Executive Committee": the part of a body that an office leads; null where another word stands. */
export function organEnd(scan: Scan, from: number): number | null {
  const at = scan.words[from] === 'the' ? from + 1 : from;
  const head = ORGAN_KINDS.has(scan.words[at] ?? '') ? at + 1 : at;
  if (!['board', 'committee'].includes(scan.words[head] ?? '') || !isCapitalised(scan, head)) return null;
  if (head === at && scan.words[head] === 'committee') return null;
  const isOf = scan.words[head + 1] === 'of' && MEMBERS.has(scan.words[head + 2] ?? '');
  return isOf ? head + 3 : head + 1;
}

const ORGAN_KINDS = new Set('management supervisory executive governing advisory'.split(' '));
const MEMBERS = new Set('directors trustees governors management supervisors'.split(' '));

/** Whether a word belongs to portfolios. */
export function isPortfolio(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  return PORTFOLIO_WORDS.has(word) || ROLE_MODIFIERS.has(word);
}

/** Whether a word names an office, in the singular or plural. */
export function isHead(word: string): boolean {
  return ROLE_HEADS.has(word) || (word.endsWith('s') && ROLE_HEADS.has(singular(word)));
}

/** Whether a name that nobody knows begins at a token. */
export function startsName(scan: Scan, at: number): boolean {
  return isCapitalised(scan, at) && !isHead(scan.words[at] ?? '') && matchKnownName(scan, at) === null;
}

/** The singular of a word that names an office. */
export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word === 'spokesmen') return 'spokesman';
  if (word === 'chargés') return 'chargé';
  return word.endsWith('s') && ROLE_HEADS.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
}
