import type { BodyMatch } from './match-body.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

const MODIFIERS = new Set(
  "leaders leader leaders' ' ’ 's ’s foreign ministers ministerial annual special emergency virtual climate peace biodiversity security informal extraordinary un".split(
    ' ',
  ),
);
const HEADS = new Set(['summit', 'summits', 'conference', 'ministerial', 'forum', 'congress']);
/** Clubs of states that meet under their own name: "the G20 in Bali". */
const CLUBS = new Set(['g7', 'g8', 'g20', 'g-7', 'g-8', 'g-20', 'apec', 'quad', 'brics']);

/** A named event whose head is written small or left out: "NATO summit", "the Delhi summit", "COP27", "the G20 in Bali". */
export function matchPlainEvent(scan: Scan, at: number): BodyMatch | null {
  const base = baseEnd(scan, at);
  if (base === null) return null;
  let headAt = base;
  while (headAt < base + 4 && MODIFIERS.has(scan.words[headAt] ?? '')) headAt += 1;
  const head = scan.words[headAt] ?? '';
  if (HEADS.has(head)) return toBody(scan, { start: at, end: headAt + 1 }, head);
  if (isConference(scan, at)) return toBody(scan, { start: at, end: base }, 'conference');
  return isClubMeeting(scan, at) ? toBody(scan, { start: at, end: base }, 'summit') : null;
}

function toBody(scan: Scan, range: TokenRange, head: string): BodyMatch {
  const body = { ...range, head: head.replace(/s$/u, ''), headAt: range.end - 1, name: '' };
  return { ...body, ...placeOfEvent(scan, body) };
}

/** An organisation, a town, "Australia-Asean" or "COP27" can give an event its name; a country alone cannot. */
function baseEnd(scan: Scan, at: number): number | null {
  if (isConference(scan, at)) return at + 1;
  const known = matchKnownName(scan, at);
  if (known === null) return /^\p{Lu}\p{L}*[-–]\p{Lu}/u.test(scan.tokens[at]?.text ?? '') ? at + 1 : null;
  const isTown = known.entry.kind === 'country' && known.entry.form === 'capital';
  return known.entry.kind === 'organisation' || isTown ? known.end : null;
}

function isConference(scan: Scan, at: number): boolean {
  return /^cop-?\d{1,2}$/u.test(scan.words[at] ?? '');
}

function isClubMeeting(scan: Scan, at: number): boolean {
  if (!CLUBS.has(scan.words[at] ?? '') || scan.words[at - 1] !== 'the') return false;
  return scan.words[at + 1] === 'in' && isCapitalised(scan, at + 2);
}

/** The event with the place after "in": its name is longer, its range too. */
export function placeOfEvent(scan: Scan, body: TokenRange): { end: number; name: string } {
  const { end } = body;
  const known = scan.words[end] === 'in' ? matchKnownName(scan, end + 1) : null;
  const isTown = scan.words[end] === 'in' && isCapitalised(scan, end + 1) && !isCapitalised(scan, end + 3);
  const range = { start: body.start, end: known?.end ?? (isTown ? townEnd(scan, end + 1) : end) };
  return { end: range.end, name: surfaceOf(scan, range) };
}

function townEnd(scan: Scan, at: number): number {
  return isCapitalised(scan, at + 1) ? at + 2 : at + 1;
}
