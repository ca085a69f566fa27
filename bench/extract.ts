import type { Issue } from '../src/model/issue.ts';
import { openArticleReader } from '../src/pipeline/article-reader.ts';
import { extractArticles } from '../src/pipeline/extract-articles.ts';
import { benchInput } from './input.ts';
import { measure, printIssues } from './measure.ts';

// npx tsx bench/extract.ts [FILES…] [--limit N]
const input = benchInput();
const issues: Issue[] = [];
const report = (issue: Issue) => issues.push(issue);
const reader = openArticleReader({ extraGazetteers: [] });

await measure('extract', async () => {
  const work = { articles: 0, claims: 0, characters: 0 };
  for await (const { article, claims } of extractArticles(input.articles(report), reader, { report })) {
    work.articles += 1;
    work.claims += claims.length;
    work.characters += article.title.length + article.text.length;
  }
  return work;
});
printIssues(issues);
