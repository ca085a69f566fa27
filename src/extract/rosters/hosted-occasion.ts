import { type Clause, nounAt } from '../clauses/clause.ts';
import { complementsOfNoun, complementsOfVerb } from '../clauses/complements.ts';
import type { Group } from '../clauses/coordinate.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { ReadMention } from '../referents/reading.ts';
import { INVITING, type IsOccasion, singular } from './read-roster.ts';

/** An occasion that a sentence tells of, with those who hold it. */
export interface HostedOccasion {
  readonly occasion: string;
  /** Chunk of the verb or noun that tells it. */
  readonly at: number;
  readonly hosts: readonly ReadMention[];
  readonly events: readonly ReadMention[];
}

const HOLDING = new Set(
  'host convene chair co-chair cochair hold lead open have organise organize lead preside conduct begin give attend join participate'.split(
    ' ',
  ),
);

const TAKING_PART = new Set(['begin', 'open', 'attend', 'join', 'participate', 'give']);

/** The first occasion in a sentence whose holder is named: "X convened a meeting", "X met with Y", "X's call with Y", "X invited Y". */
export function hostedOccasion(clause: Clause, isOccasion: IsOccasion): HostedOccasion | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    const held =
      chunk.kind === 'verb'
        ? heldBy(clause, at, isOccasion)
        : chunk.kind === 'noun'
          ? ownedBy(clause, at, isOccasion)
          : null;
    if (held !== null && held.hosts.length > 0) return { ...held, at };
  }
  return null;
}

type Held = Omit<HostedOccasion, 'at'>;

function heldBy(clause: Clause, at: number, isOccasion: IsOccasion): Held | null {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || verb.negated) return null;
  const isItself = verb.lemma === INVITING || isOccasion(verb.lemma);
  if (!isItself && !HOLDING.has(verb.lemma)) return null;
  const { object, prepositional } = complementsOfVerb(clause, at);
  const governed = (preposition: string): Group =>
    prepositional.find((one) => one.preposition === preposition)?.group ?? [];
  const held = verb.passive ? subjectOf(clause, at) : object;
  const occasion = isItself ? verb.lemma : occasionAmong(clause, held, isOccasion);
  if (occasion === null) return null;
  // Whoever opens or joins a named event does not hold it.
  if (TAKING_PART.has(verb.lemma) && eventsAmong(clause, held).length > 0) return null;
  const holders = mentionsOf(clause, verb.passive ? governed('by') : subjectOf(clause, at));
  const own = eventsAmong(clause, held);
  const around = ['at', 'during', 'in', 'for'].flatMap(governed);
  const events = own.length > 0 ? own : eventsAmong(clause, around);
  if (occasion === INVITING) return { occasion, hosts: holders, events };
  const met = isItself && !verb.passive ? object : [];
  return { occasion, hosts: [...holders, ...mentionsOf(clause, [...governed('with'), ...met])], events };
}

/** "convened a meeting", "hosted the Forum". */
function occasionAmong(clause: Clause, group: Group, isOccasion: IsOccasion): string | null {
  for (const at of group) {
    const noun = nounAt(clause, at);
    const word = singular(noun?.head ?? '');
    if (isOccasion(word)) return word;
    if (noun?.mentions.some(({ phrase }) => phrase.kind === 'event' || isForum(phrase)) === true) return NAMED;
  }
  return null;
}

/** What is held under a name of its own is taken for a meeting. */
const NAMED = 'meeting';

function isForum(phrase: Phrase): boolean {
  return (
    phrase.kind === 'organisation' &&
    /(?:forum|summit|conference|dialogue|council|meeting|group|commission)/iu.test(phrase.name)
  );
}

function ownedBy(clause: Clause, at: number, isOccasion: IsOccasion): Held | null {
  const noun = nounAt(clause, at);
  const occasion = singular(noun?.head ?? '');
  if (noun === null || !isOccasion(occasion)) return null;
  const { prepositional } = complementsOfNoun(clause, at);
  const governed = (...prepositions: readonly string[]): Group =>
    prepositional.filter(({ preposition }) => prepositions.includes(preposition)).flatMap(({ group }) => group);
  return {
    occasion,
    hosts: [...noun.possessors, ...mentionsOf(clause, governed('with', 'between'))],
    events: eventsAmong(clause, governed('of', 'at', 'during')),
  };
}

function eventsAmong(clause: Clause, group: Group): readonly ReadMention[] {
  return mentionsOf(clause, group).filter(isEventMention);
}
