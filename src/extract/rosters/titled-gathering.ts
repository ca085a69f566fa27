import type { SentenceReader } from '../claims/sentence-reader.ts';
import { type Clause, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import { isPartOfEvent, mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { titleMentions } from '../referents/title-mentions.ts';
import { countParties, isParty } from './joint-authors.ts';

/** Many who met at what the title names. */
export interface TitledGathering {
  readonly sentence: number;
  readonly at: number;
  readonly members: readonly ReadMention[];
  readonly events: readonly ReadMention[];
}

/** How many sentences of the text may stand before the one that tells who met. */
const OPENING = 4;

/**
 * "Joint Statement on the Ministerial Meeting on Haiti", and in the text "The ministers of A, B … and H met today": more than
 * a number of parties who meet are at the one meeting that the title names.
 */
export function titledGathering(reading: Reading, sentences: SentenceReader, most: number): TitledGathering | null {
  const events = titleMentions(reading).filter(({ phrase }) => phrase.kind === 'event' && SITTINGS.test(phrase.head));
  if (countParties(events) !== 1) return null;
  const first = reading.scans.findIndex(({ sentence }) => sentence.part !== 'title');
  for (let sentence = Math.max(0, first); sentence < first + OPENING; sentence += 1) {
    const clause = sentences.read(sentence)?.clause;
    const found = clause === undefined ? null : gatheredIn(clause);
    if (found !== null && countParties(found.members) > most) return { ...found, sentence, events };
  }
  return null;
}

const SITTINGS = /^(?:meeting|ministerial|conference|summit|session|dialogue|forum|roundtable|consultations?|talks)$/u;

function gatheredIn(clause: Clause): Pick<TitledGathering, 'at' | 'members'> | null {
  const at = clause.chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  const verb = verbAt(clause, at);
  if (verb === null || verb.negated || verb.passive || !GATHERING.has(verb.lemma)) return null;
  return isAtOther(clause, at) ? null : { at, members: mentionsOf(clause, subjectOf(clause, at)).filter(isParty) };
}

const GATHERING = new Set(['meet', 'gather', 'convene', 'assemble']);

/** "met at the Summit", "met for the Forum": an event of its own; what they met on the margins of is none. */
function isAtOther(clause: Clause, verb: number): boolean {
  const { object, prepositional } = complementsOfVerb(clause, verb);
  const governed = prepositional.filter(({ preposition }) => ['at', 'for', 'during'].includes(preposition));
  const named = [...object, ...governed.flatMap(({ group }) => group)];
  return named.some((one) => mentionsOf(clause, [one]).some(isEventMention) && !isPartOfEvent(wordAt(clause, one)));
}
