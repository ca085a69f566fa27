import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { GraphDelta } from '../../src/model/graph.ts';
import type { GraphStore } from '../../src/model/store.ts';
import type { ArticleReader } from '../../src/pipeline/article-reader.ts';
import { type IngestOptions, ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { openStore } from '../../src/store/open-store.ts';
import { collectIssues, sampleArticle, sampleClaims, sampleEntity, sampleReader, streamOf } from './sample.ts';

const ARTICLES = ['A met B.', 'A met B on Tuesday.', 'B met A.', 'They met.', 'Both met.'].map((text) =>
  sampleArticle(text),
);

interface Recorded {
  readonly store: GraphStore;
  readonly deltas: GraphDelta[];
}

async function recordingStore(): Promise<Recorded> {
  const memory = await openStore('memory');
  const deltas: GraphDelta[] = [];
  const apply = (delta: GraphDelta) => {
    deltas.push(delta);
    return memory.apply(delta);
  };
  return { store: { ...memory, apply }, deltas };
}

interface Run {
  readonly articles?: readonly Article[];
  readonly reader?: ArticleReader;
  readonly options?: Partial<IngestOptions>;
}

async function run(store: GraphStore, { articles = ARTICLES, reader = sampleReader(), options = {} }: Run = {}) {
  const { issues, report } = collectIssues();
  const counts = await ingestArticles(
    () => streamOf(...articles),
    { reader, store },
    { batchSize: 2, report, ...options },
  );
  return { counts, issues };
}

describe('ingestArticles', () => {
  it('stores all articles in batches and counts what came', async () => {
    const { store, deltas } = await recordingStore();
    const { counts } = await run(store);
    expect(deltas.map(({ articles }) => articles.length)).toEqual([2, 2, 1]);
    expect(counts).toEqual({
      read: 5,
      duplicates: 0,
      skipped: 0,
      issues: 0,
      articles: 5,
      claims: 5,
      entities: 2,
      events: 1,
      edges: 1,
    });
    expect(store.view().counts()).toEqual({ articles: 5, claims: 5, entities: 2, events: 1, edges: 1 });
  });

  it('changes nothing when it is run again', async () => {
    const { store, deltas } = await recordingStore();
    await run(store);
    const { counts } = await run(store);
    expect(counts).toMatchObject({ read: 5, skipped: 5, articles: 0, claims: 0, entities: 0, events: 0, edges: 0 });
    expect(deltas).toHaveLength(3);
  });

  it('makes the same graph whatever the size of the batches', async () => {
    const [small, large] = [await openStore('memory'), await openStore('memory')];
    await run(small, { options: { batchSize: 1 } });
    await run(large, { options: { batchSize: 100 } });
    expect([...small.view().edges()]).toEqual([...large.view().edges()]);
    expect([...small.view().events()]).toEqual([...large.view().events()]);
  });

  it('keeps an article that says nothing, so that it is not read again', async () => {
    const store = await openStore('memory');
    const silent = sampleReader((article) => ({ article, entities: [], claims: [] }));
    const { counts } = await run(store, { reader: silent });
    expect(counts).toMatchObject({ articles: 5, claims: 0 });
    expect((await run(store, { reader: silent })).counts.skipped).toBe(5);
  });

  it('counts a duplicate as such and any other issue as an issue', async () => {
    const store = await openStore('memory');
    const { issues, report } = collectIssues();
    const source = async function* (tell: typeof report) {
      yield* ARTICLES.slice(0, 1);
      tell({ code: 'duplicate-article', message: 'same', where: 'a.json' });
      tell({ code: 'bad-json', message: 'no', where: 'b.json' });
    };
    const counts = await ingestArticles(source, { reader: sampleReader(), store }, { batchSize: 2, report });
    expect(counts).toMatchObject({ read: 2, duplicates: 1, issues: 1, articles: 1 });
    expect(issues.map(({ code }) => code)).toEqual(['bad-json']);
  });

  it('leaves out an article that fails, stores the others, and reads it again the next time', async () => {
    const store = await openStore('memory');
    const failing = sampleReader((article) => {
      if (article === ARTICLES[1]) throw new RangeError('bug');
      return sampleClaims(article);
    });
    const { counts, issues } = await run(store, { reader: failing });
    expect(counts).toMatchObject({ read: 5, articles: 4, issues: 1 });
    expect(issues).toMatchObject([{ code: 'article-failed', where: ARTICLES[1]?.id }]);
    expect((await run(store)).counts).toMatchObject({ skipped: 4, articles: 1 });
  });

  it('finishes and stores the batch at hand when it is aborted', async () => {
    const { store, deltas } = await recordingStore();
    const controller = new AbortController();
    const reader = sampleReader((article) => {
      if (article === ARTICLES[2]) controller.abort();
      return sampleClaims(article);
    });
    const { counts } = await run(store, { reader, options: { signal: controller.signal } });
    expect(counts).toMatchObject({ read: 3, articles: 3 });
    expect(deltas.map(({ articles }) => articles.length)).toEqual([2, 1]);
  });

  it('tells how far it has come after every article', async () => {
    const store = await openStore('memory');
    const seen: number[] = [];
    await run(store, { options: { onProgress: ({ articles }) => void seen.push(articles) } });
    expect([...new Set(seen)]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('refuses a change that refers to nothing, and stores none of it', async () => {
    const { store, deltas } = await recordingStore();
    const reader = sampleReader((article) => {
      const said = sampleClaims(article);
      return { ...said, entities: [...said.entities, sampleEntity('person/x', 'Country')] };
    });
    await expect(run(store, { reader })).rejects.toMatchObject({ code: 'bad-delta' });
    expect(deltas).toEqual([]);
  });
});
