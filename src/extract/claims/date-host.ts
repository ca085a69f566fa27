import type { Clause } from '../clauses/clause.ts';
import { nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import type { DateMention } from '../dates/date-mention.ts';

/** What a date in a clause says something about. */
export interface DateHost {
  readonly date: DateMention;
  /** Chunk of the date, or the noun chunk that it is part of ("their May 2021 meeting"). */
  readonly at: number;
  /** Chunk of the verb that it dates, or null. */
  readonly verb: number | null;
  /** Chunk of a plain noun right beside it, or null. */
  readonly noun: number | null;
  /** It stands before its verb and counts for all that is joined to that verb. */
  readonly isFronted: boolean;
}

/** The dates of a clause with what they date, left to right; a date inside a name dates nothing. */
export function findDateHosts(clause: Clause, dates: readonly DateMention[]): readonly DateHost[] {
  const hosts: DateHost[] = [];
  let next = 0;
  for (const [at, chunk] of clause.chunks.entries()) {
    while ((dates[next]?.firstToken ?? Number.POSITIVE_INFINITY) < chunk.start) next += 1;
    for (let date = dates[next]; date !== undefined && date.firstToken < chunk.end; date = dates[next]) {
      const host = hostOf(clause, at, date);
      if (host !== null) hosts.push(host);
      next += 1;
    }
  }
  return hosts;
}

function hostOf(clause: Clause, at: number, date: DateMention): DateHost | null {
  const chunk = clause.chunks[at];
  if (chunk?.kind === 'noun') {
    return chunk.mentions.length > 0 ? null : { date, at, verb: null, noun: at, isFronted: false };
  }
  if (chunk?.kind !== 'date') return null;
  const left = verbBefore(clause, at);
  const right = verbAfter(clause, at);
  const isFronted = left === null || (right !== null && opensNext(clause, at, { left, right }));
  return { date, at, verb: isFronted ? right : left, noun: nounBeside(clause, at), isFronted };
}

/** Stops that part two statements; a semicolon may only part the members of a list. */
const PARTING = new Set(['.', ':', '!', '?', '--', '—', '–']);

/**
 * The verb of the clause that a date closes, past a clause put in between commas ("spoke to X, who had called, on
 * Monday"); null when the date stands before the verb of its clause.
 */
function verbBefore(clause: Clause, date: number): number | null {
  const end = skipLeft(clause, date - 1, ['preposition']);
  let passes = clause.chunks[end]?.kind === 'comma';
  for (let at = date - 1; at >= 0; at -= 1) {
    const chunk = clause.chunks[at];
    const isInserted = passes && (chunk?.kind === 'relative' || chunk?.kind === 'subordinator');
    if (isInserted && clause.chunks[at - 1]?.kind === 'comma') passes = false;
    else if (chunk?.kind === 'verb' && !(passes && isInInsertion(clause, at))) return at;
    else if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator') return null;
    if (chunk?.kind === 'stop' && PARTING.has(chunk.word)) return null;
  }
  return null;
}

/** A relative or subordinate clause that a comma opens: ", who had called", ", as did the envoy". */
function isInInsertion(clause: Clause, verb: number): boolean {
  for (let at = verb - 1; at > 0; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'relative' || kind === 'subordinator') return clause.chunks[at - 1]?.kind === 'comma';
    if (kind === 'verb' || kind === 'comma' || kind === 'stop') return false;
  }
  return false;
}

/** The first finite verb after a date that is not the verb of a clause put in between. */
function verbAfter(clause: Clause, date: number): number | null {
  let inserted = 0;
  for (let at = date + 1; at < clause.chunks.length; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'stop' && PARTING.has(chunk.word)) return null;
    if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator') inserted += 1;
    if (chunk?.kind !== 'verb' || chunk.form !== 'finite') continue;
    if (inserted === 0) return at;
    inserted -= 1;
  }
  return null;
}

interface Verbs {
  readonly left: number;
  readonly right: number;
}

/** "…, and on Monday he met", "Blinken, visiting Paris, on Monday met": the date begins what follows. */
function opensNext(clause: Clause, date: number, { left, right }: Verbs): boolean {
  const before = skipLeft(clause, date - 1, ['preposition', 'adverb']);
  const after = skipRight(clause, date + 1, ['adverb']);
  if (before === left) return false;
  if (after === right) return true;
  const isJoint = clause.chunks[before]?.kind === 'conjunction';
  return isJoint && !joinsDates(clause, before) && hasSubject(clause, date, right);
}

/** "on May 3 and on May 5": the conjunction joins two dates. */
function joinsDates(clause: Clause, conjunction: number): boolean {
  return clause.chunks[conjunction - 1]?.kind === 'date';
}

