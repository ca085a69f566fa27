import { type Clause, nounAt, wordAt } from '../clauses/clause.ts';
import { isPartOfEvent } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { ReadMention } from '../referents/reading.ts';
import { type IsOccasion, singular } from './read-roster.ts';
import type { Roster } from './roster.ts';

/** "The meeting took place on the sidelines of the G20 Summit": those who were told of as meeting were at the summit. */
export function placedOccasion(clause: Clause, isOccasion: IsOccasion): Roster | null {
  for (const [verb, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.form !== 'finite' || !HAPPENING.has(chunk.lemma)) continue;
    const at = toldOccasion(clause, verb, isOccasion);
    const events = at === null ? [] : eventsBehind(clause, verb);
    if (at === null || events.length === 0) continue;
    const occasion = singular(nounAt(clause, at)?.head ?? '');
    return { at, occasion, verb, members: [], hosts: [], events, isOfHosts: true };
  }
  return null;
}

const HAPPENING = new Set(['take', 'hold', 'occur', 'happen']);

/** "the meeting", "the talks" as the subject of a verb: whose they are was told before. */
function toldOccasion(clause: Clause, verb: number, isOccasion: IsOccasion): number | null {
  const [at = -1, ...more] = subjectOf(clause, verb);
  const noun = nounAt(clause, at);
  if (noun === null || more.length > 0 || noun.mentions.length > 0 || noun.possessors.length > 0) return null;
  const isOfOthers = [at, verb].some((one) => ['between', 'of', 'with'].includes(wordAt(clause, one + 1)));
  return DEFINITE.has(noun.lemmas[0] ?? '') && !isOfOthers && isOccasion(singular(noun.head)) ? at : null;
}

const DEFINITE = new Set(['the', 'this', 'these']);

/** What "at", "during" or "on the margins of" governs behind a verb. */
function eventsBehind(clause: Clause, verb: number): readonly ReadMention[] {
  for (let at = verb + 1; at < clause.chunks.length; at += 1) {
    const { kind } = clause.chunks[at] ?? { kind: 'stop' };
    if (kind === 'stop' || kind === 'verb') break;
    const events = (nounAt(clause, at)?.mentions ?? []).filter(isEventMention);
    if (events.length > 0) return leadsTo(clause, at) ? events : [];
  }
  return [];
}

function leadsTo(clause: Clause, event: number): boolean {
  const word = wordAt(clause, event - 1);
  if (word !== 'of') return word === 'at' || word === 'during' || word === 'within';
  const head = nounAt(clause, event - 2)?.head ?? '';
  const isPart = isPartOfEvent(head) || head === 'framework' || head === 'occasion';
  // "on the eve of the opening of the summit" is before it.
  return isPart && wordAt(clause, event - 3) !== 'of';
}
