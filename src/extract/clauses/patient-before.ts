import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';

const PRONOUNS = new Set(['him', 'her', 'them']);

/** "sent a letter to Bah thanking him", "met Bah thanking him": a noun right before a gerund whose object it is acts in nothing. */
export function isPatientOf(clause: Clause, at: number, gerund: number): boolean {
  if (verbAt(clause, gerund)?.form !== 'gerund' || at !== gerund - 1 || !isPronoun(clause, gerund + 1)) return false;
  return wordAt(clause, at - 1) === 'to' || verbAt(clause, at - 1) !== null;
}

function isPronoun(clause: Clause, at: number): boolean {
  const [first] = nounAt(clause, at)?.mentions ?? [];
  return PRONOUNS.has(first?.phrase.kind === 'pronoun' ? first.phrase.word : wordAt(clause, at));
}

/** "called Bah to thank him": whoever telephones a person acts, but "called on Bah to act" is a request. */
export function isCalledUp(clause: Clause, verb: number): boolean {
  const called = nounAt(clause, verb + 1);
  return (
    verbAt(clause, verb)?.lemma === 'call' && called?.mentions.some(({ phrase }) => phrase.kind === 'person') === true
  );
}
