import { type Clause, nounAt } from './clause.ts';
import { isReduced } from './complements.ts';

/** Where what is governed ends: a stop, a clause of its own, a finite verb. */
export function isWall(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (chunk === undefined || ['stop', 'subordinator', 'relative'].includes(chunk.kind)) return true;
  if (chunk.kind === 'verb' && chunk.form === 'infinitive') return COUNTERING.has(chunk.lemma);
  return chunk.kind === 'verb' && chunk.form === 'finite' && !chunk.passive && !isReducedOfThing(clause, at);
}

/** "their commitment | to counter Russian actions": against whom something is done is no part of it. */
const COUNTERING = new Set('counter deter combat confront oppose resist defeat repel withstand thwart'.split(' '));

/** "the test | conducted | on Monday by Iran". */
function isReducedOfThing(clause: Clause, at: number): boolean {
  return nounAt(clause, at - 1)?.mentions.length === 0 && isReduced(clause, at);
}
