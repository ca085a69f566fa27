import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Edge, Event, GraphCounts, GraphDelta } from '../../model/graph.ts';
import type { ExcerptOf, FoundEntity, GraphExcerpt, LedgerEntry } from '../../model/store.ts';

/** What a graph is made of, by the name of its list. */
export interface Things {
  readonly entities: Entity;
  readonly edges: Edge;
  readonly events: Event;
  readonly claims: Claim;
  readonly articles: Article;
}

export type ThingKind = keyof Things;

/** Where a page of things begins: after this id; edges are paged by relation, because the index of their ids is. */
export interface PageOf<Kind extends ThingKind> {
  readonly kind: Kind;
  readonly relation: string | null;
  readonly after: string;
  readonly limit: number;
}

/** The graph in a database, as the thread that holds the connection offers it. */
export interface RemoteGraph {
  /** Gets the right to write, and makes or upgrades the constraints; throws `store-locked` when another has it. */
  acquire(): Promise<void>;
  apply(delta: GraphDelta, appliedAt: string): Promise<{ readonly applied: boolean }>;
  /** Number of the last ledger entry, 0 when nothing was applied. */
  lastNumber(): Promise<number>;
  ledger(): Promise<readonly LedgerEntry[]>;
  counts(): Promise<GraphCounts>;
  /** Relations that edges may have. */
  relations(): Promise<readonly string[]>;
  /** Sorted by id. */
  page<Kind extends ThingKind>(of: PageOf<Kind>): Promise<readonly Things[Kind][]>;
  /** Those of the ids that exist, in any order. */
  many<Kind extends ThingKind>(kind: Kind, ids: readonly string[]): Promise<readonly Things[Kind][]>;
  findByName(words: string): Promise<readonly FoundEntity[]>;
  excerpt(of: ExcerptOf): Promise<GraphExcerpt>;
  hasArticle(id: string): Promise<boolean>;
  /** Sorted by id. */
  edgesOf(entity: string): Promise<readonly Edge[]>;
  /** Of each group, sorted by id; a group without any is not in the map. */
  eventsOfGroups(groups: readonly string[]): Promise<ReadonlyMap<string, readonly Event[]>>;
  claimsOfGroups(groups: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>>;
  close(): Promise<void>;
}