function hasSubject(clause: Clause, date: number, verb: number): boolean {
  for (let at = date + 1; at < verb; at += 1) {
    if (clause.chunks[at]?.kind === 'noun' && clause.chunks[at - 1]?.kind !== 'preposition') return true;
  }
  return false;
}

/** "the meeting on Monday", "Monday’s talks", "a July 25 telegram". */
function nounBeside(clause: Clause, date: number): number | null {
  const next = nounAt(clause, date + 1);
  if (next !== null && next.mentions.length === 0 && next.possessors.length === 0 && isBare(clause, date)) {
    return date + 1;
  }
  const before = skipLeft(clause, date - 1, ['preposition', 'adverb']);
  const noun = nounAt(clause, before);
  return noun !== null && noun.mentions.length === 0 ? before : null;
}

/** A date with a preposition of its own ("on Monday talks resumed") is no part of the noun after it. */
function isBare(clause: Clause, date: number): boolean {
  return clause.chunks[date - 1]?.kind !== 'preposition' || wordAt(clause, date - 1) === 'of';
}

type Kind = Clause['chunks'][number]['kind'];

function skipLeft(clause: Clause, from: number, kinds: readonly Kind[]): number {
  let at = from;
  while (at >= 0 && kinds.includes(clause.chunks[at]?.kind ?? 'stop')) at -= 1;
  return at;
}

function skipRight(clause: Clause, from: number, kinds: readonly Kind[]): number {
  let at = from;
  while (at < clause.chunks.length && kinds.includes(clause.chunks[at]?.kind ?? 'stop')) at += 1;
  return at;
}

/** Clauses that are told of the same time as the one they hang on. */
const SAME_TIME = new Set(['when', 'where', 'while', 'as']);

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

/** True when a verb belongs to what a verb further left tells: its purpose, its manner, or a "when" clause. */
export function isUnder(clause: Clause, verb: number, above: number): boolean {
  for (let at: number | null = verb; at !== null && at > above; ) {
    const upper = leadingVerb(clause, at);
    if (upper === null || isTalking(clause, upper)) return false;
    if (upper === above) return true;
    at = upper;
  }
  return false;
}

/** The verb to the left that a verb hangs on in the same time; null where it has a time of its own. */
function leadingVerb(clause: Clause, verb: number): number | null {
  const isFinite = verbAt(clause, verb)?.form === 'finite';
  let isJoined = !isFinite;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const chunk = clause.chunks[at];
    const word = wordAt(clause, at);
    // A bare infinitive stands right behind its verb: "helped facilitate".
    if (chunk?.kind === 'verb') return isJoined || at === verb - 1 ? at : null;
    if (SAME_TIME.has(word)) isJoined = true;
    else if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator') return null;
    else if (chunk?.kind === 'stop' && PARTING.has(chunk.word)) return null;
    if (!isFinite && at === verb - 1 && ['after', 'before', 'since'].includes(word)) return null;
  }
  return null;
}

/** Verbs that only say that something takes place. */
const OCCURRING = new Set('happen occur be hold schedule begin start open run kick conclude end last'.split(' '));

/** "the summit, which is to be held on June 5": a relative clause on a verb's complement that tells when it takes place. */
export function isOfComplement(clause: Clause, verb: number, below: number): boolean {
  if (below < verb || !isOccurring(clause, below)) return false;
  for (let at = below - 1; at > verb; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'relative' || wordAt(clause, at) === 'that') return nextVerb(clause, verb) > at;
    if (kind === 'subordinator' || kind === 'stop') return false;
  }
  return false;
}

function isOccurring(clause: Clause, verb: number): boolean {
  const lemma = verbAt(clause, verb)?.lemma ?? '';
  return OCCURRING.has(lemma) || (lemma === 'take' && nounAt(clause, verb + 1)?.head === 'place');
}

/** The first verb after a chunk, or −1. */
export function nextVerb(clause: Clause, after: number): number {
  return clause.chunks.findIndex((chunk, at) => at > after && chunk.kind === 'verb');
}

/** True when two verbs are joined in one statement: "met X and signed Y", "arrived, met X, then left". */
export function isBeside(clause: Clause, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  let isJoined = false;
  for (let at = from + 1; at < to; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator' || chunk?.kind === 'stop') return false;
    if (chunk?.kind === 'conjunction' || chunk?.kind === 'comma') isJoined = true;
    if (chunk?.kind === 'verb' && isTalking(clause, at)) return false;
  }
  return isJoined && !isTalking(clause, from);
}
