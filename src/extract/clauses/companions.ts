import { DELEGATION } from '../referents/delegation.ts';
import { type Clause, groupAt, nounAt, wordAt } from './clause.ts';
import type { Group } from './coordinate.ts';

/** "Lula, along with Petro, opened", "together with Lula, Petro opened": who does it with the subject does it too. */
export function withCompanions(clause: Clause, subject: Group): Group {
  const [first, last] = [Math.min(...subject), Math.max(...subject)];
  const behind = companionAt(clause, clause.chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1);
  if (behind !== null) return [...new Set([...subject, ...groupAt(clause, behind)])];
  const delegation = clause.chunks.findIndex(
    (_, at) => at > last && wordAt(clause, at - 1) === 'with' && isDelegation(clause, at),
  );
  if (delegation > 0) return [...subject, delegation];
  const before = clause.chunks[first - 1]?.kind === 'comma' ? groupAt(clause, first - 2) : [];
  const opening = Math.min(...before);
  const isBefore = [opening - 1, opening - 2].some((at) => companionAt(clause, at) === opening);
  return isBefore ? [...new Set([...before, ...subject])] : subject;
}

/** The noun of "together with", "along with" or "alongside" that stands at a position; null when none does. */
function companionAt(clause: Clause, at: number): number | null {
  const word = wordAt(clause, at);
  const isPair = (word === 'together' || word === 'along') && wordAt(clause, at + 1) === 'with';
  const noun = isPair ? at + 2 : at + 1;
  const isNamed = (nounAt(clause, noun)?.mentions.length ?? 0) > 0;
  return isNamed && (isPair || word === 'alongside') ? noun : null;
}

/** "travelled with a delegation", "a delegation to attend": those who make it up act. */
export function isDelegation(clause: Clause, at: number): boolean {
  const mentions = nounAt(clause, at)?.mentions ?? [];
  return mentions.some(({ phrase }) => phrase.kind === 'group' && phrase.noun === DELEGATION);
}
