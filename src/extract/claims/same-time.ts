import type { Chunk } from '../clauses/chunk.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';

/** Stops that part two statements; a semicolon may only part the members of a list. */
const PARTING = new Set(['.', ':', '!', '?', '--', '—', '–']);

/** True for a stop after which something else is told. */
export function isParting(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'stop' && PARTING.has(chunk.word);
}

/** Verbs above which another act is only talked about: their date is not that of the act below them. */
const TALKING = new Set(
  'say tell announce report reveal state declare claim note add write explain recall remember mention discuss deny confirm welcome praise condemn criticise criticize denounce hail blame accuse call urge demand ask warn expect plan propose invite decide agree promise pledge vow hope want wish thank congratulate support oppose reject consider suggest believe think know follow predict signal indicate threaten offer intend schedule'.split(
    ' ',
  ),
);

/** True for a verb of speech, thought or will. */
export function isTalking(clause: Clause, verb: number): boolean {
  return TALKING.has(verbAt(clause, verb)?.lemma ?? '');
}

/** Chunks that one statement may be long. */
const REACH = 80;

/** True when a verb belongs to what a verb further left tells: its purpose, its manner, or a "when" clause. */
export function isUnder(clause: Clause, verb: number, above: number): boolean {
  if (verb - above > REACH) return false;
  for (let at: number | null = verb; at !== null && at > above; ) {
    const upper = leadingVerb(clause, at);
    if (upper === null || isTalking(clause, upper)) return false;
    if (upper === above) return true;
    at = upper;
  }
  return false;
}

/** Clauses that are told of the same time as the one they hang on. */
const SAME_TIME = new Set(['when', 'where', 'while', 'as']);
/** Before a gerund these tell of another time. */
const OTHER_TIME = new Set(['after', 'before', 'since']);

/** The verb to the left that a verb hangs on in the same time; null where it has a time of its own. */
function leadingVerb(clause: Clause, verb: number): number | null {
  const before = clause.chunks[verb - 1];
  // A bare infinitive stands right behind its verb: "helped facilitate".
  if (before?.kind === 'verb') return verb - 1;
  let isJoined = verbAt(clause, verb)?.form !== 'finite';
  if (isJoined && OTHER_TIME.has(wordAt(clause, verb - 1))) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb') return isJoined ? at : null;
    if (SAME_TIME.has(wordAt(clause, at)) || isWithin(clause, at)) isJoined = true;
    else if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator' || isParting(chunk)) return null;
  }
  return null;
}

/** "did not recognise it until it received an envoy on May 13": done at last with what ends the delay. */
export function endsDelay(clause: Clause, verb: number, below: number): boolean {
  const delayed = verbAt(clause, verb);
  if (delayed === null || !delayed.negated || delayed.tense !== 'past' || nextVerb(clause, verb) !== below)
    return false;
  return clause.chunks.slice(verb + 1, below).some((_, step) => isUntil(clause, verb + 1 + step));
}

/** "until", "till". */
export function isUntil(clause: Clause, at: number): boolean {
  return ['until', 'till'].includes(wordAt(clause, at));
}

/** "held talks, during which they agreed", "signed a statement in which they pledged". */
function isWithin(clause: Clause, at: number): boolean {
  const isRelative = clause.chunks[at]?.kind === 'relative' && wordAt(clause, at) === 'which';
  return isRelative && ['in', 'at', 'during', 'under'].includes(wordAt(clause, at - 1));
}

/** Verbs that only say that something takes place. */
const OCCURRING = new Set('happen occur be hold schedule begin start open run kick conclude end last'.split(' '));

/** "the summit, which is to be held on June 5": a relative clause on a verb's complement that tells when it takes place. */
export function isOfComplement(clause: Clause, verb: number, below: number): boolean {
  if (below < verb || !isOccurring(clause, below)) return false;
  if (isScheduled(clause, below) && nextVerb(clause, verb) === below) return true;
  for (let at = below - 1; at > verb; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'relative' || wordAt(clause, at) === 'that') return nextVerb(clause, verb) > at;
    if (kind === 'subordinator' || kind === 'stop') return false;
  }
  return false;
}

/** "are scheduled for June 21", "the visit, planned for May": the date is that of what is planned. */
export function isScheduled(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at);
  if (verb === null || !SCHEDULING.has(verb.lemma)) return false;
  const isPassive = verb.passive || verb.form === 'participle';
  return wordAt(clause, at + 1) === 'for' || (isPassive && ['on', 'in'].includes(wordAt(clause, at + 1)));
}

const SCHEDULING = new Set('schedule plan set slate slat expect fix time due'.split(' '));

/** "was held", "took place", "will begin". */
export function isOccurring(clause: Clause, verb: number): boolean {
  const lemma = verbAt(clause, verb)?.lemma ?? '';
  return OCCURRING.has(lemma) || (lemma === 'take' && nounAt(clause, verb + 1)?.head === 'place');
}

/** The first verb close after a chunk, or −1. */
export function nextVerb(clause: Clause, after: number): number {
  for (let at = after + 1; at < Math.min(clause.chunks.length, after + REACH); at += 1) {
    if (clause.chunks[at]?.kind === 'verb') return at;
  }
  return -1;
}

/** True when two verbs are joined in one statement: "met X and signed Y", "arrived, met X, then left". */
export function isBeside(clause: Clause, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  if (to - from > REACH) return false;
  let isJoined = false;
  for (let at = from + 1; at < to; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator' || chunk?.kind === 'stop') return false;
    if (chunk?.kind === 'conjunction' || chunk?.kind === 'comma') isJoined = true;
    if (chunk?.kind === 'verb' && isTalking(clause, at)) return false;
  }
  return isJoined && !isTalking(clause, from) && !isClosed(clause, from, to);
}

/** A relative clause that a comma closes has a time of its own: ", who visited Kenya in May, met". */
function isClosed(clause: Clause, verb: number, end: number): boolean {
  const hasComma = clause.chunks.slice(verb + 1, end).some(({ kind }) => kind === 'comma');
  for (let at = verb - 1; hasComma && at >= Math.max(0, verb - REACH); at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'relative') return true;
    if (kind === 'verb' || kind === 'stop' || kind === 'subordinator') return false;
  }
  return false;
}
