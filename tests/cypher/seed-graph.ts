import { fileURLToPath } from 'node:url';
import { DEFAULT_READ_OPTIONS, readArticles } from '../../src/ingest/read-paths.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { openArticleReader } from '../../src/pipeline/article-reader.ts';
import { ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { openStore } from '../../src/store/open-store.ts';

const ARTICLES = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

/** The graph of our own sample articles, as `dragoman ingest seeds/articles` makes it; takes some seconds. */
export async function readSeedGraph(): Promise<GraphView> {
  const store = await openStore('memory');
  const stages = { reader: openArticleReader({ extraGazetteers: [] }), store };
  const issues: string[] = [];
  const report = ({ code, where }: { readonly code: string; readonly where: string }) =>
    issues.push(`${code} ${where}`);
  await ingestArticles((told) => readArticles([ARTICLES], DEFAULT_READ_OPTIONS, told), stages, {
    batchSize: 50,
    report,
  });
  if (issues.length > 0) throw new Error(`The seed articles have issues: ${issues.join(', ')}`);
  return store.view();
}
