import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, toArticle } from '../../src/ingest/article-id.ts';

describe('articleId', () => {
  it('is 24 hexadecimal digits that stay the same from release to release', () => {
    expect(articleId('Title', '2023-12-27', 'A text.')).toBe('050e0504f5297676120aeae8');
  });

  it.each([
    ['white space', ['A  title ', '2023-12-27', 'One\r\n\r\ntwo.\n']],
    ['a no-break space', ['A title', '2023-12-27', 'One\u00a0two.']],
  ] as const)('does not change with %s', (_, [title, date, text]) => {
    expect(articleId(title, date, text)).toBe(articleId('A title', '2023-12-27', 'One two.'));
  });

  it('does not change with the composition of accents', () => {
    expect(articleId('Zelenský', null, 'é')).toBe(articleId('Zelensky\u0301', null, 'e\u0301'));
  });

  it.each([
    ['another title', ['Another', '2023-12-27', 'Text.']],
    ['another day', ['Title', '2023-12-28', 'Text.']],
    ['no day', ['Title', null, 'Text.']],
    ['another text', ['Title', '2023-12-27', 'text.']],
    ['words moved from the title to the text', ['', '2023-12-27', 'Title Text.']],
  ] as const)('changes with %s', (_, [title, date, text]) => {
    expect(articleId(title, date, text)).not.toBe(articleId('Title', '2023-12-27', 'Text.'));
  });

  it('is defined for every string, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, text) => {
        expect(articleId(title, null, text)).toMatch(/^[\da-f]{24}$/);
      }),
    );
    expect(articleId('', null, '\ud800')).not.toBe(articleId('', null, '\ud801'));
  });
});

describe('toArticle', () => {
  it('keeps title and text verbatim beside the id', () => {
    const fields = { givenId: 'a', title: ' T ', text: ' x\r\n', date: null, source: null, url: null, licence: null };
    expect(toArticle(fields)).toEqual({ ...fields, id: articleId('T', null, 'x') });
  });
});
