import { type Clause, groupAt, nounAt, verbAt } from './clause.ts';
import { subjectOf } from './subject.ts';

/** The clause that a verb of speech reports, by its own verb and the chunk it starts with. */
export interface ToldClause {
  readonly start: number;
  readonly verb: number;
  /** It stands before its speaker: "Iran is to blame, Cameron said". */
  readonly isBefore: boolean;
}

const REACH = 14;
/** Chunks of the longest clause that is sought before a speaker. */
const LONGEST = 40;

/** What a verb reports: the clause behind it, else the one before its speaker; null when there is none. */
export function toldClause(clause: Clause, verb: number): ToldClause | null {
  return clauseBehind(clause, verb) ?? clauseBefore(clause, verb);
}

function clauseBehind(clause: Clause, verb: number): ToldClause | null {
  for (let at = verb + 1; at <= verb + REACH; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk === undefined || (chunk.kind === 'stop' && chunk.word !== ':')) return null;
    if (chunk.kind !== 'verb' || chunk.form !== 'finite') continue;
    return (subjectOf(clause, at)[0] ?? -1) > verb ? { start: verb + 1, verb: at, isBefore: false } : null;
  }
  return null;
}

function clauseBefore(clause: Clause, verb: number): ToldClause | null {
  const joint = jointBefore(clause, verb);
  if (joint === null) return null;
  const start = lastStop(clause, joint) + 1;
  for (let at = start; at < joint; at += 1)
    if (verbAt(clause, at)?.form === 'finite') return { start, verb: at, isBefore: true };
  return null;
}

/** The comma or quotation mark between a clause and "X said" or "said X". */
function jointBefore(clause: Clause, verb: number): number | null {
  if (verbAt(clause, verb)?.form !== 'finite') return null;
  let first = verb;
  while (isAside(clause, first - 1)) first -= 1;
  if (nounAt(clause, first - 1) !== null) first = groupAt(clause, first - 1)[0] ?? first - 1;
  return ['comma', 'quote'].includes(clause.chunks[first - 1]?.kind ?? '') ? first - 1 : null;
}

function isAside(clause: Clause, at: number): boolean {
  return ['adverb', 'date'].includes(clause.chunks[at]?.kind ?? '');
}

function lastStop(clause: Clause, before: number): number {
  const limit = Math.max(-1, before - LONGEST);
  for (let at = before - 1; at > limit; at -= 1) if (clause.chunks[at]?.kind === 'stop') return at;
  return limit;
}
