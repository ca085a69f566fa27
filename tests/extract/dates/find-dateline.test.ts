import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/extract/dates/find-dateline.ts';
import type { Article, ArticleId } from '../../../src/model/article.ts';
import type { Document, Sentence } from '../../../src/model/document.ts';
import { makeSentence } from './make-sentence.ts';

function documentOf(sentences: readonly string[], date: string | null): Document {
  const article: Article = {
    id: 'a' as ArticleId,
    givenId: null,
    title: 'Ministers met on May 2, 2019',
    text: sentences.join(' '),
    date,
    source: null,
    url: null,
    licence: null,
  };
  const title = { ...makeSentence(article.title), part: 'title' as const };
  let start = 0;
  const body = sentences.map((text) => {
    const sentence = moveSentence(makeSentence(text), start);
    start += text.length + 1;
    return sentence;
  });
  return { article, sentences: [title, ...body] };
}

function moveSentence(sentence: Sentence, by: number): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
  return { ...sentence, start: sentence.start + by, end: sentence.end + by, tokens };
}

describe('findDateline', () => {
  it.each<[string, string | null, string | null]>([
    ['Moscow, Dec 27 (ANI): The ministers met.', '2023-12-28', '2023-12-27'],
    ['WASHINGTON, May 3 – The president met them.', '2021-05-04', '2021-05-03'],
    ['New Delhi [India], December 27 (ANI): They met.', '2023-12-27', '2023-12-27'],
    ['BEIJING, 27 December (Xinhua) -- They met.', '2023-12-27', '2023-12-27'],
    ['MOSCOW, December 27. /TASS/. They met.', '2023-12-27', '2023-12-27'],
    ['TOKYO, Dec. 31 (Kyodo) - They met.', '2024-01-01', '2023-12-31'],
    ['Monday, May 18, 2015 On Friday, they met.', null, '2015-05-18'],
    ['WASHINGTON, May 3, 2021 – They met.', null, '2021-05-03'],
    ['WASHINGTON, May 3 – They met.', null, null],
    ['WASHINGTON (AP) — They met on May 3.', '2021-05-04', null],
    ['In Washington, May 3 was a holiday.', '2021-05-04', null],
    ['President Biden, on May 3, met them.', '2021-05-04', null],
    ['They met.', '2021-05-04', null],
    ['', '2021-05-04', null],
  ])('reads "%s" (published %s) as %s', (text, published, day) => {
    expect(findDateline(documentOf([text], published))).toBe(day);
  });

  it('reads a dateline that the sentence splitter has cut', () => {
    expect(findDateline(documentOf(['MOSCOW, Dec.', '27 (TASS) – They met.'], '2023-12-28'))).toBe('2023-12-27');
    expect(findDateline(documentOf(['MOSCOW, December 27.', '/TASS/. They met.'], '2023-12-28'))).toBe('2023-12-27');
  });

  it('does not take the title for a dateline', () => {
    expect(findDateline(documentOf(['They met.'], null))).toBeNull();
  });
});
