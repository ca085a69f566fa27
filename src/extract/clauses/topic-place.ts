import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';

/** Chunks that a topic may be long. */
const REACH = 8;

/** "spoke about the war | in Sudan", "talked with X on the situation | in Syria": where the thing is that is talked about, and not who talks. */
export function isPlaceOfTopic(clause: Clause, preposition: number): boolean {
  if (wordAt(clause, preposition) !== 'in' || !isOfCountry(clause, preposition + 1)) return false;
  if (nounAt(clause, preposition - 1)?.mentions.length !== 0) return false;
  for (let at = preposition - 1; at >= Math.max(0, preposition - REACH); at -= 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'preposition') {
      if (TOPICAL.has(chunk.word)) return isSpoken(clause, at);
      if (!INNER.has(chunk.word)) return false;
    } else if (!WITHIN.has(chunk?.kind ?? '')) return false;
  }
  return false;
}

function isOfCountry(clause: Clause, at: number): boolean {
  return nounAt(clause, at)?.mentions.some(({ phrase }) => phrase.kind === 'country') ?? false;
}

/** "spoke on the floods in Peru"; "met on neutral ground in Peru" tells no topic, and "voiced concern about the coup in Peru" is told of Peru. */
function isSpoken(clause: Clause, preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - VERB_REACH); at -= 1) {
    const verb = verbAt(clause, at);
    if (verb !== null) return SPEAKING.has(verb.lemma);
    if (clause.chunks[at]?.kind === 'stop') return false;
  }
  return false;
}

const VERB_REACH = 12;
const SPEAKING = new Set('speak talk confer consult exchange discuss brief update call phone telephone'.split(' '));
/** Prepositions before what is talked of. */
export const TOPICAL = new Set(['about', 'regarding', 'concerning', 'on', 'over']);
/** "about problems such as the war in Peru" too. */
const INNER = new Set(['of', 'for', 'to', 'between', 'against', 'as', 'like', 'including']);
const WITHIN = new Set(['noun', 'conjunction', 'comma', 'adverb', 'quote']);
