import { NOT_NAMES } from '../lexicon/name-words.ts';
import { isGenitive } from './genitive.ts';
import { isOccasion } from './is-occasion.ts';
import { matchOrganisation } from './match-body.ts';
import { isCapitalised, matchKnownName, type Scan, type TokenRange } from './scan.ts';

/** An event whose head is written small, stands before its owner or is left out. */
export interface PlainEvent extends TokenRange {
  /** Head noun in the singular. */
  readonly head: string;
  /** The words that name it, without head and modifiers; null where they are the whole range. */
  readonly base: TokenRange | null;
}

const MODIFIERS = new Set(
  "leaders leader leaders' ' ’ 's ’s foreign ministers ministerial annual special emergency virtual climate peace biodiversity security informal extraordinary economic policy regional un recovery donor donors pledging trade two-day three-day one-day".split(
    ' ',
  ),
);
const HEADS = new Set(['summit', 'conference', 'ministerial', 'forum', 'congress', 'convention']);
/** Clubs of states that meet under their own name: "the G20 in Bali". */
/** Who meets, where the noun itself is too common to name anything: "the SCO leaders' meeting". */
const MEMBERS = new Set(['leaders', "leaders'", 'leader', 'ministers', "ministers'", 'ministerial']);
const CLUBS = new Set(['g7', 'g8', 'g20', 'g-7', 'g-8', 'g-20', 'apec', 'quad', 'brics']);
const LEADERS = new Set(['leaders', 'ministers', 'heads', 'presidents']);
const GATHERINGS = new Set(['summit', 'meeting', 'session', 'conference']);

/**
 * "NATO summit", "the Delhi summit", "COP27", "the G20 in Bali", "the East Asia and Australia-ASEAN summits",
 * "a summit of the African Union", "a meeting of G7 leaders", "six-party talks".
 */
export function matchPlainEvent(scan: Scan, at: number): PlainEvent | null {
  if (/^(?:four|five|six)-party$/u.test(scan.words[at] ?? '') && scan.words[at + 1] === 'talks')
    return { start: at, end: at + 2, head: 'talks', base: null };
  return ownersFirst(scan, at) ?? headFirst(scan, at);
}

function ownersFirst(scan: Scan, at: number): PlainEvent | null {
  const end = baseEnd(scan, at);
  if (end === null) return null;
  const base = { start: at, end };
  const headAt = headAfter(scan, end);
  if (headAt !== null) return { start: at, end: headAt + 1, head: headOf(scan, end, headAt), base };
  const shared = sharedHead(scan, end);
  if (shared !== null) return { start: at, end, head: shared, base };
  if (isConference(scan, at)) return { start: at, end, head: 'conference', base };
  if (isAssembly(scan, at, end)) return { start: at, end, head: 'assembly', base };
  return isClubMeeting(scan, at) ? { start: at, end, head: 'summit', base } : null;
}

/** A meeting of leaders is a summit. */
function headOf(scan: Scan, from: number, at: number): string {
  const head = singular(scan.words[at] ?? '');
  return head === 'meeting' && scan.words.slice(from, at).some((word) => word.startsWith('leader')) ? 'summit' : head;
}

/** "the UN general assembly", "UNGA": a body that sits under its own name, where it is spoken of as an occasion. */
function isAssembly(scan: Scan, at: number, end: number): boolean {
  const known = matchKnownName(scan, at);
  if (known?.entry.kind !== 'organisation' || known.end !== end) return false;
  return /assembly$/iu.test(known.entry.organisation.name) && isOccasion(scan, at, end);
}

function headAfter(scan: Scan, from: number): number | null {
  let at = skipBracket(scan, from);
  while (at < from + 7 && (MODIFIERS.has(scan.words[at] ?? '') || isGenitive(scan, at))) at += 1;
  if (HEADS.has(singular(scan.words[at] ?? ''))) return at;
  const isMeeting = scan.words[at] === 'meeting' && scan.words.slice(from, at).some((word) => MEMBERS.has(word));
  return isMeeting ? at : null;
}

/** "the Asia-Pacific Economic Cooperation (Apec) summit". */
function skipBracket(scan: Scan, at: number): number {
  return scan.words[at] === '(' && scan.words[at + 2] === ')' ? at + 3 : at;
}

