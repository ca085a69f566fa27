import type { ReadMention } from '../referents/reading.ts';
import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';
import { complementsOfVerb } from './complements.ts';
import { mentionsOf, ownersOf } from './parties.ts';
import { subjectOf } from './subject.ts';
import { toldClause } from './told-clause.ts';

/** Chunks on either side of a verb of speech in which its condition is sought. */
const REACH = 30;

/** "said it would attack Chad if the raids went on", "said: if Chad attacks, we will respond": upon whom something is to come on a condition. */
export function conditionOf(clause: Clause, verb: number): readonly ReadMention[] {
  const inner = SPEAKING.has(verbAt(clause, verb)?.lemma ?? '') ? conditionalVerb(clause, verb) : null;
  if (inner === null) return [];
  const told = toldClause(clause, verb)?.verb ?? modalVerb(clause, verb) ?? inner;
  const struck = told === inner ? [] : mentionsOf(clause, complementsOfVerb(clause, told).object).filter(isNamed);
  if (struck.length > 0) return struck;
  const subject = subjectOf(clause, inner);
  const named = mentionsOf(clause, subject);
  return named.length > 0 ? named : ownersOf(clause, subject);
}

const SPEAKING = new Set('say tell warn declare state add vow threaten insist pledge'.split(' '));

/** "said it | would attack": the pronoun is the speaker, and the clause has no subject of its own. */
function modalVerb(clause: Clause, verb: number): number | null {
  const next = [verb + 1, verb + 2].find((at) => verbAt(clause, at) !== null) ?? -1;
  return verbAt(clause, next)?.modal ? next : null;
}

function isNamed({ form }: ReadMention): boolean {
  return form !== 'pronoun';
}

/** The finite verb of the clause that "if" or "unless" opens. */
function conditionalVerb(clause: Clause, verb: number): number | null {
  let isOpen = false;
  for (let at = Math.max(0, verb - REACH); at < verb + REACH; at += 1) {
    if (nounAt(clause, at) === null && CONDITIONAL.has(wordAt(clause, at))) isOpen = true;
    else if (isOpen && verbAt(clause, at)?.form === 'finite') return at === verb ? null : at;
  }
  return null;
}

const CONDITIONAL = new Set(['if', 'unless']);
