import { createJudge } from '../../src/extract/judge/judge.ts';
import { toArticle } from '../../src/ingest/article-id.ts';
import type { Article } from '../../src/model/article.ts';
import { type ArticleClaims, type ArticleReader, openArticleReader } from '../../src/pipeline/article-reader.ts';

/** The Wednesday that texts are published on unless a row says otherwise. */
export const WEDNESDAY = '2024-05-15';

export interface ArticleOptions {
  readonly title?: string;
  /** Day of publication; `''` is none. */
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
}

// What the frames find, whatever the judge thinks of it: its weights change with every training.
const judge = createJudge({ bias: 0, weights: {}, keep: { core: 0, extended: 0 } });
// Opened on import and not in a test: it takes longer than a test may on a busy machine.
const reader = openArticleReader({ extraGazetteers: [], judge });

/** The article reader of the shipped gazetteers and schema that keeps every claim, opened once in each test file. */
export function theReader(): ArticleReader {
  return reader;
}

/** What a short text says, read by the whole pipeline from text to linked claims. */
export function extractSentence(text: string, options: ArticleOptions = {}): ArticleClaims {
  return theReader().toClaims(makeArticle(text, options));
}

export function makeArticle(
  text: string,
  { title = '', published = WEDNESDAY, source, url }: ArticleOptions = {},
): Article {
  const date = published === '' ? null : published;
  return toArticle({ givenId: null, title, text, date, source: source ?? null, url: url ?? null, licence: null });
}
