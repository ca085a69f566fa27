import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../model/article.ts';

/** The id of this content: equal for texts that differ only in white space or Unicode composition. */
export function articleId(title: string, date: string | null, text: string): ArticleId {
  // JSON keeps the three apart: no title and text can be cut differently and still hash the same.
  const content = JSON.stringify([normalised(title), date, normalised(text)]);
  return createHash('sha256').update(content).digest('hex').slice(0, 24) as ArticleId;
}

/** The article with these fields, unaltered, and the id of its content. */
export function toArticle(fields: Omit<Article, 'id'>): Article {
  return { id: articleId(fields.title, fields.date, fields.text), ...fields };
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
