import type { Article, ArticleId } from '../../src/model/article.ts';
import type { Claim, ClaimId } from '../../src/model/claim.ts';
import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { Edge, EdgeId, Event, EventId, GraphDelta } from '../../src/model/graph.ts';

export const ARAGCHI = 'person/Q1' as EntityId;
export const FIDAN = 'person/Q2' as EntityId;
export const IRAN = 'country/IR' as EntityId;
export const OSLO = 'place/gn-1' as EntityId;

const QUOTE = 'Abbas Araghchi met Hakan Fidan in Oslo.';

export const article: Article = {
  id: 'a1' as ArticleId,
  givenId: null,
  title: 'Talks in Oslo',
  text: QUOTE,
  date: '2025-06-14',
  source: null,
  url: null,
  licence: null,
};

export function entity(id: EntityId, kind: Entity['kind'], name: string): Entity {
  return { id, kind, name, aliases: [], wikidata: null, country: null };
}

export const claim: Claim = {
  id: 'c1' as ClaimId,
  article: article.id,
  relation: 'MET_WITH',
  subject: ARAGCHI,
  object: FIDAN,
  modality: 'happened',
  date: { value: '2025-06-13', granularity: 'day' },
  place: OSLO,
  attributes: {},
  attribution: null,
  evidence: {
    part: 'body',
    start: 0,
    end: QUOTE.length,
    sentence: 0,
    quote: QUOTE,
    subject: { part: 'body', start: 0, end: 14 },
    object: { part: 'body', start: 19, end: 30 },
    extractor: 'rules',
    version: '1',
  },
  confidence: 0.9,
};

export const event: Event = {
  id: 'e1' as EventId,
  kind: 'meeting',
  relation: 'MET_WITH',
  parties: [ARAGCHI, FIDAN],
  date: claim.date,
  place: OSLO,
  modality: 'happened',
  disputed: false,
  claims: [claim.id],
};

export const edge: Edge = {
  id: 'x1' as EdgeId,
  event: event.id,
  relation: 'MET_WITH',
  source: ARAGCHI,
  target: FIDAN,
  directed: false,
  date: '2025-06-13',
  end: null,
  granularity: 'day',
  place: OSLO,
  modality: 'happened',
  disputed: false,
  confidence: 0.9,
  sources: 1,
  firstReported: '2025-06-14',
  lastReported: '2025-06-14',
  attributes: {},
  claims: [claim.id],
};

/** A change that is complete in itself: one article, one claim, one event, one edge. */
export const delta: GraphDelta = {
  id: 'd1',
  articles: [article],
  entities: [
    entity(ARAGCHI, 'Person', 'Abbas Araghchi'),
    entity(FIDAN, 'Person', 'Hakan Fidan'),
    entity(IRAN, 'Country', 'Iran'),
    entity(OSLO, 'Place', 'Oslo'),
  ],
  claims: [claim],
  events: [event],
  edges: [edge],
  removedEvents: [],
  removedEdges: [],
};
