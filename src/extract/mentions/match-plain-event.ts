import { NOT_NAMES } from '../lexicon/name-words.ts';
import { isGenitive } from './genitive.ts';
import { isOccasion } from './is-occasion.ts';
import { conferenceOn, summitBetween } from './match-conference-on.ts';
import {
  isJoint,
  type JointMeeting,
  jointBodyMeeting,
  longerBody,
  meetingOfBody,
  NUMBERED,
  ownMeeting,
  sitedMeetingOfBody,
} from './match-joint-meeting.ts';
import { matchSite, skipBracket } from './match-site.ts';
import { isCapitalised, isWorldBody, type KnownNameMatch, matchKnownName, type Scan, type TokenRange } from './scan.ts';

/** An event whose head is written small, stands before its owner or is left out. */
export interface PlainEvent extends TokenRange {
  /** Head noun in the singular. */
  readonly head: string;
  /** The words that name it, without head and modifiers; null where they are the whole range. */
  readonly base: TokenRange | null;
  /** What it is called where its words do not say it, the fullest first. */
  readonly names?: readonly string[];
}

const MODIFIERS = new Set(
  (
    "leaders leader leaders' ' ’ 's ’s foreign ministers ministers' ministerial annual special emergency virtual climate peace " +
    'biodiversity security informal extraordinary economic policy regional un recovery donor donors pledging trade two-day ' +
    'three-day one-day council heads of state government defence defense finance interior health energy agriculture ' +
    'environment transport culture spring autumn inaugural donors biennial joint high-level'
  ).split(' '),
);
const HEADS = new Set(['summit', 'conference', 'ministerial', 'forum', 'congress', 'convention']);
/** Clubs of states that meet under their own name: "the G20 in Bali". */
/** Who meets, where the noun itself is too common to name anything: "the SCO leaders' meeting". */
const MEMBERS = new Set(['heads', 'leaders', "leaders'", 'leader', 'ministers', "ministers'", 'ministerial']);
const CLUBS = new Set(['g7', 'g8', 'g20', 'g-7', 'g-8', 'g-20', 'apec', 'quad', 'brics']);
const LEADERS = new Set(['leaders', 'ministers', 'heads', 'presidents']);
const GATHERINGS = new Set(['summit', 'meeting', 'session', 'conference', 'ministerial', 'convening']);

/**
 * "NATO summit", "the Delhi summit", "COP27", "the G20 in Bali", "the East Asia and Australia-ASEAN summits",
 * "a summit of the African Union", "a meeting of G7 leaders", "six-party talks".
 */
export function matchPlainEvent(scan: Scan, at: number): PlainEvent | null {
  if (SERIES.has(scan.tokens[at]?.text ?? '')) return { start: at, end: at + 1, head: 'conference', base: null };
  if (/^(?:four|five|six)-party$/u.test(scan.words[at] ?? '') && scan.words[at + 1] === 'talks')
    return { start: at, end: at + 2, head: 'talks', base: null };
  return (
    ownersFirst(scan, at) ??
    joint(ownMeeting(scan, at) ?? jointBodyMeeting(scan, at) ?? conferenceOn(scan, at) ?? summitBetween(scan, at)) ??
    headFirst(scan, at)
  );
}

function joint(found: JointMeeting | null): PlainEvent | null {
  return found === null ? null : { ...found, base: null };
}

/** Series of conferences that go by their letters alone. */
const SERIES = new Set(['CHOGM', 'TICAD', 'FOCAC', 'AUSMIN', 'SPIEF', 'COP']);

