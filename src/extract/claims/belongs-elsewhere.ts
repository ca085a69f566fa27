import type { Clause } from '../clauses/clause.ts';
import type { Trigger } from './slots.ts';

/** "who took office in Riga in March 2022, met": what stands before the trigger belongs to the verb right before it. */
export function belongsElsewhere(clause: Clause, { verb }: Trigger, position: number): boolean {
  for (let at = position - 1; at >= 0; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'verb') return at !== verb;
    if (kind === 'comma' || kind === 'conjunction' || kind === 'stop') return false;
  }
  return false;
}
