import { DragomanError } from '../errors.ts';
import { claimsToDelta } from '../graph/claims-to-delta.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { ClaimId } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import type { GraphCounts, GraphView } from '../model/graph.ts';
import type { Report } from '../model/issue.ts';
import type { GraphStore } from '../model/store.ts';
import { checkDelta } from '../schema/check-delta.ts';
import type { ArticleClaims, ClaimReader } from './article-reader.ts';
import type { ArticleSource } from './article-source.ts';
import { batchesOf } from './batches.ts';
import { extractArticles } from './extract-articles.ts';
import { withHomeCountries } from './home-countries.ts';
import { untilAborted } from './until-aborted.ts';

/** What a run did; entities, events and edges are how many more the graph holds than before. */
export interface IngestCounts extends GraphCounts {
  /** Articles that the inputs gave, duplicates among them. */
  readonly read: number;
  /** Articles with the same content as one read before in this run. */
  readonly duplicates: number;
  /** Articles that the graph held already. */
  readonly skipped: number;
  readonly issues: number;
}

export interface IngestOptions {
  /** Articles of one transaction. */
  readonly batchSize: number;
  readonly report: Report;
  /** When aborted, the batch at hand is finished and stored, and the run ends. */
  readonly signal?: AbortSignal;
  /** Called after each article; `articles` and `claims` run ahead of the store by one batch at most. */
  readonly onProgress?: (counts: Pick<IngestCounts, 'read' | 'skipped' | 'articles' | 'claims'>) => void;
  readonly onFailure?: (error: unknown) => void;
}

/** The code of an issue that is counted as a duplicate and is nobody's fault. */
const DUPLICATE = 'duplicate-article';

/** As much text in one batch as a few long books, so that a batch of them fits in memory. */
const BATCH_CHARACTERS = 4_000_000;

/**
 * Reads articles into a graph, batch after batch, each in one transaction; articles it holds already are skipped, so a
 * second run changes nothing. Throws `bad-delta` before anything wrong is stored, and what the store throws.
 */
export async function ingestArticles(
  source: ArticleSource,
  { reader, store }: { readonly reader: ClaimReader; readonly store: GraphStore },
  options: IngestOptions,
): Promise<IngestCounts> {
  // Asks for the right to write now: after an hour of reading it would be too late to learn that another has it.
  store.known();
  const before = store.view().counts();
  const tally = startTally(options);
  const articles = source(tally.report);
  const given = options.signal === undefined ? articles : untilAborted(articles, options.signal);
  const fresh = freshArticles(given, store, tally);
  const said = extractArticles(fresh, reader, { ...options, report: tally.report });
  for await (const batch of batchesOf(counted(said, tally), batchLimits(options.batchSize))) {
    await applyBatch(batch, reader, store);
  }
  return { ...tally.counts(), ...growth(before, store.view().counts()) };
}

type RunCounts = Pick<IngestCounts, 'read' | 'duplicates' | 'skipped' | 'articles' | 'claims' | 'issues'>;

interface Tally {
  readonly report: Report;
  add(counts: Partial<RunCounts>): void;
  counts(): RunCounts;
}

function startTally({ report, onProgress }: IngestOptions): Tally {
  let sums: RunCounts = { read: 0, duplicates: 0, skipped: 0, articles: 0, claims: 0, issues: 0 };
  const add = (more: Partial<RunCounts>) => {
    sums = {
      read: sums.read + (more.read ?? 0),
      duplicates: sums.duplicates + (more.duplicates ?? 0),
      skipped: sums.skipped + (more.skipped ?? 0),
      articles: sums.articles + (more.articles ?? 0),
      claims: sums.claims + (more.claims ?? 0),
      issues: sums.issues + (more.issues ?? 0),
    };
    onProgress?.(sums);
  };
  return {
    add,
    counts: () => sums,
    report: (issue) => {
      if (issue.code === DUPLICATE) return add({ read: 1, duplicates: 1 });
      report(issue);
      add({ issues: 1 });
    },
  };
}

async function* freshArticles(
  articles: AsyncIterable<Article>,
  store: GraphStore,
  tally: Tally,
): AsyncGenerator<Article> {
  for await (const article of articles) {
    const isKnown = store.hasArticle(article.id);
    tally.add({ read: 1, skipped: isKnown ? 1 : 0 });
    if (!isKnown) yield article;
  }
}

async function* counted(articles: AsyncIterable<ArticleClaims>, tally: Tally): AsyncGenerator<ArticleClaims> {
  for await (const said of articles) {
    tally.add({ articles: 1, claims: said.claims.length });
    yield said;
  }
}

function batchLimits(members: number) {
  return { members, weight: BATCH_CHARACTERS, weightOf: ({ article }: ArticleClaims) => article.text.length };
}

async function applyBatch(batch: readonly ArticleClaims[], reader: ClaimReader, store: GraphStore): Promise<void> {
  const united = {
    articles: batch.map(({ article }) => article),
    claims: batch.flatMap(({ claims }) => claims),
    entities: withHomeCountries(
      batch.flatMap(({ entities }) => entities),
      reader.gazetteer,
    ),
  };
  const delta = claimsToDelta(united, store.known(), reader.ontology);
  const [fault, ...others] = checkDelta(delta, reader.ontology, holds(store.view()));
  if (fault !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    throw new DragomanError('bad-delta', `${fault.message} (${fault.where})${more}`);
  }
  await store.apply(delta);
}

function holds(view: GraphView): (id: string) => boolean {
  return (id) =>
    view.entity(id as EntityId) !== null ||
    view.claim(id as ClaimId) !== null ||
    view.article(id as ArticleId) !== null;
}

function growth(before: GraphCounts, after: GraphCounts): GraphCounts {
  return {
    articles: after.articles - before.articles,
    claims: after.claims - before.claims,
    entities: after.entities - before.entities,
    events: after.events - before.events,
    edges: after.edges - before.edges,
  };
}
