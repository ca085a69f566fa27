import type { Article, ArticleId, TextSpan } from '../../src/model/article.ts';
import type { Claim, ClaimId } from '../../src/model/claim.ts';
import type { Entity, EntityId, EntityKind } from '../../src/model/entity.ts';
import type { Edge, EdgeId, EventId, GraphView } from '../../src/model/graph.ts';

export interface SampleGraph {
  readonly entities: readonly Entity[];
  readonly edges: readonly Edge[];
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
}

/** A read-only graph over four lists, sorted by id as every view is. */
export function viewOf(graph: SampleGraph): GraphView {
  const entities = byId(graph.entities);
  const edges = byId(graph.edges);
  const claims = byId(graph.claims);
  const articles = byId(graph.articles);
  return {
    entities: () => entities.values(),
    edges: () => edges.values(),
    events: () => [],
    claims: () => claims.values(),
    articles: () => articles.values(),
    entity: (id) => entities.get(id) ?? null,
    edge: (id) => edges.get(id) ?? null,
    event: () => null,
    claim: (id) => claims.get(id) ?? null,
    article: (id) => articles.get(id) ?? null,
    edgesOf: (id) => [...edges.values()].filter((edge) => edge.source === id || edge.target === id),
    counts: () => ({
      articles: articles.size,
      claims: claims.size,
      entities: entities.size,
      events: 0,
      edges: edges.size,
    }),
  };
}

export function entity(id: string, kind: EntityKind, facts: Partial<Entity> = {}): Entity {
  return { id: id as EntityId, kind, name: id, aliases: [], wikidata: null, country: null, ...facts };
}

export function edge(id: string, ends: readonly [string, string], facts: Partial<Edge> = {}): Edge {
  return {
    id: id as EdgeId,
    event: `event-of-${id}` as EventId,
    relation: 'MET_WITH',
    source: ends[0] as EntityId,
    target: ends[1] as EntityId,
    directed: false,
    date: null,
    end: null,
    granularity: null,
    place: null,
    modality: 'happened',
    disputed: false,
    confidence: 0.75,
    sources: 1,
    firstReported: null,
    lastReported: null,
    attributes: {},
    claims: [],
    ...facts,
  };
}

export function claim(id: string, quote: string, facts: Partial<Claim> = {}): Claim {
  const span: TextSpan = { part: 'body', start: 10, end: 10 + quote.length };
  return {
    id: id as ClaimId,
    article: 'article-1' as ArticleId,
    relation: 'MET_WITH',
    subject: 'person/Q1' as EntityId,
    object: 'person/x-2' as EntityId,
    modality: 'happened',
    date: { value: '2023-12-27', granularity: 'day' },
    place: null,
    attributes: {},
    attribution: null,
    evidence: { ...span, sentence: 2, quote, subject: span, object: span, extractor: 'rules', version: '1' },
    confidence: 0.9,
    ...facts,
  };
}

export function article(id: string, facts: Partial<Article> = {}): Article {
  return {
    id: id as ArticleId,
    givenId: null,
    title: 'A title',
    text: 'A text.',
    date: '2023-12-28',
    source: null,
    url: null,
    licence: null,
    ...facts,
  };
}

const claims = [
  claim('claim-1', 'Minister "A" met B & C\nin <Moscow>.', {
    place: 'place/gn-1' as EntityId,
    attribution: 'country/RU' as EntityId,
  }),
  claim('claim-2', '=HYPERLINK("http://example.org")', {
    relation: 'INVITED',
    attributes: { to: '@Delhi', source: 'a name that is taken' },
    date: null,
    article: 'article-2' as ArticleId,
  }),
];

/** Every kind of node; directed and undirected, dated and undated, parallel and attributed edges; awkward text. */
export const sampleView: GraphView = viewOf({
  entities: [
    entity('country/RU', 'Country', { name: 'Russia', aliases: ['Moscow', 'Russian Federation'], wikidata: 'Q159' }),
    entity('event/x-1', 'Event', { name: 'BRICS Summit' }),
    entity('organisation/UN', 'Organisation', { name: '+United Nations' }),
    entity('person/Q1', 'Person', { name: 'Sergey "S." Lavrov', country: 'country/RU' as EntityId }),
    entity('person/x-2', 'Person', { name: "N'Diaye \\u0027 <李> 😀", aliases: ['=1+1', 'back`tick'] }),
    entity('place/gn-1', 'Place', { name: 'Moscow', country: 'country/RU' as EntityId }),
  ],
  edges: [
    edge('edge-1', ['person/Q1', 'person/x-2'], {
      date: '2023-12-27',
      granularity: 'day',
      place: 'place/gn-1' as EntityId,
      confidence: 1,
      sources: 3,
      firstReported: '2023-12-27',
      lastReported: '2024-01-02',
      claims: ['claim-1' as ClaimId, 'claim-2' as ClaimId],
    }),
    edge('edge-2', ['person/Q1', 'person/x-2'], {
      relation: 'INVITED',
      directed: true,
      date: '2024-02',
      granularity: 'month',
      modality: 'planned',
      disputed: true,
      attributes: { to: '@Delhi', source: 'a name that is taken' },
      claims: ['claim-2' as ClaimId],
    }),
    edge('edge-3', ['person/Q1', 'country/RU'], {
      relation: 'REPRESENTS',
      directed: true,
      attributes: { role: 'Foreign Minister', status: 'current' },
    }),
    edge('edge-4', ['event/x-1', 'organisation/UN'], { date: '2023-12-25', end: '2023-12-29', granularity: 'span' }),
  ],
  claims,
  articles: [
    article('article-1', { title: 'Talks; "held", again', source: 'Agency', url: 'https://example.org/?a=1&b=2' }),
    article('article-2', { date: null }),
  ],
});

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> {
  return new Map([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => [row.id, row]));
}
