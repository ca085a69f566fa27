import { ORGANISATION_HEADS } from '../lexicon/name-words.ts';
import type { BodyMatch } from './match-body.ts';
import { isCapitalised, matchKnownName, type Scan } from './scan.ts';

/** Whether what looks like the name of an event belongs to a body: "High Negotiations | Committee", "the US Congress". */
export function isBodyNotEvent(scan: Scan, event: BodyMatch): boolean {
  return headsBody(scan, event.headAt + 1) || isKnownChamber(scan, event);
}

/** "Congress | Party", "Talks | Committee": the word behind the head of an event makes a body of it. */
function headsBody(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  return BODIES.has(word) && isCapitalised(scan, at) && ORGANISATION_HEADS.has(word);
}

const BODIES = new Set(
  'committee commission council party board secretariat foundation bureau centre center'.split(' '),
);

/** "China's | National People's Congress", "Officials of | Congress": a parliament or party that is known under the last words. */
function isKnownChamber(scan: Scan, { start, end, headAt }: BodyMatch): boolean {
  if (end !== headAt + 1) return false;
  for (let at = start; at <= headAt; at += 1) {
    const known = matchKnownName(scan, at);
    if (known?.end !== end || known.entry.kind !== 'organisation') continue;
    const opens = at === start || OPENERS.has(scan.words[at - 1] ?? '');
    if (opens && CHAMBERS.has(known.entry.organisation.kind)) return true;
  }
  return false;
}

const OPENERS = new Set(["'s", '’s', 's', 'of', 'the']);
const CHAMBERS = new Set(['legislature', 'party']);
