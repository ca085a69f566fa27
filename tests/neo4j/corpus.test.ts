import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { DEFAULT_READ_OPTIONS, readArticles } from '../../src/ingest/read-paths.ts';
import type { Article } from '../../src/model/article.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { type ArticleClaims, type ClaimReader, openArticleReader } from '../../src/pipeline/article-reader.ts';
import { EXPORTERS } from '../../src/pipeline/exporters.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ontology, openIn } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 600_000 });

const TEXTS = Number(process.env.DRAGOMAN_TEST_TEXTS ?? 2_000);

/** The corpus beside the repository, or null with one loud line; throws where `DRAGOMAN_REQUIRE` names `corpus`. */
function findCorpus(environment: NodeJS.ProcessEnv): readonly string[] | null {
  const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
  if (existsSync(folder)) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
    return names.sort().map((name) => join(folder, name));
  }
  const missing = 'There is no corpus in ../shared/corpus.';
  const required = (environment.DRAGOMAN_REQUIRE ?? '').split(/[\s,]+/);
  if (required.includes('corpus')) throw new Error(`${missing} DRAGOMAN_REQUIRE asks for it.`);
  console.warn(`\n*** SKIPPED: no large graph is compared in all stores. ${missing} ***\n`);
  return null;
}

async function firstTexts(files: readonly string[]): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const file of files) {
    let count = 0;
    for await (const article of readArticles([file], DEFAULT_READ_OPTIONS, () => {})) {
      if (count >= TEXTS / 4 || articles.length >= TEXTS) break;
      count += 1;
      articles.push(article);
    }
  }
  return articles;
}

/** The same reader, which reads an article once for all stores. */
function remembering(reader: ClaimReader): ClaimReader {
  const read = new Map<string, ArticleClaims | Promise<ArticleClaims>>();
  return {
    ...reader,
    toClaims: (article, call) => {
      const claims = read.get(article.id) ?? reader.toClaims(article, call);
      read.set(article.id, claims);
      return claims;
    },
  };
}

async function* each(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}

const corpus = findCorpus(process.env);

describeNeo4j(`${TEXTS} texts of the corpus in memory, in a file and in Neo4j`, (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-corpus-'));
  const stores: GraphStore[] = [];
  afterAll(async () => {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true });
  });

  it.skipIf(corpus === null)('give byte-equal exports, and a second ingest changes nothing', async () => {
    await database.wipe();
    const articles = await firstTexts(corpus ?? []);
    expect(articles.length).toBe(TEXTS);
    const reader = remembering(openArticleReader({ extraGazetteers: [] }));
    stores.push(await openStore('memory'), await openStore(join(folder, 'graph.db')), await openIn(database));
    const ingest = (store: GraphStore) =>
      ingestArticles(() => each(articles), { reader, store }, { batchSize: 100, report: () => {} });
    for (const store of stores) expect(await ingest(store)).toMatchObject({ articles: TEXTS, skipped: 0 });
    const sums = () => stores.map((store) => graphChecksum(store.view()));
    const [first, ...others] = sums();
    expect(others).toEqual([first, first]);
    expect(stores[0]?.view().counts().edges).toBeGreaterThan(TEXTS / 4);
    const files = EXPORTERS.find(({ name }) => name === 'graphml')?.files ?? [];
    const texts = stores.map((store) => files.map((file) => [...file.write(store.view(), ontology)].join('')).join(''));
    expect(texts.map((text) => text === texts[0])).toEqual([true, true, true]);
    for (const store of stores) {
      expect(await ingest(store)).toMatchObject({ articles: 0, skipped: TEXTS, claims: 0, events: 0, edges: 0 });
    }
    expect(sums()).toEqual([first, first, first]);
  });
});
