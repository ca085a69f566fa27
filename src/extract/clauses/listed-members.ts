import type { ReadMention } from '../referents/reading.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, groupAt, nounAt, wordAt } from './clause.ts';
import { apposedTo, heldAt, mentionsOf } from './parties.ts';

/**
 * The members told beside the name of a body: "the Baltic Assembly (Estonia, Latvia and Lithuania)", "the Quad of Australia, …",
 * "Poland, Hungary and Slovakia, the so-called V4".
 */
export function listedMembers(clause: Clause, body: number): readonly ReadMention[] {
  if (isOfMembers(nounAt(clause, body))) return wordAt(clause, body + 1) === ',' ? [] : apposedTo(clause, body);
  const behind = listedBehind(clause, body);
  if (behind.length > 0) return behind;
  const bracket = inBracket(clause, body);
  return bracket.length > 0 ? bracket : listedBefore(clause, body);
}

/** "EU member states | Poland and Hungary": the phrase means the body, and says that those beside it belong to it. */
export function isOfMembers(noun: NounChunk | null): boolean {
  return noun !== null && noun.side !== '' && noun.lemmas.at(-2) === 'member';
}

/** A list in brackets, behind a dash or "of"; a single name may be a seat. */
function listedBehind(clause: Clause, body: number): readonly ReadMention[] {
  const opening = wordAt(clause, body + 1);
  const isOf = opening === 'of' && nounAt(clause, body)?.lemmas.at(-1) !== 'commonwealth';
  const group = (isOf || OPENINGS.has(opening)) && isNamed(clause, body + 2) ? groupAt(clause, body + 2) : [];
  return group.length < 2 ? [] : mentionsOf(clause, group);
}

const OPENINGS = new Set(['--', '-', '–', '—', ':', '(']);

/** A short bracket is passed like an adverb; two names or more in it, each of its own, are a list. */
function inBracket(clause: Clause, body: number): readonly ReadMention[] {
  const held = heldAt(clause, body + 1);
  const isList = held.every(({ phrase }) => phrase.kind === 'country' && phrase.form !== 'adjective');
  return held.length > 1 && isList ? held : [];
}

/** "A, B and C, the so-called E3", "A, B and C, known as the E3": what a list is called behind it. */
function listedBefore(clause: Clause, body: number): readonly ReadMention[] {
  const group = groupAt(clause, endOfCalled(clause, body));
  return group.length < 2 ? [] : mentionsOf(clause, group);
}

/** The last noun before the words that call it by a name, or −1. */
function endOfCalled(clause: Clause, body: number): number {
  const isSoCalled = nounAt(clause, body)?.lemmas.includes('so-called') === true;
  if (isSoCalled) return BREAKS.has(wordAt(clause, body - 1)) ? body - 2 : -1;
  if (wordAt(clause, body - 1) !== 'as' || !isKnown(clause, body - 2)) return -1;
  return wordAt(clause, body - 3) === ',' ? body - 4 : body - 3;
}

const BREAKS = new Set([',', '(', '-', '–', '—', '--']);

function isKnown({ chunks }: Clause, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && ['know', 'refer'].includes(chunk.lemma) && chunk.form !== 'infinitive';
}

function isNamed(clause: Clause, at: number): boolean {
  return nounAt(clause, at)?.mentions.some(({ form }) => form !== 'pronoun') ?? false;
}
