import { DEFAULT_READ_OPTIONS, type ReadPathsOptions, readArticles } from '../../src/ingest/read-paths.ts';
import type { Article } from '../../src/model/article.ts';
import type { Issue } from '../../src/model/issue.ts';

export interface ReadResult {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
  /** `code where` of each issue. */
  readonly codes: readonly string[];
}

/** Everything that `readArticles` yields and reports. */
export async function readAll(paths: readonly string[], options: Partial<ReadPathsOptions> = {}): Promise<ReadResult> {
  const articles: Article[] = [];
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  for await (const article of readArticles(paths, { ...DEFAULT_READ_OPTIONS, ...options }, report))
    articles.push(article);
  return { articles, issues, codes: issues.map((issue) => `${issue.code} ${issue.where}`) };
}

/** Standard input that holds these chunks. */
export async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}
