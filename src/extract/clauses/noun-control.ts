import type { ReadMention } from '../referents/reading.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from './clause.ts';

/** "Israel's decision to strike", "the refusal of Iran to …", "its role in arming X": who does what the noun's infinitive or gerund says. */
export function nounControl(clause: Clause, verb: number): readonly ReadMention[] {
  const chunk = verbAt(clause, verb);
  if (chunk === null || chunk.form === 'finite' || chunk.form === 'participle') return [];
  const authors = chunk.form === 'gerund' ? authorsOf(clause, verb - 1) : [];
  if (authors.length > 0) return authors;
  const near = isNot(clause, verb - 1) ? verb - 2 : verb - 1;
  const at = chunk.form === 'gerund' && ['in', 'of', 'for'].includes(wordAt(clause, near)) ? near - 1 : near;
  const noun = nounAt(clause, at);
  if (noun === null || (chunk.form === 'gerund' && at === near)) return [];
  if (noun.mentions.length === 0) return ownersOf(noun);
  // "the efforts of A and B to persuade C"
  const group = groupAt(clause, at);
  const before = (group[0] ?? at) - 1;
  const outer = nounAt(clause, before - 1);
  const isOwned = ['of', 'by'].includes(wordAt(clause, before));
  if (chunk.form !== 'infinitive' || !isOwned || outer?.mentions.length !== 0) return [];
  return DEEDS.test(outer.head) ? group.flatMap((one) => nounAt(clause, one)?.mentions ?? []) : noun.mentions;
}

/** "accepted Berg's invitation to visit": the guest is to come, and not who invites. */
function ownersOf({ head, possessors }: NounChunk): readonly ReadMention[] {
  return head === 'invitation' ? [] : possessors;
}

/** "a Security Council resolution | urging", "the adoption by the Diet of a resolution | calling": whose the paper is that says so. */
function authorsOf(clause: Clause, at: number): readonly ReadMention[] {
  const noun = nounAt(clause, at);
  if (noun === null || noun.mentions.length > 0 || !PAPERS.test(noun.head)) return [];
  if (noun.possessors.length > 0) return noun.possessors;
  const isBy = wordAt(clause, at - 1) === 'of' && wordAt(clause, at - 3) === 'by';
  return isBy ? (nounAt(clause, at - 2)?.mentions ?? []) : [];
}

/** What several do, and not what they are willing to do. */
const DEEDS = /^(?:effort|attempt|decision|refusal|move|failure|campaign|drive|push)s?$/u;

const PAPERS = /^(?:resolution|statement|declaration|communiqu[eé]|report|letter|petition|motion|text)s?$/u;

/** "the decision | not to attend". */
function isNot(clause: Clause, at: number): boolean {
  return clause.chunks[at]?.kind === 'adverb' && wordAt(clause, at) === 'not';
}
