import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/extract/llm/folded-text.ts';

function found(text: string, passage: string): string | null {
  const span = foldText(text, 'body').find(passage);
  return span === null ? null : text.slice(span.start, span.end);
}

function foundName(text: string, name: string): string | null {
  const span = foldText(text, 'body').findName(name);
  return span === null ? null : text.slice(span.start, span.end);
}

describe('foldText', () => {
  it.each([
    ['white space folded', 'He  met\n\n\ther today', 'met her', 'met\n\n\ther'],
    ['a no-break space', 'met 3\u00a0ministers', '3 ministers', '3\u00a0ministers'],
    ['straight quotation marks for curly ones', 'a “new era” in ties', '"new era"', '“new era”'],
    ['a straight apostrophe for a curly one', 'Sa’ar’s visit', "Sa'ar's", 'Sa’ar’s'],
    ['a hyphen for a dash', 'the Israel–Hamas talks', 'Israel-Hamas', 'Israel–Hamas'],
    [
      'soft hyphens and zero-width characters left out',
      'co\u00adope\u200bration',
      'cooperation',
      'co\u00adope\u200bration',
    ],
    [
      'marks of writing direction left out',
      'met \u202eLavrov\u202c today',
      'met Lavrov today',
      'met \u202eLavrov\u202c today',
    ],
    ['emoji and what follows', '🇺🇦 Zelenskyy 🤝 Macron', '🤝 Macron', '🤝 Macron'],
  ])('finds a passage with %s, as it stands in the text', (_, text, passage, expected) => {
    expect(found(text, passage)).toBe(expected);
  });

  it.each([
    ['a word changed', 'Macron met Zelenskyy', 'Macron meets Zelenskyy'],
    ['words left out', 'Macron never met Zelenskyy', 'Macron met Zelenskyy'],
    ['another case', 'Macron met Zelenskyy', 'macron met zelenskyy'],
    ['a letter of another script', 'Putin spoke', '\u0420utin spoke'],
    ['nothing but white space', 'Macron met', ' \n'],
    ['a missing accent', 'Przykładowski spoke', 'Przykladowski spoke'],
  ])('does not find a passage with %s', (_, text, passage) => {
    expect(found(text, passage)).toBeNull();
  });

  it('finds every passage cut out of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
        const passage = text.slice(start, end + 1);
        fc.pre(passage.replace(/[\p{Cf}\s]/gu, '') !== '');
        expect(found(text, passage)).not.toBeNull();
      }),
    );
  });

  it.each([
    ['Iran and Iraq', 'Iran', 'Iran'],
    ['Iranians met Iran', 'Iran', 'Iran'],
    ['Iranians met', 'Iran', null],
    ['Macron’s visit', 'Macron', 'Macron'],
    ['Omani talks', 'Oman', null],
    ['Niger2', 'Niger', null],
  ])('in "%s" the name %s stands as %s', (text, name, expected) => {
    expect(foundName(text, name)).toBe(expected);
  });

  it('looks for a name only inside the range', () => {
    const text = 'Oman and Iran and Oman';
    const range = { from: 4, to: text.length };
    expect(foldText(text, 'body').findName('Oman', range)).toEqual({ part: 'body', start: 18, end: 22 });
    expect(foldText(text, 'body').findName('Oman', { from: 4, to: 20 })).toBeNull();
  });
});
