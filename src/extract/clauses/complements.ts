import { type Clause, type Complement, groupAt, nounAt, verbAt, wordAt } from './clause.ts';
import type { Group } from './coordinate.ts';

/** What follows a verb or noun inside its clause. */
export interface Complements {
  readonly object: Group;
  readonly prepositional: readonly Complement[];
  /** Position of an infinitive that completes the verb ("plans to visit"), or null. */
  readonly infinitive: number | null;
}

/** Object and prepositional phrases after a verb, up to the next clause. */
export function complementsOfVerb(clause: Clause, verb: number): Complements {
  return readRight(clause, verb + 1, { takesObject: true });
}

/** Prepositional phrases right after a noun chunk: "visit | of X to Y on Monday". */
export function complementsOfNoun(clause: Clause, noun: number): Complements {
  return readRight(clause, noun + 1, { takesObject: false });
}

function readRight(clause: Clause, from: number, { takesObject }: { takesObject: boolean }): Complements {
  const prepositional: Complement[] = [];
  let object: Group = [];
  let at = from;
  let canTakeObject = takesObject;
  while (at < clause.chunks.length) {
    const chunk = clause.chunks[at];
    if (chunk === undefined) break;
    if (chunk.kind === 'noun' && canTakeObject) {
      object = groupAt(clause, at);
      canTakeObject = false;
      at = lastOf(object, at) + 1;
    } else if (chunk.kind === 'preposition') {
      const next = governedBy(clause, at);
      if (next === null && clause.chunks[at + 1]?.kind !== 'date' && !isWhole(clause, at)) break;
      if (next !== null) prepositional.push({ preposition: chunk.word, group: groupAt(clause, next) });
      at = next === null ? skipUngoverned(clause, at) : lastOf(groupAt(clause, next), next) + 1;
      canTakeObject = false;
    } else if (isPassed(clause, at)) at += 1;
    else break;
  }
  const infinitive = verbAt(clause, at)?.form === 'infinitive' ? at : null;
  return { object, prepositional, infinitive };
}

/** A particle ("sit down with") is passed alone, a preposition before a date with its date. */
function skipUngoverned(clause: Clause, at: number): number {
  return clause.chunks[at + 1]?.kind === 'date' ? at + 2 : at + 1;
}

function lastOf(group: Group, at: number): number {
  return Math.max(at, ...group);
}

/** The noun after a preposition; an adverb or quotation mark may stand between. */
function governedBy(clause: Clause, preposition: number): number | null {
  let at = preposition + 1;
  while (['quote', 'adverb'].includes(clause.chunks[at]?.kind ?? '')) at += 1;
  return nounAt(clause, at) === null ? null : at;
}

function isWhole(clause: Clause, at: number): boolean {
  return (
    ['up', 'over', 'off', 'out', 'together', 'by', 'in', 'down'].includes(wordAt(clause, at)) &&
    clause.chunks[at + 1]?.kind === 'preposition'
  );
}

/** Adverbs, dates, quotation marks and a comma before a further preposition do not end a clause. */
function isPassed(clause: Clause, at: number): boolean {
  const kind = clause.chunks[at]?.kind;
  if (kind === 'adverb' || kind === 'date' || kind === 'quote') return true;
  if (kind !== 'comma') return false;
  const next = clause.chunks[at + 1]?.kind;
  return (
    next === 'preposition' || next === 'date' || (next === 'adverb' && clause.chunks[at + 2]?.kind === 'preposition')
  );
}
