import type { Article, TextSpan } from '../../model/article.ts';
import { type FoldedText, foldText } from './folded-text.ts';

/** The two texts of an article, searched as one: the title first. */
export interface ArticleTexts {
  find(passage: string): TextSpan | null;
  findName(name: string): TextSpan | null;
  /** The name inside a span of the article. */
  findNameIn(name: string, span: TextSpan): TextSpan | null;
  /** The article's own words in the span, on one line and without invisible characters. */
  words(span: TextSpan): string;
}

export function articleTexts({ title, text }: Article): ArticleTexts {
  const parts: Readonly<Record<TextSpan['part'], FoldedText>> = {
    title: foldText(title, 'title'),
    body: foldText(text, 'body'),
  };
  return {
    find: (passage) => parts.title.find(passage) ?? parts.body.find(passage),
    findName: (name) => parts.title.findName(name) ?? parts.body.findName(name),
    findNameIn: (name, { part, start, end }) => parts[part].findName(name, { from: start, to: end }),
    words: ({ part, start, end }) =>
      (part === 'title' ? title : text)
        .slice(start, end)
        .replace(/\p{Cf}+/gu, '')
        .replace(/\s+/gu, ' '),
  };
}
