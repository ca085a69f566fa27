import { setImmediate } from 'node:timers/promises';
import { DragomanError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/issue.ts';
import { checkClaim } from '../schema/check-claim.ts';
import type { ArticleClaims, ClaimReader } from './article-reader.ts';
import { mapInOrder } from './map-in-order.ts';

export interface ExtractOptions {
  readonly report: Report;
  /** Told of an exception in the extraction of one article, beside the issue. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * What each article says, in order; no more articles in memory at a time than the reader has in flight. A claim that the
 * ontology does not allow is dropped and reported; an article whose extraction throws is reported as `article-failed` and
 * left out. Throws the set-up errors of the reader.
 */
export async function* extractArticles(
  articles: AsyncIterable<Article>,
  reader: Pick<ClaimReader, 'ontology' | 'inFlight' | 'toClaims'>,
  options: ExtractOptions,
): AsyncGenerator<ArticleClaims> {
  const read = async (article: Article, signal: AbortSignal) => {
    // Extraction holds the thread; between two articles a Ctrl-C or a finished write gets its turn.
    await setImmediate();
    return claimsOf(article, reader, { ...options, signal });
  };
  for await (const said of mapInOrder(articles, read, reader.inFlight ?? 1)) {
    if (said !== null) yield allowedOnly(said, reader, options);
  }
}

/** How an issue names an article: by the id that its reader knows. */
function nameOf({ givenId, id }: Article): string {
  return givenId ?? id;
}

// One article that meets a bug of ours must not cost the other thousands their place in the graph.
async function claimsOf(
  article: Article,
  reader: Pick<ClaimReader, 'toClaims'>,
  options: ExtractOptions & { readonly signal: AbortSignal },
) {
  try {
    return await reader.toClaims(article, options);
  } catch (error) {
    if (error instanceof DragomanError || options.signal.aborted) throw error;
    options.onFailure?.(error);
    const reason = error instanceof Error ? error.message : String(error);
    options.report({ code: 'article-failed', message: `left out, a bug: ${reason}`, where: nameOf(article) });
    return null;
  }
}

function allowedOnly(
  { article, entities, claims }: ArticleClaims,
  { ontology }: Pick<ClaimReader, 'ontology'>,
  { report }: ExtractOptions,
): ArticleClaims {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const isAllowed = (claim: Claim) => {
    const issue = checkClaim(claim, (id) => kinds.get(id) ?? null, ontology);
    if (issue !== null) report({ ...issue, message: `claim dropped: ${issue.message}`, where: nameOf(article) });
    return issue === null;
  };
  return { article, entities, claims: claims.filter(isAllowed) };
}
