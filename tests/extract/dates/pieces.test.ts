import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, isGlued, wordAt } from '../../../src/extract/dates/pieces.ts';
import { makeSentence } from './make-sentence.ts';

function texts(text: string, tokenisation: 'split' | 'glued'): readonly string[] {
  return cutPieces(makeSentence(text, tokenisation).tokens).map((piece) => piece.text);
}

describe('cutPieces', () => {
  it.each<[string, readonly string[]]>([
    ['Dec. 27', ['Dec', '.', '27']],
    ['20-21 July', ['20', '-', '21', 'July']],
    ['May 31–June 8', ['May', '31', '–', 'June', '8']],
    ['mid-June', ['mid', '-', 'June']],
    ["Sunday's vote", ['Sunday', "'s", 'vote']],
    ['Sunday’s vote', ['Sunday', '’s', 'vote']],
    ['1,500 soldiers', ['1,500', 'soldiers']],
    ['May 3, 2021', ['May', '3', ',', '2021']],
    ['May 3,2021', ['May', '3', ',', '2021']],
    ['27.12.2023.', ['27.12.2023', '.']],
    ['2023-12-27', ['2023-12-27']],
    ['12/27/2023', ['12/27/2023']],
    ['at 9:30', ['at', '9:30']],
    ['the 27th', ['the', '27th']],
    ['the 1990s', ['the', '1990s']],
    ['a.m.', ['a', '.', 'm', '.']],
    ['COVID-19', ['COVID', '-', '19']],
    ['years -- and', ['years', '--', 'and']],
  ])('cuts "%s" into %j, however it was tokenised', (text, expected) => {
    expect(texts(text, 'split')).toEqual(expected);
    expect(texts(text, 'glued')).toEqual(expected);
  });

  it('keeps every sign that is not blank, in order and at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pieces = cutPieces(makeSentence(text).tokens);
        for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('names the tokens that a piece touches', () => {
    const sentence = makeSentence('on 27.12.2023 they', 'split');
    const date = cutPieces(sentence.tokens)[1];
    expect(sentence.tokens.slice(date?.firstToken, (date?.finalToken ?? 0) + 1).map((token) => token.text)).toEqual([
      '27',
      '.',
      '12',
      '.',
      '2023',
    ]);
  });

  it('tells what stands directly at its neighbour, and nothing beyond the ends', () => {
    const pieces = cutPieces(makeSentence('mid-June rain').tokens);
    expect(pieces.map((_, at) => isGlued(pieces, at))).toEqual([false, true, true, false]);
    expect([wordAt(pieces, -1), wordAt(pieces, 0), wordAt(pieces, 9)]).toEqual(['', 'mid', '']);
  });
});
