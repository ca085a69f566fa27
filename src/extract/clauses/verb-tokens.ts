import { isCapitalised, type Scan } from '../mentions/scan.ts';
import type { SentenceLayers } from './read-chunks.ts';
import { isPastForm } from './read-verb.ts';

/**
 * Which tokens are verbs: the tagger's word, mended where frames know better – verbs of a headline written with a capital,
 * and "visits", "hosts", "talks" after a name.
 */
export function findVerbTokens({ scan, mentions }: SentenceLayers): (index: number) => boolean {
  const inside = new Set<number>();
  for (const mention of mentions) for (let at = mention.firstToken; at < mention.lastToken; at += 1) inside.add(at);
  const ends = new Set(mentions.map((mention) => mention.lastToken));
  return (index) => !inside.has(index) && isVerbToken(scan, index, ends);
}

function isVerbToken(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'AUX') return true;
  const known = scan.lexicon.verbLemmas.has(token.lower);
  if (token.pos === 'VERB')
    return (
      !(token.lower.endsWith('ing') && isNounLike(scan, at)) &&
      token.lower !== 'following' &&
      token.lower !== 'including'
    );
  if (!known) return false;
  if (scan.words[at - 1] === 'to' && !token.lower.endsWith('s'))
    return scan.sentence.isHeadline || token.pos !== 'PROPN';
  if (scan.sentence.isHeadline && isCapitalised(scan, at))
    return at > 0 && isFiniteForm(token.lower) && mentionEnds.has(at);
  if (!mentionEnds.has(at) || !isFiniteForm(token.lower) || token.lower === 'talks') return false;
  return isPastForm(token.lower) || opensObject(scan, at + 1);
}

function isNounLike(scan: Scan, at: number): boolean {
  const previous = scan.tokens[at - 1];
  return (
    previous !== undefined && (previous.pos === 'DET' || previous.pos === 'ADJ' || /^['’]s?$/u.test(previous.text))
  );
}

function isFiniteForm(word: string): boolean {
  return word.endsWith('s') || isPastForm(word);
}

function opensObject(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    (['DET', 'PROPN', 'PRON'].includes(token.pos) ||
      /^\p{Lu}/u.test(token.text) ||
      token.lower === 'with' ||
      token.lower === 'to')
  );
}
