import { isEventMention } from '../referents/is-event-mention.ts';
import { type Clause, groupAt, isGoverned, nounAt, verbAt, wordAt } from './clause.ts';
import { isReduced } from './complements.ts';
import type { Group } from './coordinate.ts';

/** "discussed the pledge (to consult) | made at the summit": a participle behind the plain object of a verb has that object for its subject. */
export function reducedSubject(clause: Clause, verb: number): Group | null {
  const noun = verbAt(clause, verb - 1)?.form === 'infinitive' ? verb - 2 : verb - 1;
  const chunk = nounAt(clause, noun);
  if (chunk === null || chunk.mentions.length > 0 || chunk.side !== '' || !isReduced(clause, verb)) return null;
  for (let at = noun - 1; at >= 0; at -= 1) {
    const before = clause.chunks[at];
    if (before?.kind === 'verb') return TELLING.has(before.lemma) ? null : [noun];
    if (before?.kind !== 'noun' && before?.kind !== 'preposition' && !PARTICLES.has(wordAt(clause, at))) return null;
  }
  return null;
}

/** "the Forum, | co-hosted by Ghana": a participle behind the comma of an event tells of the event. */
export function heldEvent(clause: Clause, verb: number): Group | null {
  const { form, passive } = verbAt(clause, verb) ?? { form: 'finite', passive: false };
  if (form !== 'participle' || !passive) return null;
  const joined = clause.chunks[verb - 1]?.kind === 'conjunction' ? participleLeft(clause, verb - 1) : null;
  return heldAt(clause, joined ?? verb);
}

function heldAt(clause: Clause, verb: number): Group | null {
  if (clause.chunks[verb - 1]?.kind === 'comma') return isEvent(clause, verb - 2) ? [verb - 2] : null;
  // "the Donor Event for Sudan hosted by Norway": nobody hosts a country.
  const event = clause.chunks[verb - 2]?.kind === 'preposition' && !isEvent(clause, verb - 1) ? verb - 3 : verb - 1;
  const lemma = verbAt(clause, verb)?.lemma ?? '';
  const isHeld = HOLDING.test(lemma) || (LEADING.has(lemma) && wordAt(clause, verb + 1) === 'by');
  return isHeld && isEvent(clause, event) ? [event] : null;
}

/** "held in May | and co-hosted by Ghana": the participle that another is joined to. */
function participleLeft(clause: Clause, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BETWEEN); at -= 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb') return isReduced(clause, at) || HOLDING.test(chunk.lemma) ? at : null;
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative') return null;
  }
  return null;
}

const MOST_BETWEEN = 8;

function isEvent(clause: Clause, at: number): boolean {
  return nounAt(clause, at)?.mentions.some(isEventMention) === true;
}

const HOLDING = /^(?:co-?)?(?:host|chair|organi[sz]e|convene|hold|attend)$/u;

/** What is done to an event by those who take part in it. */
const LEADING = new Set(['lead', 'co-lead', 'head', 'open', 'launch', 'address']);

/** "are carried | out under an agreement reached by X": they belong to the verb before. */
const PARTICLES = new Set(['out', 'up', 'off', 'down', 'back']);

/** Verbs that a clause without "that" may follow. */
const TELLING = new Set('say tell announce report believe know think confirm note add claim be'.split(' '));

/** "Zelenskyy and Duda to hold talks", "Envoy on Hostages to Travel to Doha": in a headline the infinitive itself is the plan. */
export function bareSubject(clause: Clause, verb: number): Group {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const noun = nounAt(clause, at);
    if (clause.chunks[at]?.kind === 'stop') return [];
    if (noun !== null && noun.mentions.length > 0 && !isGoverned(clause, at)) return groupAt(clause, at);
  }
  return [];
}
