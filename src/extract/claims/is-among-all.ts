import { type Clause, nounAt } from '../clauses/clause.ts';
import type { Trigger } from './slots.ts';

/** "a trilateral meeting with A and B", "met A and B for a trilateral": what is done with several they do with each other too. */
export function isAmongAll(clause: Clause, { kind, at, complements }: Trigger): boolean {
  const occasions = complements.prepositional.filter(({ preposition }) => OCCASIONAL.has(preposition));
  const nouns = [...complements.object, ...occasions.flatMap(({ group }) => group), ...(kind === 'noun' ? [at] : [])];
  return nouns.some((noun) => nounAt(clause, noun)?.lemmas.some((lemma) => AMONG_ALL.has(lemma)));
}

const OCCASIONAL = new Set(['in', 'at', 'for', 'during']);
const AMONG_ALL = new Set(
  'trilateral trilaterals quadrilateral tripartite quadripartite three-way four-way'.split(' '),
);
