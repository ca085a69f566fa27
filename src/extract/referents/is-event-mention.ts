import type { ReferentKey } from '../../model/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/** An event by its name ("the NATO Summit") or by what it is ("the summit", of one that was named before). */
export function isEventMention({ phrase }: ReadMention): boolean {
  return phrase.kind === 'event' || phrase.kind === 'occasion';
}

/** Whether one can be at what a mention names: at a conference, and at no treaty or war. */
export function canBeAttended({ unattended }: Lexicon, { phrase }: ReadMention): boolean {
  return phrase.kind !== 'event' || !unattended.has(phrase.head);
}

/** "The Council held the third meeting of the Council": a body is no guest of its own meeting. */
export function isOwnMeeting(registry: Registry, body: ReferentKey, event: ReferentKey): boolean {
  if (registry.kindOf(body) !== 'Organisation') return false;
  const [name, meeting] = [registry.nameOf(body), registry.nameOf(event).replace(/ in .*$/u, '')];
  return (/ of (?:the )?/u.test(meeting) && meeting.endsWith(name)) || (MEETING.test(name) && meeting.includes(name));
}

/** Bodies that exist in that they meet. */
const MEETING = /(?:council|commission|committee|group|task ?force)$/iu;
