import type { VerbChunk } from './chunk.ts';
import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';
import { relativeStart } from './relative-clause.ts';

/** Verbs whose object does what the infinitive says: "invited Modi to visit". */
export const OBJECT_CONTROL = new Set(
  'invite ask urge call request want expect allow persuade encourage require permit enable help order instruct tell push press force authorise authorize appoint name nominate cause lead convince compel prompt drive induce oblige motivate inspire provoke spur pressure'.split(
    ' ',
  ),
);
/**
 * The earlier verb whose subject a verb shares: "visited A and met B", "arrived in A, met B", "left before meeting B".
 * Null when a noun stands directly before the verb, or no earlier verb is there.
 */
export function sharedWith(clause: Clause, verb: number, chunk: VerbChunk): number | null {
  const { form } = chunk;
  let at = verb - 1;
  while (['adverb', 'date', 'quote'].includes(clause.chunks[at]?.kind ?? '') || opensDate(clause, at)) at -= 1;
  const joint = clause.chunks[at];
  const isJoint = joint?.kind === 'conjunction' || joint?.kind === 'comma';
  const isAdjunct =
    form === 'gerund' && (joint?.kind === 'preposition' || joint?.kind === 'subordinator' || joint?.kind === 'comma');
  if (!isAdjunct && !(isJoint && form === 'finite')) return null;
  if (joint?.kind === 'comma' && form === 'finite' && isApposed(clause, at - 1)) return null;
  const found =
    joint?.kind === 'comma'
      ? verbBeforeComma(clause, at)
      : form === 'finite'
        ? twinBefore(clause, verb, at)
        : nearestVerb(clause, at);
  return found === null ? null : aboveInfinitives(clause, found, chunk);
}

/** "pressed Chad to leave and condemned it": a past tense goes on from the verb that presses. */
function aboveInfinitives(clause: Clause, found: number, { form, tense }: VerbChunk): number {
  if (form !== 'finite' || tense !== 'past' || verbAt(clause, found)?.form !== 'infinitive') return found;
  const above = nearestVerb(clause, found);
  return above !== null && OBJECT_CONTROL.has(verbAt(clause, above)?.lemma ?? '') ? above : found;
}

/** "accused Chad of | arming | them and | urged | it to stop": a past tense is joined to another verb with a tense, not to the gerund between. */
function twinBefore(clause: Clause, verb: number, joint: number): number | null {
  const nearest = nearestVerb(clause, joint);
  const isBlaming =
    nearest !== null && verbAt(clause, nearest)?.form === 'gerund' && blamingVerb(clause, nearest) !== null;
  if (!isBlaming || verbAt(clause, verb)?.tense !== 'past') return nearest;
  return nearestVerb(clause, nearest) ?? nearest;
}

/** "and on Monday condemned": the preposition goes with its date. */
function opensDate(clause: Clause, at: number): boolean {
  return clause.chunks[at]?.kind === 'preposition' && clause.chunks[at + 1]?.kind === 'date';
}

/** "Kerry, the Secretary of State, called": the comma closes an apposition inside the name, and no verb comes before it in the clause. */
function isApposed(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  const isPerson = noun?.mentions.some(({ phrase }) => phrase.kind === 'person') ?? false;
  const isPair = clause.chunks[at - 1]?.kind === 'comma' && nounAt(clause, at - 2) !== null;
  return isPerson && (isPair || (noun?.lemmas.includes(',') ?? false));
}

/** Across a comma only a main verb counts; the relative clause that the comma closes is left for its antecedent. */
function verbBeforeComma(clause: Clause, comma: number): number | null {
  const verb = nearestVerb(clause, comma);
  return verb === null || relativeStart(clause, verb) !== null ? null : verb;
}

/** The last verb before a chunk in its part of the sentence, or null. */
export function nearestVerb(clause: Clause, from: number): number | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb') return at;
    if (chunk?.kind === 'stop' && chunk.word === ';') return null;
  }
  return null;
}

/** Verbs whose object does what the gerund after "of", "for" or "from" says: "accused Iran of arming the rebels". */
const BLAMING = new Set(
  (
    'accuse blame condemn criticise criticize denounce suspect charge convict fault slam sanction punish thank praise commend ' +
    'congratulate applaud stop prevent prohibit ban keep bar dissuade discourage deter'
  ).split(' '),
);

/** The verb that blames, thanks or prevents somebody whose doing the gerund tells, or null. */
export function blamingVerb(clause: Clause, gerund: number): number | null {
  const word = wordAt(clause, gerund - 1);
  if (!['of', 'for', 'from', 'against'].includes(word)) return null;
  const above = nearestVerb(clause, gerund - 1);
  return above !== null && (word === 'against' ? WARNING : BLAMING).has(verbAt(clause, above)?.lemma ?? '')
    ? above
    : null;
}

/** "warned Iran against arming the rebels" */
export const WARNING = new Set(['warn', 'caution', 'advise', 'counsel', 'admonish']);
