import type { Article, ArticleId } from '../model/article.ts';
import type { Claim, ClaimId } from '../model/claim.ts';

/** Where a store keeps the texts and claims behind its graph, in memory or on disk. */
export interface Archive {
  /** Sorted by id. */
  articles(): Iterable<Article>;
  /** Sorted by id. */
  claims(): Iterable<Claim>;
  article(id: ArticleId): Article | null;
  /** The same article, cheap to ask for many times as long as nobody looks at its text. */
  articleHead(id: ArticleId): Article | null;
  claim(id: ClaimId): Claim | null;
  hasArticle(id: ArticleId): boolean;
  claimsOfGroup(group: string): readonly Claim[];
  counts(): { readonly articles: number; readonly claims: number };
}
