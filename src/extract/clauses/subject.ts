import type { VerbChunk } from './chunk.ts';
import { type Clause, groupAt, isGoverned, nounAt, verbAt, wordAt } from './clause.ts';
import type { Group } from './coordinate.ts';

/** Verbs whose object does what the infinitive says: "invited Modi to visit". */
export const OBJECT_CONTROL = new Set(
  'invite ask urge call request want expect allow persuade encourage require permit enable help order instruct tell push press force authorise authorize appoint name nominate'.split(
    ' ',
  ),
);
/** Nouns whose infinitive is done by the one they belong to or are given to. */
export const INVITING_NOUNS = new Set(['invitation', 'request', 'call', 'offer', 'proposal', 'appeal']);

const MAX_DEPTH = 6;

/** Surface subject of a verb: positions of the noun chunks, or an empty group when the sentence has none. */
export function subjectOf(clause: Clause, verb: number, depth = 0): Group {
  const chunk = verbAt(clause, verb);
  if (chunk === null || depth > MAX_DEPTH) return [];
  if (chunk.form === 'infinitive') return controllerOf(clause, verb, depth);
  const found = searchLeft(clause, verb, { chunk, depth });
  if (found.length > 0) return found;
  return chunk.form === 'gerund' ? mainSubjectRight(clause, verb, depth) : invertedSubject(clause, verb, chunk);
}

interface Search {
  readonly chunk: VerbChunk;
  readonly depth: number;
}

function searchLeft(clause: Clause, verb: number, search: Search): Group {
  let at = verb - 1;
  while (at >= 0) {
    const step = stepLeft(clause, at, { ...search, verb });
    if (typeof step !== 'number') return step;
    at = step;
  }
  return [];
}

/** One step to the left of a verb: the subject where it is found, else the position to go on from. */
function stepLeft(clause: Clause, at: number, search: Search & { readonly verb: number }): Group | number {
  const here = clause.chunks[at];
  switch (here?.kind) {
    case 'relative':
      return antecedent(clause, at);
    case 'noun':
      if (isGoverned(clause, at)) return (groupAt(clause, at)[0] ?? at) - 2;
      return isThat(clause, at) ? antecedent(clause, at) : groupAt(clause, at);
    case 'verb':
      return pastVerb(clause, at, search);
    case 'subordinator':
      return search.chunk.form === 'finite' ? [] : at - 1;
    case 'stop':
      return here.word === ';' ? [] : at - 1;
    default:
      return at - 1;
  }
}

/** A verb on the way: its relative clause is skipped, else both verbs share their subject. */
function pastVerb(
  clause: Clause,
  at: number,
  { verb, chunk, depth }: Search & { readonly verb: number },
): Group | number {
  const relative = relativeStart(clause, at);
  if (relative !== null && chunk.form === 'finite' && !isJoined(clause, at, verb)) return relative - 1;
  return subjectOf(clause, at, depth + 1);
}

function isThat(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  return noun !== null && noun.mentions.length === 0 && noun.lemmas.length === 1 && noun.lemmas[0] === 'that';
}

function antecedent(clause: Clause, relative: number): Group {
  for (let at = relative - 1; at >= Math.max(0, relative - 3); at -= 1) {
    if (nounAt(clause, at) !== null) return groupAt(clause, at);
  }
  return [];
}

/** Start of the relative clause that a verb stands in, or null. */
function relativeStart(clause: Clause, verb: number): number | null {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'relative') return at;
    if (kind === 'verb' || kind === 'subordinator') return null;
  }
  return null;
}

/** "met A and held talks with B": a conjunction right before the second verb. */
function isJoined(clause: Clause, first: number, second: number): boolean {
  for (let at = second - 1; at > first; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'conjunction') return true;
    if (kind !== 'adverb' && kind !== 'date' && kind !== 'comma') return false;
  }
  return false;
}

/** Who does what an infinitive says: the object of "invite", else the subject of the verb above. */
function controllerOf(clause: Clause, verb: number, depth: number): Group {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const above = verbAt(clause, at);
    if (above === null) {
      if (wordAt(clause, at) === 'for' && nounAt(clause, at + 1) !== null && at + 1 >= verb - 3)
        return groupAt(clause, at + 1);
      continue;
    }
    if (OBJECT_CONTROL.has(above.lemma) && !above.passive) {
      const object = objectBetween(clause, at, verb);
      if (object !== null) return object;
    }
    return subjectOf(clause, at, depth + 1);
  }
  return [];
}

function objectBetween(clause: Clause, above: number, verb: number): Group | null {
  for (let at = above + 1; at < verb; at += 1) {
    const noun = nounAt(clause, at);
    if (noun !== null && noun.mentions.length > 0 && (!isGoverned(clause, at) || wordAt(clause, at - 1) === 'on'))
      return groupAt(clause, at);
  }
  return null;
}

/** "While addressing the press, Jaishankar said": the main clause comes after the comma. */
function mainSubjectRight(clause: Clause, verb: number, depth: number): Group {
  for (let at = verb + 1; at < clause.chunks.length; at += 1) {
    const later = verbAt(clause, at);
    if (later !== null && later.form === 'finite') {
      const group = subjectOf(clause, at, depth + 1);
      return (group[0] ?? -1) > verb ? group : [];
    }
  }
  return [];
}

/** `"…", said Peskov`: the speaker stands after the verb. */
function invertedSubject(clause: Clause, verb: number, chunk: VerbChunk): Group {
  const next = nounAt(clause, verb + 1);
  const isSpeech = ['say', 'state', 'add', 'tell', 'note', 'report', 'announce'].includes(chunk.lemma);
  return isSpeech && next !== null && next.mentions.length > 0 ? groupAt(clause, verb + 1) : [];
}
