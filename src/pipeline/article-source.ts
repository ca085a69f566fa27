import type { Article } from '../model/article.ts';
import type { Issue, Report } from '../model/issue.ts';

/** Opens the stream of articles once the run knows where their issues go. */
export type ArticleSource = (report: Report) => AsyncIterable<Article>;

/**
 * The same source with its first article read: throws what the input throws before anything else is opened or made.
 * The result can be opened once.
 */
export async function begin(source: ArticleSource): Promise<ArticleSource> {
  const early: Issue[] = [];
  let report: Report = (issue) => early.push(issue);
  const iterator = source((issue) => report(issue))[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (listener) => {
    for (const issue of early) listener(issue);
    report = listener;
    return resumed(first, iterator);
  };
}

async function* resumed<Member>(
  first: IteratorResult<Member>,
  iterator: AsyncIterator<Member>,
): AsyncGenerator<Member> {
  for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
}