/** "the G7 and NATO Summits": the plural head after the second owner. */
function sharedHead(scan: Scan, at: number): string | null {
  if (scan.words[at] !== 'and') return null;
  const second = baseEnd(scan, at + 1);
  const headAt = second === null ? null : headAfter(scan, second);
  const head = headAt === null ? '' : (scan.words[headAt] ?? '');
  return head.endsWith('s') && HEADS.has(singular(head)) ? singular(head) : null;
}

function singular(word: string): string {
  return word.endsWith('s') && word !== 'congress' ? word.slice(0, -1) : word;
}

/** "a summit of the African Union", "the ninth meeting of APEC leaders". */
function headFirst(scan: Scan, at: number): PlainEvent | null {
  const head = scan.words[at] ?? '';
  if (!GATHERINGS.has(head) || scan.words[at + 1] !== 'of') return null;
  const start = scan.words[at + 2] === 'the' ? at + 3 : at + 2;
  const known = matchKnownName(scan, start);
  if (known?.entry.kind !== 'organisation') return councilMeeting(scan, at, start);
  const base = { start, end: known.end };
  if (LEADERS.has(scan.words[known.end] ?? '')) return { start: at, end: known.end + 1, head: 'summit', base };
  return head === 'summit' ? { start: at, end: known.end, head, base } : null;
}

/** "the seventh meeting of the High-Level Russian-Turkish Cooperation Council": joint bodies meet as events. */
function councilMeeting(scan: Scan, at: number, start: number): PlainEvent | null {
  const body = matchOrganisation(scan, start);
  return body !== null && JOINT.has(body.head)
    ? { start: at, end: body.end, head: scan.words[at] ?? '', base: null }
    : null;
}

const JOINT = new Set(['council', 'commission', 'committee', 'group', 'partnership']);

/** An organisation, a town, "Australia-Asean" or "COP27" can give an event its name; a country alone cannot. */
function baseEnd(scan: Scan, at: number): number | null {
  if (isConference(scan, at)) return at + 1;
  if (scan.words[at] === 'east' && scan.words[at + 1] === 'asia' && isCapitalised(scan, at)) return at + 2;
  const known = matchKnownName(scan, at);
  if (known === null)
    return /^\p{Lu}[\p{L}.]*[-–]\p{Lu}/u.test(scan.tokens[at]?.text ?? '') ? at + 1 : unknownOwner(scan, at);
  const isTown = known.entry.kind === 'country' && ['capital', 'metonym'].includes(known.entry.form);
  return known.entry.kind === 'organisation' || isTown ? known.end : null;
}

const LONGEST_OWNER = 4;

/** "the Venice summit", "the Freedom Online Coalition conference": capitals between an article and a small head. */
function unknownOwner(scan: Scan, at: number): number | null {
  if (!['the', 'this'].includes(scan.words[at - 1] ?? '') && !isGenitive(scan, at - 1)) return null;
  let end = at;
  while (end < at + LONGEST_OWNER && isCapitalised(scan, end) && !NOT_NAMES.has(scan.words[end] ?? '')) end += 1;
  return end > at && HEADS.has(scan.words[end] ?? '') ? end : null;
}

function isConference(scan: Scan, at: number): boolean {
  return /^cop-?\d{1,2}$/u.test(scan.words[at] ?? '');
}

/** "at the G20", "this week's G20", "skipped the G7", "the G20 in Bali", "the start of the G20". */
function isClubMeeting(scan: Scan, at: number): boolean {
  if (!CLUBS.has(scan.words[at] ?? '')) return false;
  const isLast = /^\P{L}*$/u.test(scan.tokens[at + 1]?.text ?? '');
  if (isGenitive(scan, at - 1)) return isLast && TIMES.has(scan.words[at - 2] ?? '');
  if (scan.words[at - 1] !== 'the') return false;
  if (ATTENDING.test(scan.words[at - 2] ?? '')) return isLast;
  if (scan.words[at - 2] === 'of' && PARTS.has(scan.words[at - 3] ?? '')) return isLast;
  return scan.words[at + 1] === 'in' && isCapitalised(scan, at + 2);
}

const TIMES = new Set(['week', 'month', 'year', 'weekend', 'today', 'tomorrow']);
const ATTENDING = /^(?:at|attend(?:s|ed|ing)?|skip(?:s|ped|ping)?|during|before|after|host(?:s|ed|ing)?)$/u;
const PARTS = new Set(['sidelines', 'margins', 'start', 'end', 'opening', 'eve', 'fringes', 'ahead']);
