import type { Article, ArticleId } from '../model/article.ts';
import type { Claim, ClaimId } from '../model/claim.ts';
import type { GraphDelta } from '../model/graph.ts';
import type { GraphStore, LedgerEntry } from '../model/store.ts';
import type { Archive } from './archive.ts';
import type { Clock } from './clock.ts';
import { toGraphView, toKnownClaims } from './graph-view.ts';
import { groupsOfClaims } from './group-of-event.ts';
import { createLiveGraph } from './live-graph.ts';

interface MemoryArchive extends Archive {
  keep(delta: GraphDelta): void;
}

/** A graph that lives as long as the process; nothing is written to disk. */
export function openMemoryStore(clock: Clock): GraphStore {
  const graph = createLiveGraph();
  const archive = createMemoryArchive();
  const ledger = new Map<string, LedgerEntry>();
  let view = toGraphView(graph, archive);
  return {
    apply: async (delta) => {
      if (ledger.has(delta.id)) return { applied: false };
      graph.apply(graph.prepare(delta));
      archive.keep(delta);
      view = toGraphView(graph, archive);
      const { length: articles } = delta.articles;
      ledger.set(delta.id, { delta: delta.id, appliedAt: clock(), articles, claims: delta.claims.length });
      return { applied: true };
    },
    hasArticle: (id) => archive.hasArticle(id),
    known: () => toKnownClaims(graph, archive),
    view: () => view,
    ledger: () => [...ledger.values()],
    close: async () => {},
  };
}

function createMemoryArchive(): MemoryArchive {
  const articles = new Map<ArticleId, Article>();
  const claims = new Map<ClaimId, Claim>();
  const groups = new Map<string, Map<ClaimId, Claim>>();
  return {
    keep: (delta) => {
      for (const article of delta.articles) articles.set(article.id, article);
      const groupOf = groupsOfClaims(delta.events);
      for (const claim of delta.claims) {
        claims.set(claim.id, claim);
        const key = groupOf.get(claim.id) ?? '';
        groups.set(key, (groups.get(key) ?? new Map()).set(claim.id, claim));
      }
    },
    articles: () => sortedById(articles),
    claims: () => sortedById(claims),
    article: (id) => articles.get(id) ?? null,
    articleHead: (id) => articles.get(id) ?? null,
    claim: (id) => claims.get(id) ?? null,
    hasArticle: (id) => articles.has(id),
    claimsOfGroup: (group) => [...(groups.get(group)?.values() ?? [])],
    counts: () => ({ articles: articles.size, claims: claims.size }),
  };
}

function sortedById<Id extends string, Thing>(things: ReadonlyMap<Id, Thing>): readonly Thing[] {
  return [...things].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
}
