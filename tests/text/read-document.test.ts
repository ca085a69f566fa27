import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/ingest/article-id.ts';
import type { Document } from '../../src/model/document.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { openWinkTagger } from '../../src/text/wink-tagger.ts';

const tagger = openWinkTagger();

function read(text: string, title = ''): Document {
  return readDocument(
    toArticle({ givenId: null, title, text, date: null, source: null, url: null, licence: null }),
    tagger,
  );
}

function checkOffsets({ article, sentences }: Document): void {
  let last = { part: 'title', end: 0 };
  for (const [index, sentence] of sentences.entries()) {
    const text = sentence.part === 'title' ? article.title : article.text;
    expect(sentence.index).toBe(index);
    expect(sentence.start).toBeGreaterThanOrEqual(sentence.part === last.part ? last.end : 0);
    expect(sentence.end).toBeLessThanOrEqual(text.length);
    let at = sentence.start;
    for (const token of sentence.tokens) {
      const isExact = text.slice(token.start, token.end) === token.text && token.start >= at && token.end > token.start;
      if (!isExact) expect.fail(`token ${JSON.stringify(token)} after ${at} in ${JSON.stringify(text)}`);
      at = token.end;
    }
    expect(at).toBeLessThanOrEqual(sentence.end);
    last = { part: sentence.part, end: sentence.end };
  }
}

describe('offsets', () => {
  it.each([
    ['plain text', 'The U.S. Secretary met Mr. Ito. They spoke.'],
    ['emoji', 'He met 👩‍👩‍👧 and 🇫🇷 in Paris. 👍🏽 She left.'],
    ['combining marks', 'Zuzana C\u030Caputova\u0301 met Pe\u0301ter Szijja\u0301rto\u0301.'],
    ['Chinese', '习近平 met 王毅 in 北京。 They spoke.'],
    ['Arabic and marks of direction', 'The \u202bالملك\u202c of Jordan met \u200fMr.\u200f Ito.'],
    ['lone surrogates', 'He met \ud800 and \udc00 in Rome. He left.'],
    ['a null character', 'He met\u0000 Ito. He left.'],
    ['non-breaking and thin spaces', 'The\u00a0U.S.\u2009Secretary met\u202fIto.'],
    ['zero width', 'Mos\u200bcow met Par\ufeffis.'],
    ['ligatures and wide letters', 'The ﬁnal Ａｇｒｅｅｍｅｎｔ was signed.'],
    ['dots and quotes', '“We… agree.” (He left.) – Yes!'],
    ['a bound word', "Côte d'Ivoire's president won't meet N'Diaye."],
    ['tabs', 'A\tmet\tB.\n\tC left.'],
    ['words that JavaScript knows', 'constructor met __proto__ and toString.'],
  ])('slice to the surface: %s', (_, text) => {
    checkOffsets(read(text, text));
  });

  it('slice to the surface in any text', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'U.S. ',
      'met ',
      'Erdoğan',
      "'s ",
      '’s ',
      '-',
      ' – ',
      '. ',
      '\n',
      '👍🏽',
      'e\u0301',
      '中文',
      '\ud83d',
      '\u200f',
      '"',
      '(',
      '...',
      '1,000.5',
      '@a',
      '#b',
      'a@b.c',
      'http://x.y/z?q=1 ',
      '\u00a0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (body, title) => checkOffsets(read(body, title))),
      { numRuns: 60 },
    );
  });
});

describe('the tagger', () => {
  it('can be opened as often as a long-lived program likes', () => {
    const [before] = read('He met Mr. Ito.').sentences;
    for (let times = 0; times < 40; times += 1) openWinkTagger();
    const article = toArticle({
      givenId: null,
      title: '',
      text: 'He met Mr. Ito.',
      date: null,
      source: null,
      url: null,
      licence: null,
    });
    expect(readDocument(article, openWinkTagger()).sentences[0]).toEqual(before);
  });
});

describe('a document', () => {
  it('has the sentences of its title first', () => {
    const { sentences } = read('One. Two.', 'A title');
    expect(sentences.map(({ part, index }) => [part, index])).toEqual([
      ['title', 0],
      ['body', 1],
      ['body', 2],
    ]);
  });

  it('has a title that is a headline', () => {
    expect(read('One.', 'quiet words here').sentences[0]?.isHeadline).toBe(true);
  });

  it('gives each token to one sentence', () => {
    const { sentences } = read('Mr. Ito met Ann Lee. They spoke. Then they left.');
    expect(sentences.map(({ tokens }) => tokens.map(({ text }) => text).join(' '))).toEqual([
      'Mr. Ito met Ann Lee .',
      'They spoke .',
      'Then they left .',
    ]);
  });

  it('keeps every visible character in a token', () => {
    const text = 'The 2nd U.S.-Japan “2+2” meeting (in D.C.) cost $5m; 30% more.';
    const letters = read(text)
      .sentences.flatMap(({ tokens }) => tokens.map((token) => token.text))
      .join('');
    expect(letters).toBe(text.replaceAll(' ', ''));
  });

  it('has lower-case lemmas and mends frequent ones', () => {
    const tokens = read('The ministers met before the talks in Geneva.').sentences[0]?.tokens ?? [];
    expect(tokens.map(({ lemma }) => lemma)).toEqual([
      'the',
      'minister',
      'meet',
      'before',
      'the',
      'talk',
      'in',
      'geneva',
      '.',
    ]);
  });

  it('is the same when read twice', () => {
    expect(read('He met Erdoğan. They spoke.', 'A B')).toEqual(read('He met Erdoğan. They spoke.', 'A B'));
  });
});
