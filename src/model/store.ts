import type { ArticleId } from './article.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Edge, GraphDelta, GraphView, KnownClaims } from './graph.ts';

export interface LedgerEntry {
  readonly delta: string;
  /** ISO instant. */
  readonly appliedAt: string;
  readonly articles: number;
  readonly claims: number;
}

/** An entity with the number of its edges. */
export interface FoundEntity {
  readonly entity: Entity;
  readonly degree: number;
}

/** Part of a graph: edges, and the entities at their ends; both sorted by id. */
export interface GraphExcerpt {
  readonly entities: readonly FoundEntity[];
  readonly edges: readonly Edge[];
}

export interface ExcerptOf {
  /** Only edges at this entity, which is then part of the excerpt with or without edges; of the whole graph when null. */
  readonly around: EntityId | null;
  /** The most edges to give, those with most sources first, then the most confident. */
  readonly most: number;
}

/** Keeps a graph. All kinds pass the same contract suite (`tests/store/store-contract.ts`). */
export interface GraphStore {
  /** One transaction with its ledger entry; a delta applied twice changes nothing and says `applied: false`. */
  apply(delta: GraphDelta): Promise<{ readonly applied: boolean }>;
  hasArticle(id: ArticleId): boolean;
  known(): KnownClaims;
  /** The graph as it is now: the same object until it changes, and then another, so that answers may be kept beside it. */
  view(): GraphView;
  ledger(): readonly LedgerEntry[];
  /** Entities that a part of a name may mean, found by an index of the database; absent where all names are in memory. */
  findByName?(words: string): Promise<readonly FoundEntity[]>;
  /** Part of the graph, found by the database; absent where the whole graph is in memory. */
  excerpt?(of: ExcerptOf): Promise<GraphExcerpt>;
  close(): Promise<void>;
}
