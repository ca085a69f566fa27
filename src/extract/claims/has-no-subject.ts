import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import { subjectOf } from '../clauses/subject.ts';

/** "Neither X nor Y attended", "no Peruvian troops crossed", "there are no troops crossing": nobody does what the verb says. */
export function hasNoSubject(clause: Clause, verb: number): boolean {
  const [subject = -1] = subjectOf(clause, verb);
  const [word = ''] = nounAt(clause, subject)?.lemmas ?? [];
  if (word === 'no') return isNone(clause, subject);
  return NOBODY.has(word) || isAbsent(clause, subject, verb);
}

/** "signed no treaty", "gave no support": there is nothing that the verb is done to. */
export function hasNoObject(clause: Clause, verb: number): boolean {
  const [object = -1, ...more] = complementsOfVerb(clause, verb).object;
  return more.length === 0 && nounAt(clause, object)?.mentions.length === 0 && isNone(clause, object);
}

/** "no talks". */
export function isNone(clause: Clause, noun: number): boolean {
  const [word = '', next = ''] = nounAt(clause, noun)?.lemmas ?? [];
  return word === 'no' && !AMOUNTS.has(next);
}

const NOBODY = new Set(['neither', 'none', 'nobody']);
/** "no fewer than ten leaders", "no doubt". */
const AMOUNTS = new Set(['less', 'few', 'fewer', 'more', 'doubt', 'matter', 'small', 'mean', 'choice', 'alternative']);

/** "there are not going to be any troops moving in", "there isn't a plane flying to X". */
function isAbsent(clause: Clause, noun: number, verb: number): boolean {
  if (noun !== verb - 1 || verbAt(clause, verb)?.form !== 'gerund') return false;
  const last = clause.chunks[noun - 1]?.kind === 'adverb' ? noun - 2 : noun - 1;
  const being = verbAt(clause, last);
  if (being?.lemma !== 'be') return false;
  const above = being.form === 'infinitive' ? verbAt(clause, last - 1) : null;
  const first = above === null ? last : last - 1;
  return wordAt(clause, first - 1) === 'there' && (being.negated || above?.negated === true);
}
