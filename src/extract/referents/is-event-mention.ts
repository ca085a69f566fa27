import type { ReadMention } from './reading.ts';

/** An event by its name ("the NATO Summit") or by what it is ("the summit", of one that was named before). */
export function isEventMention({ phrase }: ReadMention): boolean {
  return phrase.kind === 'event' || phrase.kind === 'occasion';
}
