import type { JointMeeting } from './match-joint-meeting.ts';
import { matchKnownName, type Scan, surfaceOf } from './scan.ts';

const KINDS = new Set(
  'international regional ministerial high-level global special emergency peace donor donors humanitarian reconstruction recovery pledging'.split(
    ' ',
  ),
);
const HEADS = new Set(['conference', 'summit']);
const MOST_KINDS = 3;

/** "the international | conference on Libya", "the conference on Syria": written small, it has its name from the country that it is about. */
export function conferenceOn(scan: Scan, at: number): JointMeeting | null {
  const { words } = scan;
  let headAt = at;
  while (headAt < at + MOST_KINDS && KINDS.has(words[headAt] ?? '')) headAt += 1;
  const head = words[headAt] ?? '';
  if (!HEADS.has(head) || words[headAt + 1] !== 'on') return null;
  const isTold = words[at - 1] === 'the' || words.slice(at, headAt).includes('international');
  const known = isTold ? matchKnownName(scan, headAt + 2) : null;
  return known?.entry.kind === 'country' && known.entry.form === 'name'
    ? { start: at, end: headAt + 1, head, names: [] }
    : null;
}

/** "a summit | between Russia and the European Union", "a summit meeting | of Chad, Niger and Mali": it goes by those who meet. */
export function summitBetween(scan: Scan, at: number): JointMeeting | null {
  const { words } = scan;
  if (words[at] !== 'summit') return null;
  const end = words[at + 1] === 'meeting' ? at + 2 : at + 1;
  if (words[end] !== 'between' && words[end] !== 'of') return null;
  const { names, close } = sidesFrom(scan, end + 1);
  if (names.length < 2 || !(isTold(scan, close) || isGoneTo(scan, at))) return null;
  return { start: at, end, head: 'summit', names: [`${names.join('-')} summit`] };
}

/** "has taken place", "ended", and not "called for a summit between A and B". */
function isTold({ words }: Scan, at: number): boolean {
  return HELD.test(words.slice(at, at + 4).join(' '));
}

const HELD =
  /^(?:(?:has|have|had|will|is|was) )?(?:(?:to )?be(?:en)? )?(?:taken place|took place|takes place|take place|taking place|held|hosted|opened|began|ended|concluded|starts|opens)\b/u;

/** "attended | a summit between A and B", "at the third summit of A, B and C". */
function isGoneTo({ words }: Scan, at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => GOING.test(word));
}

const GOING = /^(?:at|during|attend(?:s|ed|ing)?|host(?:s|ed|ing)?)$/u;

const MOST_SIDES = 4;

interface Sides {
  readonly names: readonly string[];
  /** The token behind them. */
  readonly close: number;
}

const NONE: Sides = { names: [], close: 0 };

/** The states and bodies of "A, B and the C"; none where the list has others in it. */
function sidesFrom(scan: Scan, from: number): Sides {
  const sides: string[] = [];
  let isLast = false;
  for (let at = from; sides.length < MOST_SIDES; ) {
    const start = scan.words[at] === 'the' ? at + 1 : at;
    const known = matchKnownName(scan, start);
    if (known === null || (known.entry.kind === 'country' && known.entry.form !== 'name')) return NONE;
    sides.push(surfaceOf(scan, known));
    if (isLast) return { names: sides, close: known.end };
    isLast = scan.words[known.end] === 'and';
    if (!isLast && scan.words[known.end] !== ',') return NONE;
    at = known.end + 1;
    if (!isLast && scan.words[at] === 'and') {
      isLast = true;
      at += 1;
    }
  }
  return NONE;
}
