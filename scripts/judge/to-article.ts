import { readFileSync } from 'node:fs';
import type { Article, ArticleId } from '../../src/model/article.ts';

/** An annotated article from its file, as the reader of articles would give it. */
export function toArticle(path: string): Article {
  const { id, title, text, date, source, url } = JSON.parse(readFileSync(path, 'utf8'));
  const day = /^\d{4}-\d\d-\d\d$/u.test(date ?? '') ? date : null;
  return {
    id: id as ArticleId,
    givenId: id,
    title: title ?? '',
    text,
    date: day,
    source: source ?? null,
    url: url ?? null,
    licence: null,
  };
}
