import type { Article, ArticleId } from './article.ts';
import type { Brand } from './brand.ts';
import type { Claim, ClaimAttributes, ClaimDate, ClaimId, Modality } from './claim.ts';
import type { Entity, EntityId } from './entity.ts';

export type EventId = Brand<'EventId'>;
export type EdgeId = Brand<'EdgeId'>;

/** A set of claims about one happening; its modality is the last word in time. */
export interface Event {
  readonly id: EventId;
  readonly kind: string;
  readonly relation: string;
  /** Sorted; for a directed relation the subject comes first. */
  readonly parties: readonly EntityId[];
  readonly date: ClaimDate | null;
  readonly place: EntityId | null;
  readonly modality: Modality;
  /** Sources of the same reporting day contradict each other. */
  readonly disputed: boolean;
  /** Sorted by article date, then id. */
  readonly claims: readonly ClaimId[];
}

/** The view of one event on one pair: rebuilt from claims, never the only place of a fact. */
export interface Edge {
  readonly id: EdgeId;
  readonly event: EventId;
  readonly relation: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly directed: boolean;
  /** First day (`YYYY-MM-DD`, or as precise as known) and last day of a span, or null. */
  readonly date: string | null;
  readonly end: string | null;
  readonly granularity: ClaimDate['granularity'] | null;
  readonly place: EntityId | null;
  readonly modality: Modality;
  readonly disputed: boolean;
  readonly confidence: number;
  /** Number of distinct articles. */
  readonly sources: number;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
  readonly attributes: ClaimAttributes;
  readonly claims: readonly ClaimId[];
}

/** One change of a graph: complete in itself, and the same when applied twice. */
export interface GraphDelta {
  /** Hash of the content. */
  readonly id: string;
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  readonly edges: readonly Edge[];
  /** Events and edges that the new claims replaced. */
  readonly removedEvents: readonly EventId[];
  readonly removedEdges: readonly EdgeId[];
}

/** Read access to a graph at one moment; iteration is sorted by id. */
export interface GraphView {
  entities(): Iterable<Entity>;
  edges(): Iterable<Edge>;
  events(): Iterable<Event>;
  claims(): Iterable<Claim>;
  /** Every article read, without or with claims. */
  articles(): Iterable<Article>;
  entity(id: EntityId): Entity | null;
  edge(id: EdgeId): Edge | null;
  event(id: EventId): Event | null;
  claim(id: ClaimId): Claim | null;
  article(id: ArticleId): Article | null;
  /** Edges at this entity, either direction, sorted by id. */
  edgesOf(id: EntityId): Iterable<Edge>;
  counts(): GraphCounts;
}

export interface GraphCounts {
  readonly articles: number;
  readonly claims: number;
  readonly entities: number;
  readonly events: number;
  readonly edges: number;
}

/** The claims a store already holds about the same relation and parties; needed to regroup events. */
export interface KnownClaims {
  /** `key` is made by `claimGroupKey`. */
  claimsOfGroup(key: string): readonly Claim[];
  eventsOfGroup(key: string): readonly Event[];
  /** Tells which groups will be asked for, so that a distant store can fetch them together. */
  expect?(keys: readonly string[]): void;
  article(id: ArticleId): Article | null;
}
