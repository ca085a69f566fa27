import type { ReadMention } from '../referents/reading.ts';
import { type Clause, nounAt, verbAt } from './clause.ts';
import { complementsOfVerb } from './complements.ts';

/** "delegations representing X and Y". */
export function representedBy(clause: Clause, noun: number): readonly ReadMention[] {
  const verb = verbAt(clause, noun + 1);
  if (verb === null || verb.lemma !== 'represent' || verb.form !== 'gerund') return [];
  return complementsOfVerb(clause, noun + 1).object.flatMap((at) => nounAt(clause, at)?.mentions ?? []);
}
