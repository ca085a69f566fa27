import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartOfSpeech } from '../../src/model/document.ts';
import { glueTokens } from '../../src/text/glue-tokens.ts';
import type { TaggedToken } from '../../src/text/tagger.ts';

/** Tokens written `surface/TAG`, joined by `|` where no space stands between and by a space elsewhere. */
function tokensOf(marked: string): { readonly text: string; readonly tokens: readonly TaggedToken[] } {
  const tokens: TaggedToken[] = [];
  let text = '';
  for (const [index, word] of marked.split(' ').entries()) {
    if (index > 0) text += ' ';
    for (const part of word.split('|')) {
      const [surface = '', tag = 'X'] = part.split('/');
      tokens.push({
        start: text.length,
        end: text.length + surface.length,
        pos: tag as PartOfSpeech,
        lemma: surface.toLowerCase(),
      });
      text += surface;
    }
  }
  return { text, tokens };
}

function glue(marked: string): string {
  const { text, tokens } = tokensOf(marked);
  return glueTokens(text, tokens)
    .map((token) => `${text.slice(token.start, token.end)}/${token.pos}`)
    .join(' ');
}

describe('glued tokens', () => {
  it.each([
    ['a hyphenated name is one name', 'Lee/PROPN Myung/PROPN|-/PUNCT|bak/NOUN', 'Lee/PROPN Myung-bak/PROPN'],
    ['a name at the end makes a name', 'pro/ADJ|-/PUNCT|Kremlin/PROPN', 'pro-Kremlin/PROPN'],
    ['an adjective of number and noun', 'five/NUM|-/PUNCT|day/NOUN visit/NOUN', 'five-day/ADJ visit/NOUN'],
    ['a number at the end stays a number', 'twenty/NUM|-/PUNCT|one/NUM', 'twenty-one/NUM'],
    ['a year span is a number', '2019/NUM|-/PUNCT|20/NUM', '2019-20/NUM'],
    ['three parts', 'commander/NOUN|-/PUNCT|in/ADP|-/PUNCT|chief/NOUN', 'commander-in-chief/ADJ'],
    ['a spaced hyphen is a dash', 'Paris/PROPN -/PUNCT Berlin/PROPN', 'Paris/PROPN -/PUNCT Berlin/PROPN'],
    ['a dash does not join', 'Paris/PROPN|–/PUNCT|Berlin/PROPN', 'Paris/PROPN –/PUNCT Berlin/PROPN'],
    ['a non-breaking hyphen joins', 'Ban/PROPN Ki/PROPN|\u2011/PUNCT|moon/NOUN', 'Ban/PROPN Ki\u2011moon/PROPN'],
    ['an opening hyphen stays', '-/PUNCT|Ann/PROPN', '-/PUNCT Ann/PROPN'],
    ['a closing hyphen stays', 'mid/ADJ|-/PUNCT and/CCONJ', 'mid/ADJ -/PUNCT and/CCONJ'],
    ['a word that the tagger cut at an unknown letter', 'Erdo/PROPN|ğan/NOUN met/VERB', 'Erdoğan/PROPN met/VERB'],
    ['a word cut twice', 'Y/PROPN|ı/X|lmaz/NOUN', 'Yılmaz/PROPN'],
    ['plain words without a gap stay apart', 'can/AUX|not/PART', 'can/AUX not/PART'],
    ['a genitive stays apart', 'Orbán/PROPN|’s/PART visit/NOUN', 'Orbán/PROPN ’s/PART visit/NOUN'],
  ])('%s', (_, before, after) => {
    expect(glue(before)).toBe(after);
  });

  it('drop white space', () => {
    const space = { start: 1, end: 2, pos: 'X', lemma: '\n' } as const;
    expect(glueTokens('a\nb', [{ ...space, start: 0, end: 1 }, space, { ...space, start: 2, end: 3 }])).toHaveLength(2);
  });

  it('have the glued surface as their lemma', () => {
    const { text, tokens } = tokensOf('Ki/PROPN|-/PUNCT|moon/NOUN');
    expect(glueTokens(text, tokens)[0]?.lemma).toBe('ki-moon');
  });

  it('cover the same letters in the same order', () => {
    const word = fc.constantFrom(
      'Ki/PROPN',
      '-/PUNCT',
      'é/X',
      'ğan/NOUN',
      'five/NUM',
      '’s/PART',
      '–/PUNCT',
      '👍/SYM',
      '中/X',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('|', ' ')), { minLength: 1, maxLength: 30 }), (parts) => {
        const { text, tokens } = tokensOf(
          parts.map(([one, gap], at) => (at === parts.length - 1 ? one : one + gap)).join(''),
        );
        const glued = glueTokens(text, tokens);
        expect(glued.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(' ', ''));
        for (const [at, token] of glued.entries()) expect(token.start).toBeGreaterThanOrEqual(glued[at - 1]?.end ?? 0);
      }),
    );
  });
});
