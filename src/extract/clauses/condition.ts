import type { ReadMention } from '../referents/reading.ts';
import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';
import { complementsOfVerb } from './complements.ts';
import { mentionsOf, ownersOf } from './parties.ts';
import { subjectOf } from './subject.ts';
import { toldClause } from './told-clause.ts';

/** Chunks on either side of a verb in which its condition is sought. */
const REACH = 30;

/** Upon whom something is to come on a condition: "said it would attack Chad if …", "If Chad attacks, we will respond". */
export function conditionOf(clause: Clause, verb: number): readonly ReadMention[] {
  if (isSpeaking(clause, verb)) return toldOnCondition(clause, verb);
  const isTold = clause.chunks.some(
    (_, at) => Math.abs(at - verb) < REACH && (isSpeaking(clause, at) || isAsking(clause, at)),
  );
  return isTold ? [] : whoWouldAct(clause, verb);
}

function isSpeaking(clause: Clause, at: number): boolean {
  return SPEAKING.has(verbAt(clause, at)?.lemma ?? '');
}

function isAsking(clause: Clause, at: number): boolean {
  return verbAt(clause, at)?.lemma === 'ask';
}

const SPEAKING = new Set('say tell warn declare state add vow threaten insist pledge'.split(' '));

/** "said it would attack Chad if the raids went on", "said: if Chad attacks, we will respond". */
function toldOnCondition(clause: Clause, verb: number): readonly ReadMention[] {
  const inner = conditionalVerb(clause, verb);
  if (inner === null) return [];
  const told = toldClause(clause, verb)?.verb ?? modalVerb(clause, verb) ?? inner;
  const struck = told === inner ? [] : mentionsOf(clause, complementsOfVerb(clause, told).object).filter(isNamed);
  if (struck.length > 0) return struck;
  const subject = subjectOf(clause, inner);
  const named = mentionsOf(clause, subject);
  return named.length > 0 ? named : ownersOf(clause, subject);
}

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

/** Who would have to do what a verb’s clause is conditional on: "If Chad attacks, we will respond", "We will respond if Chad attacks". */
function whoWouldAct(clause: Clause, verb: number): readonly ReadMention[] {
  const at = ifBefore(clause, verb) ?? ifBehind(clause, verb);
  const deed = at === null ? null : firstVerb(clause, at);
  if (deed === null || deed === verb || verbAt(clause, deed)?.passive === true) return [];
  const subject = subjectOf(clause, deed).filter((one) => at !== null && one > at);
  return mentionsOf(clause, subject);
}

/** The "if" that opens the clause before the verb’s own, which a comma ends. */
function ifBefore({ chunks }: Clause, verb: number): number | null {
  let isClosed = false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') return null;
    if (chunk?.kind === 'comma') isClosed = true;
    if (chunk?.kind === 'subordinator' && chunk.word === 'if') return isClosed ? at : null;
  }
  return null;
}

/** The "if" behind the verb, in front of any other clause. */
function ifBehind({ chunks }: Clause, verb: number): number | null {
  for (let at = verb + 1; at <= Math.min(chunks.length - 1, verb + REACH); at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative') return null;
    if (chunk?.kind === 'subordinator') return chunk.word === 'if' ? at : null;
  }
  return null;
}

function firstVerb({ chunks }: Clause, after: number): number | null {
  const found = chunks.findIndex(({ kind }, at) => at > after && kind === 'verb');
  return found < 0 ? null : found;
}
