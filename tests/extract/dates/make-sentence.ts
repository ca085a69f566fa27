import type { Sentence, Token } from '../../../src/model/document.ts';

/** How a tokeniser treats hyphens, full stops and possessives: `glued` keeps "20-21" and "Dec." whole, `split` cuts them. */
export type Tokenisation = 'glued' | 'split';

const PATTERNS: Readonly<Record<Tokenisation, RegExp>> = {
  glued: /[\p{L}\p{N}]+(?:[-–.,:/’'][\p{L}\p{N}]+)*\.?(?=[\s\p{P}]|$)|\S/gu,
  split: /\p{L}+|\p{N}+|\S/gu,
};

/** A sentence that fills its text, with tokens that no tagger has seen. */
export function makeSentence(text: string, tokenisation: Tokenisation = 'split'): Sentence {
  const tokens = [...text.matchAll(PATTERNS[tokenisation])].map((match): Token => {
    const lower = match[0].toLowerCase();
    const start = match.index;
    return { part: 'body', start, end: start + match[0].length, text: match[0], lower, pos: 'X', lemma: lower };
  });
  return { part: 'body', start: 0, end: text.length, index: 0, paragraph: 0, tokens, isHeadline: false };
}
