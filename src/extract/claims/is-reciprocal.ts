import { type Clause, nounAt } from '../clauses/clause.ts';
import type { Complements } from '../clauses/complements.ts';

/** "attacked each other", "at war with one another": the subjects are the objects too; not in "visited each other's capital". */
export function isReciprocal(clause: Clause, slots: readonly string[], complements: Complements): boolean {
  const governed = complements.prepositional.filter(({ preposition }) => slots.includes(preposition));
  return [complements.object, ...governed.map(({ group }) => group)].some((group) => isMutual(clause, group[0] ?? -1));
}

function isMutual(clause: Clause, at: number): boolean {
  const next = clause.chunks[at + 1];
  const isOwner = next?.kind === 'adverb' && GENITIVE.has(next.word);
  return !isOwner && RECIPROCAL.has(nounAt(clause, at)?.lemmas.join(' ') ?? '');
}

const RECIPROCAL = new Set(['each other', 'one another']);

const GENITIVE = new Set(["'s", '’s']);
