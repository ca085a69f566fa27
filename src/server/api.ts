import type { PlanDescription } from '../cypher/plan/describe-plan.ts';
import type { PlainValue } from '../cypher/values/plain-value.ts';
import type { ClaimAttributes, ClaimDate, Modality } from '../model/claim.ts';
import type { EntityKind } from '../model/entity.ts';
import type { GraphCounts } from '../model/graph.ts';
import type { EntityType, RelationType } from '../model/ontology.ts';

/** How a kind of entity is shown; its place in the list is what the columns point to. */
export interface KindDisplay {
  readonly kind: EntityKind;
  readonly definition: string;
  readonly colour: string;
  readonly shape: EntityType['display']['shape'];
}

/** How a relation is shown; its place in the list is what the columns point to. */
export interface RelationDisplay {
  readonly label: string;
  readonly verb: string;
  readonly definition: string;
  readonly family: string;
  readonly directed: boolean;
  readonly colour: string;
  readonly line: RelationType['display']['line'];
}

/**
 * The body of `GET /api/graph`, and of `GET /api/graph?around=ID` with the edges of one entity: one array per field,
 * and numbers in place of repeated words. Of a large graph only the best reported edges are sent.
 */
export interface GraphColumns {
  /** Of the whole graph. */
  readonly counts: GraphCounts;
  /** Whether these are all edges of the graph. */
  readonly whole: boolean;
  readonly kinds: readonly KindDisplay[];
  readonly relations: readonly RelationDisplay[];
  readonly modalities: readonly Modality[];
  /** Edges of less confidence are hidden until they are asked for. */
  readonly shown: number;
  readonly nodes: {
    readonly id: readonly string[];
    readonly name: readonly string[];
    readonly kind: readonly number[];
    /** Edges in the whole graph. */
    readonly degree: readonly number[];
  };
  readonly edges: {
    readonly id: readonly string[];
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly relation: readonly number[];
    readonly directed: readonly (0 | 1)[];
    readonly date: readonly (string | null)[];
    readonly end: readonly (string | null)[];
    readonly modality: readonly number[];
    readonly disputed: readonly (0 | 1)[];
    readonly confidence: readonly number[];
    readonly sources: readonly number[];
  };
}

/** An entity as a name to show and follow; the kind of one that the graph lost is null. */
export interface EntityLink {
  readonly id: string;
  readonly kind: EntityKind | null;
  readonly name: string;
}

export interface SearchHit extends EntityLink {
  readonly degree: number;
  /** The alias that matched, or null when the name itself did. */
  readonly alias: string | null;
}

/** The body of `GET /api/search`. */
export interface SearchAnswer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}

/** One edge, seen from one of its ends. */
export interface NeighbourEdge {
  readonly edge: string;
  readonly other: EntityLink;
  readonly date: string | null;
  readonly end: string | null;
  readonly modality: Modality;
  readonly disputed: boolean;
  readonly confidence: number;
  readonly sources: number;
  readonly attributes: ClaimAttributes;
}

/** The edges of one relation in one direction; `total` may be more than is listed. */
export interface NeighbourGroup {
  readonly relation: string;
  readonly verb: string;
  readonly direction: 'out' | 'in' | 'both';
  readonly total: number;
  readonly edges: readonly NeighbourEdge[];
}

/** The body of `GET /api/node/:id`. */
export interface NodeDetail extends EntityLink {
  readonly aliases: readonly string[];
  readonly wikidata: { readonly id: string; readonly url: string } | null;
  readonly country: EntityLink | null;
  readonly degree: number;
  /** Distinct articles behind the edges of this node. */
  readonly articles: number;
  /** Edges of relations that the ontology derives from offices, newest first. */
  readonly offices: readonly (NeighbourEdge & { readonly verb: string; readonly direction: 'out' | 'in' })[];
  readonly relations: readonly NeighbourGroup[];
}

/** Words in a sentence that name a party; UTF-16 offsets into `sentence`, sorted and without overlap. */
export interface PartyMark {
  readonly start: number;
  readonly end: number;
  readonly party: 'source' | 'target';
}

/** One sentence that says so, with the article it stands in. */
export interface EvidenceDetail {
  readonly claim: string;
  readonly sentence: string;
  readonly marks: readonly PartyMark[];
  readonly part: 'title' | 'body';
  readonly modality: Modality;
  readonly date: ClaimDate | null;
  readonly confidence: number;
  readonly attribution: string | null;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly date: string | null;
    readonly source: string | null;
    /** Only `http:` and `https:`; any other address is withheld. */
    readonly url: string | null;
    readonly licence: string | null;
  };
}

/** The body of `GET /api/edge/:id`. */
export interface EdgeDetail {
  readonly id: string;
  readonly relation: string;
  readonly verb: string;
  readonly directed: boolean;
  readonly source: EntityLink;
  readonly target: EntityLink;
  readonly date: string | null;
  readonly end: string | null;
  readonly granularity: ClaimDate['granularity'] | null;
  readonly place: EntityLink | null;
  readonly modality: Modality;
  readonly disputed: boolean;
  readonly confidence: number;
  readonly sources: number;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
  readonly attributes: ClaimAttributes;
  /** Newest article first. */
  readonly evidence: readonly EvidenceDetail[];
}

/** The body of `GET /api/path?from=ID&to=ID`. */
export interface PathAnswer {
  /** The shortest chains from one to the other, both included; none when there is no way. */
  readonly chains: readonly (readonly EntityLink[])[];
  /** Ids of all edges along the chains. */
  readonly edges: readonly string[];
}

/** The body of `GET /api/timeline`, and of `GET /api/timeline?of=ID` for one entity. */
export interface TimelineAnswer {
  /** In order of time; a month is `2024-05`, or `2024` where no more is known. */
  readonly counts: readonly { readonly month: string; readonly relation: string; readonly edges: number }[];
}

/** The body of `POST /api/query`. */
export interface QueryRequest {
  /** Cypher that only reads. */
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The answer of `POST /api/query`; nodes and relationships are objects with `id`, `labels` or `type`, and `properties`. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  readonly timeMs: number;
  /** Of EXPLAIN and PROFILE, else null. */
  readonly plan: PlanDescription | null;
}

/** The body of every answer that is not 2xx or 304. */
export interface ApiError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** The part of a query that is at fault, in UTF-16 offsets. */
  readonly span?: { readonly start: number; readonly end: number };
}
