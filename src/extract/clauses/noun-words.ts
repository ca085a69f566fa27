import type { Token } from '../../model/document.ts';
import { isGenitive } from '../mentions/match-party.ts';
import type { Scan } from '../mentions/scan.ts';
import { isNounLikeAdjective } from './noun-like-adjective.ts';
import { isPastForm } from './read-verb.ts';
import { RELATIVES } from './read-word.ts';

const QUOTE = /^["“”‘’'-]$/u;

/** Determiners, adjectives and numbers stand before the head; after it only adjectives and closing quotation marks. */
export function isInside(token: Token, { isFirst, head }: { isFirst: boolean; head: string }): boolean {
  const isQuote = QUOTE.test(token.text);
  if (RELATIVES.has(token.lower)) return false;
  if (isFirst && isQuote) return false;
  if (head !== '')
    return (
      (token.pos === 'ADJ' && !isPastForm(token.lower) && token.lower !== 'under') ||
      token.pos === 'NUM' ||
      /^["“”]$/u.test(token.text)
    );
  return isQuote || INSIDE.has(token.pos) || (!isFirst && ORDINALS.has(token.lower));
}

/** "almost $ 124 million": an adverb that weighs the number behind it. */
export function opensCount({ tokens, words }: Scan, at: number): boolean {
  return WEIGHING.has(words[at] ?? '') && ['NUM', 'SYM'].includes(tokens[at + 1]?.pos ?? '');
}

const WEIGHING = new Set(['almost', 'nearly', 'roughly', 'approximately']);

/** Taggers take them for adverbs: "his first foreign trip". */
export const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'last', 'next', 'latest']);

/** "a “comprehensive and productive” meeting", "his premeditated, unprovoked and unjustified war": adjectives joined inside one noun phrase. */
export function joinsAdjectives(scan: Scan, at: number): boolean {
  const joined = scan.words[at] === 'and' && scan.words[at - 1] === ',' ? at - 2 : at - 1;
  if (!JOINTS.has(scan.words[at] ?? '') || !isAdjectival(scan, joined)) return false;
  let next = at + 1;
  while (isAdjectival(scan, next) || opensAdjective(scan, next)) next += 1;
  const later = scan.tokens.slice(next, next + 3).filter(({ text }) => !QUOTE.test(text));
  if (next > at + 1 && later[0]?.pos === 'NOUN') return true;
  return joinsCompound(scan, next === at + 1 ? at : next) && !isPredicate(scan, at - 1);
}

/** "economic and | security assistance": a noun that only describes the next one is joined to the adjective. */
function joinsCompound({ tokens, words }: Scan, at: number): boolean {
  const [noun, head] = [tokens[at + 1], tokens[at + 2]];
  if (!['and', '&'].includes(words[at] ?? '') || noun?.pos !== 'NOUN' || head?.pos !== 'NOUN') return false;
  return /^\p{Ll}+[^s\P{Ll}]$/u.test(noun.text);
}

/** "The border is calm and | security forces left": the adjective is said of the subject. */
function isPredicate(scan: Scan, at: number): boolean {
  let first = at;
  while (first > at - LONGEST_PREDICATE && (isAdjectival(scan, first) || scan.words[first] === ',')) first -= 1;
  const before = scan.tokens[first];
  return before?.pos === 'AUX' || before?.pos === 'ADV' || COPULAS.has(before?.lemma ?? '');
}

const LONGEST_PREDICATE = 8;
const COPULAS = new Set(['be', 'become', 'remain', 'stay', 'seem', 'look', 'feel', 'get', 'turn']);

const JOINTS = new Set(['and', ',', '&']);

/** ", unjustified", "and unjustified", ", and unjustified". */
function opensAdjective(scan: Scan, at: number): boolean {
  if (!JOINTS.has(scan.words[at] ?? '')) return false;
  return isAdjectival(scan, at + 1) || (scan.words[at + 1] === 'and' && isAdjectival(scan, at + 2));
}

/** An adjective, or a participle where one stands: behind an article, a genitive or another of them. */
function isAdjectival(scan: Scan, at: number): boolean {
  const { pos, lower } = scan.tokens[at] ?? { pos: 'X', lower: '' };
  if (pos === 'ADJ') return true;
  if (pos !== 'VERB' || !lower.endsWith('ed')) return false;
  const before = scan.tokens[at - 1];
  if (before === undefined) return false;
  return ['DET', 'ADJ'].includes(before.pos) || isGenitive(scan, at - 1) || POSSESSIVE.has(before.lower);
}

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'SYM', 'PRON']);

/** The lemma of a noun, of one that names an event its form in the frames. */
export function nounLemma(scan: Scan, at: number): string {
  const token = scan.tokens[at];
  if (token === undefined) return '';
  const { eventNouns } = scan.lexicon;
  if (eventNouns.has(token.lower)) return token.lower;
  const one = singular(token.lower);
  return eventNouns.has(one) ? one : token.lemma;
}

/** After an article, adjective or genitive a word tagged as a verb is a noun: "a meeting". */
export function isNounPlace(scan: Scan, at: number, start: number): boolean {
  const previous = scan.tokens[at - 1];
  if (at === start || previous === undefined || isNounLikeAdjective(scan, at - 1)) return false;
  // "Also present were A and B", "Equally important was X".
  if (previous.pos === 'ADJ' && /^(?:is|are|was|were)$/u.test(scan.words[at] ?? '')) return false;
  return ['DET', 'ADJ', 'NUM'].includes(previous.pos) || isGenitive(scan, at - 1) || POSSESSIVE.has(previous.lower);
}

/** Pronouns that own a noun. */
export const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);

export function singular(noun: string): string {
  return noun.replace(/ies$/u, 'y').replace(/(?<=[cs]h|ss|x)es$|s$/u, '');
}
