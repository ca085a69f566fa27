import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';

/** "welcomed the release of hostages held by X": who lets nobody go is not who is welcomed for it. */
export function isCaptor(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at - 2);
  if (verb === null || !HOLDING.has(verb.lemma) || wordAt(clause, at - 4) !== 'of') return false;
  return FREEING.test(nounAt(clause, at - 5)?.head ?? '');
}

const HOLDING = new Set(['hold', 'detain', 'abduct', 'kidnap', 'take', 'capture', 'imprison', 'seize']);
const FREEING = /^(?:release|return|freedom|liberation|freeing)$/u;
