import type { ReadMention } from '../referents/reading.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from './clause.ts';
import { mentionsOf, ownersOf } from './parties.ts';
import { subjectOf } from './subject.ts';

/** "Iran must comply", "Iran needs to comply", "it is time for Iran to comply": who is told what to do; empty where nobody is. */
export function obligedOf(clause: Clause, at: number, modals: ReadonlySet<string>): readonly ReadMention[] {
  const verb = verbAt(clause, at);
  if (verb === null || verb.passive || PASSIVE_STATES.has(verb.lemma)) return [];
  if (verb.form === 'infinitive') return namedIn(clause, owingTo(clause, at) ?? subjectFor(clause, at));
  if (verb.form !== 'finite' || verb.tense === 'past') return [];
  const isDuty = verb.modal !== null && modals.has(verb.modal);
  return isDuty || isNecessity(clause, at) ? namedIn(clause, subjectOf(clause, at)) : [];
}

/** What one does not do because somebody asks for it. */
const PASSIVE_STATES = new Set(
  'be have feel know win survive live suffer prevail understand see face wonder'.split(' '),
);

function namedIn(clause: Clause, subject: readonly number[]): readonly ReadMention[] {
  const named = mentionsOf(clause, subject);
  return named.length > 0 ? named : ownersOf(clause, subject);
}

/** "needs | to stop", "has | to stop": the subject of the verb that lays the duty on it. */
function owingTo(clause: Clause, infinitive: number): readonly number[] | null {
  const owing = verbAt(clause, infinitive - 1);
  if (owing === null || !OWING.has(owing.lemma) || owing.form !== 'finite') return null;
  const isNow = owing.tense === 'present' && owing.modal === null && !owing.negated;
  return isNow ? subjectOf(clause, infinitive - 1) : [];
}

const OWING = new Set(['need', 'have', 'ought']);

/** "time for | Iran | to comply": the noun between "for" and the infinitive. */
function subjectFor(clause: Clause, infinitive: number): readonly number[] {
  if (nounAt(clause, infinitive - 1) === null) return [];
  const group = groupAt(clause, infinitive - 1);
  const before = (group[0] ?? infinitive - 1) - 1;
  return wordAt(clause, before) === 'for' && isNecessary(clause, before - 1) ? group : [];
}

/** "it is critical that | Iranian leaders | comply": a subjunctive, or what reads like one. */
function isNecessity(clause: Clause, verb: number): boolean {
  const [first] = subjectOf(clause, verb);
  return first !== undefined && wordAt(clause, first - 1) === 'that' && isNecessary(clause, first - 2);
}

function isNecessary(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (chunk === undefined) return false;
  if (chunk.kind === 'noun') return NECESSARY.has(chunk.head) && chunk.lemmas.every((word) => !PRAISING.has(word));
  if (chunk.kind === 'verb') return NECESSARY.has(chunk.lemma);
  return NECESSARY.has(wordAt(clause, at));
}

/** "a great time for X to …" asks nothing. */
const PRAISING = new Set(['good', 'great', 'exciting', 'difficult', 'hard', 'tough', 'first', 'last', 'perfect']);

const NECESSARY = new Set(
  'time critical crucial essential imperative vital necessary important incumbent urgent high past'.split(' '),
);
