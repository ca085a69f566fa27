import { ITEM } from './chunk.ts';
import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';

/** "the following leaders: • A • B", "other states, including A and B", "among them A": the list says whom the noun means. */
export function listAfter(clause: Clause, noun: number): number | null {
  if ((nounAt(clause, noun)?.mentions.length ?? 0) > 0) return null;
  const colon = listStart(clause, noun + 1) ?? announcedList(clause, noun);
  if (colon !== null) return colon;
  const last = lastPlain(clause, noun);
  const at = clause.chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  const [named, word] = [nounAt(clause, at + 1), wordAt(clause, at)];
  if ((named?.mentions.length ?? 0) === 0) return null;
  const isAmong = word === 'among' && named?.lemmas[0] === 'them';
  return /^(?:including|namely|[–:]|--?)$/u.test(word) || isAmong || isSuchAs(clause, at) ? at + 1 : null;
}

/** "organisations such as A and B". */
function isSuchAs(clause: Clause, at: number): boolean {
  return wordAt(clause, at) === 'as' && nounAt(clause, at - 1)?.lemmas.at(-1) === 'such';
}

/** "state and local officials", "ministers, lawmakers and judges": the last of the plain nouns that are joined to one. */
function lastPlain(clause: Clause, noun: number): number {
  let at = noun;
  for (let turn = 0; turn < MOST_PLAIN; turn += 1) {
    let next = at + 1;
    while (['comma', 'conjunction'].includes(clause.chunks[next]?.kind ?? '')) next += 1;
    if (next === at + 1 || nounAt(clause, next)?.mentions.length !== 0) break;
    at = next;
  }
  return at;
}

const MOST_PLAIN = 5;

/** "invited the following leaders to the summit: A, B": a list that the noun announces for the end of the sentence. */
function announcedList(clause: Clause, noun: number): number | null {
  if (nounAt(clause, noun)?.lemmas.includes('following') !== true) return null;
  for (let at = noun + 1; at < clause.chunks.length; at += 1) {
    if (wordAt(clause, at) === ':') return nounAt(clause, at + 1) === null ? listStart(clause, at) : at + 1;
    if (verbAt(clause, at)?.form === 'finite') return null;
  }
  return null;
}

/** First noun of a list whose colon stands at a position, or null. */
export function listStart(clause: Clause, colon: number): number | null {
  if (wordAt(clause, colon) !== ':' || wordAt(clause, colon + 1) !== ITEM) return null;
  return nounAt(clause, colon + 2) === null ? null : colon + 2;
}