function ownersFirst(scan: Scan, at: number): PlainEvent | null {
  const end = baseEnd(scan, at);
  if (end === null) return null;
  const base = { start: at, end };
  const headAt = headAfter(scan, end) ?? sitedMeeting(scan, end) ?? sitting(scan, base);
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

/** "the Cairns Group meeting in Bariloche": where it takes place tells it from all others. */
function sitedMeeting(scan: Scan, at: number): number | null {
  return ['meeting', 'session'].includes(scan.words[at] ?? '') && matchSite(scan, at + 1) !== null ? at : null;
}

/** "the UN Security Council meeting on Haiti": a body of many states sits under its own name. */
function sitting(scan: Scan, { start, end }: TokenRange): number | null {
  const known = matchKnownName(scan, start);
  const sits = known?.end === end && known.entry.kind === 'organisation' && isWorldBody(known.entry.organisation);
  const isNoun = sits && ['meeting', 'session', 'debate'].includes(scan.words[end] ?? '');
  return isNoun && scan.words[end + 1] === 'on' && !DAYS.test(scan.words[end + 2] ?? '') ? end : null;
}

const DAYS = /day$|^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

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

/** "a summit of the African Union", "the ninth meeting of APEC leaders", "the 74th session of the UN General Assembly". */
function headFirst(scan: Scan, at: number): PlainEvent | null {
  const head = scan.words[at] ?? '';
  if (!GATHERINGS.has(head)) return null;
  return scan.words[at + 1] === 'of' ? gatheringOf(scan, at, head) : joint(sitedMeetingOfBody(scan, at));
}

function gatheringOf(scan: Scan, at: number, head: string): PlainEvent | null {
  const members = leadersEnd(scan, at + 2);
  const start = skipThe(scan, members);
  const known = matchKnownName(scan, start);
  const body = known?.entry.kind === 'organisation' ? known.entry.organisation : null;
  if (known === null || body === null) return joint(meetingOfBody(scan, at, start));
  const base = { start, end: known.end };
  if (members > at + 2) return { start: at, end: known.end, head: 'summit', base };
  if (LEADERS.has(scan.words[known.end] ?? ''))
    return { start: at, end: membersEnd(scan, known.end + 1), head: 'summit', base };
  if (/assembly$/iu.test(body.name)) return { start: at, end: known.end, head: 'assembly', base };
  const whole = isNumbered(scan, at) ? longerBody(scan, start, known.end) : null;
  if (whole !== null) return { start: at, end: whole, head, base: null };
  const meets =
    head === 'summit' ||
    isNumbered(scan, at) ||
    matchSite(scan, known.end) !== null ||
    (isJoint(body.name) && body.country === null && body.kind !== 'organ');
  return meets ? { start: at, end: known.end, head, base } : joint(meetingOfBody(scan, at, start));
}

/** "of | (the) leaders of | the Coalition of the Willing": behind who meets, where a body follows. */
function leadersEnd(scan: Scan, from: number): number {
  let at = skipThe(scan, from);
  if (!['leaders', 'heads', 'presidents'].includes(scan.words[at] ?? '')) return from;
  while (at < from + 8 && MEMBER_WORDS.has(scan.words[at] ?? '')) at += 1;
  return scan.words[at - 1] === 'the' ? at - 1 : at;
}

const MEMBER_WORDS = new Set('leaders heads of state and government the member states countries'.split(' '));

function skipThe(scan: Scan, at: number): number {
  return scan.words[at] === 'the' ? at + 1 : at;
}

/** "heads | of State Council". */
function membersEnd(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 5 && COUNCIL_WORDS.has(scan.words[at] ?? '')) at += 1;
  return /^(?:state|government|council)$/u.test(scan.words[at - 1] ?? '') ? at : from;
}

const COUNCIL_WORDS = new Set(['of', 'state', 'and', 'government', 'council', "'", '’']);

/** "the annual meeting of", "the 33rd ministerial session of": one of many that is told apart. */
function isNumbered(scan: Scan, at: number): boolean {
  return scan.words.slice(Math.max(0, at - 3), at).some((word) => NUMBERED.test(word));
}

/** An organisation, a town, "Australia-Asean" or "COP27" can give an event its name; a country alone cannot. */
function baseEnd(scan: Scan, at: number): number | null {
  if (isConference(scan, at) || /^inter-\p{Lu}/u.test(scan.tokens[at]?.text ?? '')) return at + 1;
  if (scan.words[at] === 'east' && scan.words[at + 1] === 'asia' && isCapitalised(scan, at)) return at + 2;
  const known = matchKnownName(scan, at);
  if (known === null)
    return /^\p{Lu}[\p{L}.]*[-–]\p{Lu}/u.test(scan.tokens[at]?.text ?? '')
      ? pairEnd(scan, at + 1)
      : unknownOwner(scan, at);
  return pairedEnd(scan, known) ?? (namesEvent(scan, known) ? known.end : null);
}

/** An organisation, a town, and a country with what it is about: "the Gaza peace summit". */
function namesEvent(scan: Scan, { start, end, entry }: KnownNameMatch): boolean {
  if (entry.kind === 'organisation' || entry.form === 'capital' || entry.form === 'metonym') return true;
  return scan.words[start - 1] === 'the' && (headAfter(scan, end) ?? 0) > end;
}

/** "the European Union – Russia summit": two owners with a dash that stands apart. */
function pairedEnd(scan: Scan, { end }: TokenRange): number | null {
  if (!/^[-–—]+$/u.test(scan.tokens[end]?.text ?? '')) return null;
  const second = matchKnownName(scan, end + 1);
  return second !== null && headAfter(scan, second.end) !== null ? second.end : null;
}

const LONGEST_OWNER = 4;

/** "the Venice summit", "the Freedom Online Coalition conference": capitals between an article and a small head. */
function unknownOwner(scan: Scan, at: number): number | null {
  if (!['the', 'this'].includes(scan.words[at - 1] ?? '') && !isGenitive(scan, at - 1)) return null;
  let end = at;
  while (end < at + LONGEST_OWNER && continuesOwner(scan, end)) end += 1;
  const isNamed = headAfter(scan, end) !== null || sitedMeeting(scan, end) !== null;
  return end > at && isNamed ? end : null;
}

/** "Sharm el-Sheikh", "Camp David". */
function continuesOwner(scan: Scan, at: number): boolean {
  if (/^(?:el|al)-\p{Lu}/u.test(scan.tokens[at]?.text ?? '')) return true;
  return isCapitalised(scan, at) && !NOT_NAMES.has(scan.words[at] ?? '');
}

/** "EU-Western | Balkans". */
function pairEnd(scan: Scan, at: number): number {
  return isCapitalised(scan, at) && HEADS.has(singular(scan.words[at + 1] ?? '')) ? at + 1 : at;
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
const ATTENDING = /^(?:at|for|attend(?:s|ed|ing)?|skip(?:s|ped|ping)?|during|before|after|host(?:s|ed|ing)?)$/u;
const PARTS = new Set(['sidelines', 'margins', 'start', 'end', 'opening', 'eve', 'fringes', 'ahead']);
