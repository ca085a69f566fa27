import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ReadMention } from './reading.ts';

/** An event by its name ("the NATO Summit") or by what it is ("the summit", of one that was named before). */
export function isEventMention({ phrase }: ReadMention): boolean {
  return phrase.kind === 'event' || phrase.kind === 'occasion';
}

/** Whether one can be at what a mention names: at a conference, and at no treaty or war. */
export function canBeAttended({ unattended }: Lexicon, { phrase }: ReadMention): boolean {
  return phrase.kind !== 'event' || !unattended.has(phrase.head);
}
