import type { Brand } from './brand.ts';

export type ArticleId = Brand<'ArticleId'>;

/** One text as it was published; `title` and `text` are never altered after reading. */
export interface Article {
  /** Hash of the normalised title, date and text: the same content has the same id. */
  readonly id: ArticleId;
  /** The id that the input file gave, or null. */
  readonly givenId: string | null;
  readonly title: string;
  readonly text: string;
  /** Publication day, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** The two texts of an article that a span can lie in. */
export type TextPart = 'title' | 'body';

/** UTF-16 offsets into `article.title` or `article.text`; `end` is exclusive. */
export interface TextSpan {
  readonly part: TextPart;
  readonly start: number;
  readonly end: number;
}
