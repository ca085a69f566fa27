import type { Article } from '../model/article.ts';
import type { Report } from '../model/issue.ts';
import { type IngestIssueCode, ingestIssue } from './input-issue.ts';

/** Ends the reading of one input; `reportFailure` turns it into an issue and the next input goes on. */
export class InputFailure extends Error {
  readonly code: IngestIssueCode;
  constructor(code: IngestIssueCode, problem: string, options?: { cause?: unknown }) {
    super(problem, options);
    this.name = 'InputFailure';
    this.code = code;
  }
}

/** The articles as they come; an input that cannot be read on ends with one issue. */
export async function* reportFailure(
  articles: AsyncIterable<Article>,
  where: string,
  report: Report,
): AsyncGenerator<Article> {
  try {
    yield* articles;
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    report(ingestIssue(error.code, where, error.message));
  }
}
