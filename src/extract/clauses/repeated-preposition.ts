import { type Clause, type Complement, groupAt, nounAt, wordAt } from './clause.ts';

/**
 * "support for X and for Y", "to North Korea, and then to Japan", "with A and other ministers; with B": where a preposition
 * stands again behind a conjunction or a semicolon; of a journey the next stop may be told after a comma, an adverb or a date.
 */
export function repeatedPreposition(clause: Clause, at: number, before: readonly Complement[]): number | null {
  const isHeld = (position: number): boolean =>
    clause.chunks[position]?.kind === 'preposition' &&
    before.some(({ preposition }) => preposition === wordAt(clause, position));
  const end = pastOthers(clause, at);
  const isParted = wordAt(clause, end) === ';';
  if (isParted && isHeld(end + 1)) return end + 1;
  if (isHeld(at + 1) && isNextOfList(clause, at)) return at + 1;
  const joint = isParted || clause.chunks[at]?.kind === 'comma' ? end + 1 : at;
  if (clause.chunks[joint]?.kind !== 'conjunction') return null;
  let next = joint + 1;
  while (['adverb', 'date', 'comma'].includes(clause.chunks[next]?.kind ?? '')) next += 1;
  const word = wordAt(clause, next);
  const isNextStop = wordAt(clause, joint) === 'and' && JOURNEY.has(word);
  const isNextPart = isParted && next === joint + 1;
  return isHeld(next) && (next === at + 1 || isNextStop || isNextPart) ? next : null;
}

/** "and later to Oslo", "and then with Sunak". */
const JOURNEY = new Set(['to', 'into', 'with']);

/** "with A and B, | with C and D.": the list goes on with the same word, and nothing is said of C ("with C in the chair"). */
function isNextOfList(clause: Clause, at: number): boolean {
  if (clause.chunks[at]?.kind !== 'comma' || wordAt(clause, at + 1) !== 'with') return false;
  const group = groupAt(clause, at + 2);
  const isNamed = group.length > 0 && group.every((noun) => (nounAt(clause, noun)?.mentions.length ?? 0) > 0);
  const next = clause.chunks[Math.max(...group) + 1]?.kind ?? 'stop';
  return isNamed && ['stop', 'comma', 'conjunction', 'date'].includes(next);
}

/** "A, B, | and other ministers | ; with C": the semicolon behind those of a list who have no name. */
function pastOthers(clause: Clause, at: number): number {
  const conjunction = clause.chunks[at]?.kind === 'comma' ? at + 1 : at;
  const isOthers =
    clause.chunks[conjunction]?.kind === 'conjunction' && nounAt(clause, conjunction + 1)?.mentions.length === 0;
  return isOthers && wordAt(clause, conjunction + 2) === ';' ? conjunction + 2 : at;
}
