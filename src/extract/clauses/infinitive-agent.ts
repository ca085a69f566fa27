import { type Clause, groupAt, nounAt, verbAt, wordAt } from './clause.ts';
import { isDelegation } from './companions.ts';
import type { Group } from './coordinate.ts';

/** "will travel with a delegation to meet X": the aim is of whoever leads it. */
export function isInTrain(clause: Clause, at: number): boolean {
  return isDelegation(clause, at) && wordAt(clause, at - 1) === 'with';
}

/** "a delegation to attend", "for the minister to decide": who acts before the verb above is reached. */
export function agentBefore(clause: Clause, at: number, verb: number): Group | null {
  if (isDelegation(clause, at) && !isInTrain(clause, at)) return [at];
  const isFor = wordAt(clause, at) === 'for' && nounAt(clause, at + 1) !== null && at + 1 >= verb - 3;
  return isFor && !isGoal(clause, at) ? groupAt(clause, at + 1) : null;
}

/** "left | for New York to attend": where somebody goes does nothing. */
function isGoal(clause: Clause, preposition: number): boolean {
  return LEAVING.has(verbAt(clause, preposition - 1)?.lemma ?? '');
}

const LEAVING = new Set(['leave', 'depart', 'head', 'set', 'embark', 'sail', 'fly']);

/** "the Cabinet has determined that it is necessary to act": the verb of who finds so, and acts; else the verb itself. */
export function findingOf(clause: Clause, be: number): number {
  const isImpersonal = wordAt(clause, be - 1) === 'it' && wordAt(clause, be - 2) === 'that';
  return isImpersonal && FINDING.has(verbAt(clause, be - 3)?.lemma ?? '') ? be - 3 : be;
}

const FINDING = new Set(['determine', 'decide', 'conclude', 'find', 'judge', 'rule']);

/** "used the visit to accuse X of stalling and to plead with Y": both infinitives are done by one. */
export function earlierInfinitive(clause: Clause, verb: number): number | null {
  for (let at = verb - 2; at >= Math.max(0, verb - LONGEST_TWIN); at -= 1) {
    const above = verbAt(clause, at);
    if (above?.form === 'infinitive') return at;
    if (above?.form === 'finite' || clause.chunks[at]?.kind === 'stop') return null;
  }
  return null;
}

const LONGEST_TWIN = 12;
