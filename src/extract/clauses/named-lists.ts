import { ITEM } from './chunk.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from './clause.ts';

/** "the following leaders: • A • B", "other states, including A and B", "officials in Cairo, among them A": the list says whom the noun means. */
export function listAfter(clause: Clause, noun: number): number | null {
  if ((nounAt(clause, noun)?.mentions.length ?? 0) > 0) return null;
  const colon = listStart(clause, noun + 1) ?? announcedList(clause, noun) ?? countedList(clause, noun);
  if (colon !== null) return colon;
  const last = pastCircumstances(clause, lastPlain(clause, noun));
  const at = clause.chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  if ((nounAt(clause, at + 1)?.mentions.length ?? 0) === 0) return null;
  const isOpen = OPENING.test(wordAt(clause, at)) || isSuchAs(clause, at);
  return isOpen ? at + 1 : namedAmongThem(clause, at);
}

const OPENING = /^(?:including|namely|notably|particularly|especially|chiefly|mainly|principally|[–—:]|--?)$/u;

/** "with three leaders, | the presidents of A and B and the premier of C": as many names as the noun counts. */
function countedList(clause: Clause, noun: number): number | null {
  const number = COUNTS.indexOf(nounAt(clause, noun)?.lemmas.find((word) => COUNTS.includes(word)) ?? '');
  const first = noun + 2;
  if (number < 2 || wordAt(clause, noun + 1) !== ',') return null;
  const group = groupAt(clause, first);
  const named = group.flatMap((at) => nounAt(clause, at)?.mentions ?? []);
  // "met two ministers, France and Germany said"
  if (verbAt(clause, (group.at(-1) ?? first) + 1)?.form === 'finite') return null;
  return named.length === number && named.every(({ form }) => form !== 'pronoun') ? first : null;
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** "among them | President Ruto": the first noun of the list, or null. */
export function namedAmongThem(clause: Clause, at: number): number | null {
  const them = nounAt(clause, at + 1);
  if (wordAt(clause, at) !== 'among' || them?.lemmas[0] !== 'them') return null;
  return them.lemmas.length === 1 ? at + 2 : at + 1;
}

/** "a delegation | that included A and B", "| consisting of A", "| which was made up of A": the first noun of the list, or null. */
export function madeUpOf(clause: Clause, at: number): number | null {
  const verb = RELATIVES.has(wordAt(clause, at)) ? at + 1 : at;
  if (!COMPRISING.has(verbAt(clause, verb)?.lemma ?? '')) return null;
  let next = verb + 1;
  while (next <= verb + 2 && ['up', 'of'].includes(wordAt(clause, next))) next += 1;
  const isFull = wordAt(clause, next - 1) === 'of' || TRANSITIVE_LISTS.has(verbAt(clause, verb)?.lemma ?? '');
  return isFull ? next : null;
}

const RELATIVES = new Set(['that', 'which', 'who']);
const TRANSITIVE_LISTS = new Set(['include', 'comprise', 'feature']);
const COMPRISING = new Set([...TRANSITIVE_LISTS, 'consist', 'compose', 'make']);

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

/** "officials | in Cairo | on Monday": the last chunk of where and when those are met whom a list names. */
export function pastCircumstances(clause: Clause, noun: number): number {
  let at = noun;
  for (let turn = 0; turn < MOST_CIRCUMSTANCES; turn += 1) {
    const next = clause.chunks[at + 1]?.kind;
    if (next === 'date') at += 1;
    else if (next === 'preposition' && isCircumstance(clause, at + 2)) at += 2;
    else break;
  }
  return at;
}

const MOST_CIRCUMSTANCES = 3;

const MARGINS = /^(?:margin|sideline|fringe)s?$/u;

function isCircumstance(clause: Clause, at: number): boolean {
  if (clause.chunks[at]?.kind === 'date') return true;
  if (MARGINS.test(nounAt(clause, at)?.head ?? '')) return true;
  if (MARGINS.test(nounAt(clause, at - 2)?.head ?? '')) return wordAt(clause, at - 1) === 'of';
  const phrase = nounAt(clause, at)?.mentions[0]?.phrase;
  const isPlace = phrase?.kind === 'place' || (phrase?.kind === 'country' && phrase.side === null);
  return isPlace && ['in', 'at', 'from'].includes(wordAt(clause, at - 1));
}

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
