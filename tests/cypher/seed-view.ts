import type { Article, ArticleId } from '../../src/model/article.ts';
import type { Claim, ClaimId } from '../../src/model/claim.ts';
import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { Edge, EdgeId, Event, EventId, GraphView } from '../../src/model/graph.ts';

const id = (text: string): EntityId => text as EntityId;
const ADA = id('person/x-1');
const FRANCE = id('country/FR');
const PARIS = id('place/paris');
const ARTICLE = 'article-1' as ArticleId;
const CLAIM = 'claim-1' as ClaimId;
const EVENT = 'event-1' as EventId;

const entities: readonly Entity[] = [
  { id: FRANCE, kind: 'Country', name: 'France', aliases: [], wikidata: 'Q142', country: null },
  { id: ADA, kind: 'Person', name: 'Ada Stone', aliases: ['A. Stone'], wikidata: null, country: FRANCE },
  { id: PARIS, kind: 'Place', name: 'Paris', aliases: [], wikidata: null, country: FRANCE },
];

const article: Article = {
  id: ARTICLE,
  givenId: null,
  title: 'A visit',
  text: 'Ada Stone visited France.',
  date: '2023-12-28',
  source: 'Test',
  url: null,
  licence: null,
};

const span = { part: 'body', start: 0, end: 25 } as const;

const claim: Claim = {
  id: CLAIM,
  article: ARTICLE,
  relation: 'VISITED',
  subject: ADA,
  object: FRANCE,
  modality: 'happened',
  date: { value: '2023-12-27', granularity: 'day' },
  place: PARIS,
  attributes: {},
  attribution: null,
  evidence: {
    ...span,
    sentence: 0,
    quote: article.text,
    subject: span,
    object: span,
    extractor: 'rules',
    version: '1',
  },
  confidence: 0.9,
};

const event: Event = {
  id: EVENT,
  kind: 'visit',
  relation: 'VISITED',
  parties: [ADA, FRANCE],
  date: claim.date,
  place: PARIS,
  modality: 'happened',
  disputed: false,
  claims: [CLAIM],
};

const visit: Edge = {
  id: 'edge-1' as EdgeId,
  event: EVENT,
  relation: 'VISITED',
  source: ADA,
  target: FRANCE,
  directed: true,
  date: '2023-12-27',
  end: null,
  granularity: 'day',
  place: PARIS,
  modality: 'happened',
  disputed: false,
  confidence: 0.9,
  sources: 1,
  firstReported: '2023-12-28',
  lastReported: '2023-12-28',
  attributes: {},
  claims: [CLAIM],
};

const office: Edge = {
  ...visit,
  id: 'edge-2' as EdgeId,
  relation: 'REPRESENTS',
  date: null,
  granularity: null,
  place: null,
  attributes: { role: 'minister', from: '2020-05' },
};

/** One article with one claim: Ada Stone, who represents France, visited it. */
export const seedView: GraphView = {
  entities: () => entities,
  edges: () => [visit, office],
  events: () => [event],
  claims: () => [claim],
  articles: () => [article],
  entity: (wanted) => entities.find((one) => one.id === wanted) ?? null,
  edge: (wanted) => [visit, office].find((one) => one.id === wanted) ?? null,
  event: (wanted) => (wanted === EVENT ? event : null),
  claim: (wanted) => (wanted === CLAIM ? claim : null),
  article: (wanted) => (wanted === ARTICLE ? article : null),
  edgesOf: (wanted) => [visit, office].filter((one) => one.source === wanted || one.target === wanted),
  counts: () => ({ articles: 1, claims: 1, entities: 3, events: 1, edges: 2 }),
};
