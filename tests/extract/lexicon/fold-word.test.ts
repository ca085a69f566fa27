import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/extract/lexicon/fold-word.ts';

describe('a folded word', () => {
  it.each([
    ['France', 'france'],
    ['U.S.', 'us'],
    ['Erdoğan', 'erdogan'],
    ['Yılmaz', 'yilmaz'],
    ['Wałęsa', 'walesa'],
    ['Løkke', 'lokke'],
    ["O'Neill", 'oneill'],
    ['O’Neill', 'oneill'],
    ['Ki‑moon', 'ki-moon'],
    ['Szijja\u0301rto\u0301', 'szijjarto'],
    ['COP27', 'cop27'],
    ['', ''],
    ['.', ''],
    ['中国', '中国'],
    ['\ud800', '\ud800'],
  ])('of "%s" is "%s"', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const once = foldWord(word);
        expect(foldWord(foldWord(once))).toBe(foldWord(once));
      }),
    );
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('é', 'ñ', 'ç', 'ğ', 'ő', 'ž', 'Å'),
        (letter) => foldWord(letter.normalize('NFD')) === foldWord(letter.normalize('NFC')),
      ),
    );
  });
});
