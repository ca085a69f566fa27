import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../src/model/article.ts';
import type { Issue } from '../src/model/issue.ts';
import { openArticleReader } from '../src/pipeline/article-reader.ts';
import { ingestArticles } from '../src/pipeline/ingest-articles.ts';
import { openStore } from '../src/store/open-store.ts';
import { benchInput } from './input.ts';
import { measure, printIssues } from './measure.ts';

// npx tsx bench/ingest.ts [FILES…] [--limit N] [--store FILE.db | --store memory]
const input = benchInput();
const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
const target = input.store ?? join(folder, 'bench.db');
const issues: Issue[] = [];
const reader = openArticleReader({ extraGazetteers: [] });
const store = await openStore(target);
let characters = 0;

async function* weighed(articles: AsyncIterable<Article>): AsyncGenerator<Article> {
  for await (const article of articles) {
    characters += article.title.length + article.text.length;
    yield article;
  }
}

await measure(`ingest into ${target}`, async () => {
  const { articles, claims } = await ingestArticles(
    (report) => weighed(input.articles(report)),
    { reader, store },
    { batchSize: 50, report: (issue) => issues.push(issue) },
  );
  return { articles, claims, characters };
});
console.log(`  ${'graph'.padEnd(12)} ${JSON.stringify(store.view().counts())}`);
printIssues(issues);
await store.close();
rmSync(folder, { recursive: true, force: true });
