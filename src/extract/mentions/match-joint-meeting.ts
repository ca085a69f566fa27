import { matchEventBody, matchOrganisation } from './match-body.ts';
import { matchSite, skipBracket } from './match-site.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/** A meeting that has no name but that of the body that meets. */
export interface JointMeeting extends TokenRange {
  /** Head noun in the singular. */
  readonly head: string;
  /** What it is called where the words themselves do not say it: "third meeting of the Energy Council". */
  readonly names: readonly string[];
}

/** Heads of bodies in which several states or parties sit. */
const JOINT = new Set('council commission committee group partnership community taskforce force coalition'.split(' '));

/** "Joint Commission", "Working Group on Energy": a body in which several states sit. */
export function isJoint(name: string): boolean {
  return JOINT.has(name.toLowerCase().split(' ').at(-1) ?? '');
}

/**
 * "the seventh meeting of | the High-Level Russian-Turkish Cooperation Council", "a meeting in Rome of the Contact Group":
 * joint bodies meet as events.
 */
export function meetingOfBody(scan: Scan, at: number, start: number): JointMeeting | null {
  const body = matchOrganisation(scan, start);
  return body !== null && JOINT.has(body.head)
    ? { start: at, end: body.end, head: scan.words[at] ?? '', names: [] }
    : null;
}

/** "a meeting | in Rome of the U.S.-Italy Working Group": the place between the noun and the body. */
export function sitedMeetingOfBody(scan: Scan, at: number): JointMeeting | null {
  const site = matchSite(scan, at + 1);
  if (site === null || scan.words[site.end] !== 'of') return null;
  const start = scan.words[site.end + 1] === 'the' ? site.end + 2 : site.end + 1;
  const found = meetingOfBody(scan, at, start);
  if (found === null) return null;
  const name = `${scan.words[at]} of the ${surfaceOf(scan, { start, end: found.end })}`;
  return { ...found, names: [`${name} in ${site.name}`, name] };
}

/** "the first | Japan-U.S. Clean Energy Partnership (JUCEP) meeting": one of many meetings of a joint body. */
export function jointBodyMeeting(scan: Scan, at: number): JointMeeting | null {
  if (!isToldApart(scan.words[at - 1] ?? '')) return null;
  const body = matchOrganisation(scan, at);
  if (body === null || !JOINT.has(body.head)) return null;
  const headAt = skipBracket(scan, body.end);
  const head = scan.words[headAt] ?? '';
  if (!MEETINGS.has(head)) return null;
  return { start: at, end: headAt + 1, head, names: headAt === body.end ? [] : [`${body.name} ${head}`] };
}

/** Where a longer name than a known one's begins at a token: "the UN | Permanent Forum on Indigenous Issues". */
export function longerBody(scan: Scan, start: number, end: number): number | null {
  const body = matchEventBody(scan, start) ?? matchOrganisation(scan, start);
  return body !== null && body.end > end + 1 && isCapitalised(scan, end) ? body.end : null;
}

/** "The Joint Commission held its | third ministerial meeting": the meeting of the body that the sentence is about. */
export function ownMeeting(scan: Scan, at: number): JointMeeting | null {
  if (scan.words[at - 1] !== 'its' || !HOLDING.test(scan.words[at - 2] ?? '')) return null;
  if (!isToldApart(scan.words[at] ?? '')) return null;
  let headAt = at + 1;
  while (headAt < at + MOST_MODIFIERS && SORTS.test(scan.words[headAt] ?? '')) headAt += 1;
  const head = scan.words[headAt] ?? '';
  if (!MEETINGS.has(head)) return null;
  const owner = subjectBody(scan, at - 2);
  if (owner === null) return null;
  const own = surfaceOf(scan, { start: at, end: headAt + 1 });
  const sort = surfaceOf(scan, { start: at + 1, end: headAt + 1 });
  const names = owner.flatMap((name) => [`${own} of the ${name}`, `${name} ${sort}`]);
  return { start: at, end: headAt + 1, head, names: [...names, own] };
}

/** The body that stands before a verb, with the letters behind it: "the U.S.-EU Trade and Technology Council (TTC)". */
function subjectBody(scan: Scan, verbAt: number): readonly string[] | null {
  for (let at = Math.max(0, verbAt - MOST_BETWEEN); at < verbAt; at += 1) {
    const end = bodyEnd(scan, at);
    if (end === null) continue;
    const close = skipBracket(scan, end);
    if (!scan.words.slice(close, verbAt).every((word) => BETWEEN.test(word))) continue;
    const letters = close > end ? [scan.tokens[end + 1]?.text ?? ''] : [];
    return [surfaceOf(scan, { start: at, end }), ...letters];
  }
  return null;
}

function bodyEnd(scan: Scan, at: number): number | null {
  const body = matchOrganisation(scan, at);
  if (body !== null) return JOINT.has(body.head) ? body.end : null;
  const known = matchKnownName(scan, at);
  return known?.entry.kind === 'organisation' && known.entry.organisation.country === null ? known.end : null;
}

const MOST_BETWEEN = 20;
const MOST_MODIFIERS = 5;
const BETWEEN =
  /^(?:has|have|had|will|today|yesterday|also|recently|,|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|to|is|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const HOLDING = /^(?:hold|holds|held|holding|convened?|convenes|concluded?|opened|hosted|conducted)$/u;
const MEETINGS = new Set(['meeting', 'session', 'ministerial', 'summit', 'plenary', 'conference']);
const SORTS =
  /^(?:ministerial|plenary|high-level|in-person|virtual|annual|regular|joint|leaders['’]?|senior|officials['’]?|technical|executive|formal|foreign|ministers['’]?|['’])$/u;
/** Words that tell one of many meetings apart. */
export const NUMBERED =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|inaugural|regular|plenary)$/u;

function isToldApart(word: string): boolean {
  return NUMBERED.test(word) || word === 'latest';
}
