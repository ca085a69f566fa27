import type { Reading, ReadMention } from '../referents/reading.ts';
import { titleMentions } from '../referents/title-mentions.ts';

/** How many sentences back the event is looked for that a list does not name. */
export const MOST_BACK = 6;

/** What an article is about that lists who comes without saying to what. */
export function eventsOfTitle(reading: Reading): readonly ReadMention[] {
  return eventsAmong(titleMentions(reading)).slice(0, 1);
}

/** The event named last, of which a ceremony is a part; who came to "the meeting" did not come to a summit that was spoken of there. */
export function eventsBefore({ bySentence }: Reading, index: number, occasion: string | null): readonly ReadMention[] {
  const before = bySentence
    .slice(Math.max(0, index - MOST_BACK), index)
    .flatMap(eventsAmong)
    .slice(-1);
  const isPart = occasion === null || !DELIBERATING.has(occasion);
  return before.filter(({ phrase }) => isPart || (phrase.kind === 'event' && phrase.head === occasion));
}

const DELIBERATING: ReadonlySet<string> = new Set(
  'meeting session talk call discussion conversation roundtable'.split(' '),
);

function eventsAmong(mentions: readonly ReadMention[]): readonly ReadMention[] {
  return mentions.filter(({ phrase }) => phrase.kind === 'event' && !UNATTENDED.test(phrase.head));
}

/** Heads of events that nobody takes a seat at. */
const UNATTENDED = /^(?:war|conflict|crisis|treaty|accords?|agreements?|pact|protocol|charter|elections?|process)$/u;
