import { resultGraph } from '../cypher/result-graph.ts';
import type { EntityId } from '../model/entity.ts';
import type { EdgeId, GraphView } from '../model/graph.ts';
import type { Answer } from './query-graph.ts';

/** The part of a graph that an answer holds, for an export. */
export interface AnswerView {
  readonly view: GraphView;
  /** Events, claims, articles and their links, which an export of entities and edges cannot show. */
  readonly leftOut: number;
}

/** The entities and edges of an answer as a view, with what its edges rest on; whatever else they name is found too. */
export function answerView({ rows, graph }: Answer, whole: GraphView): AnswerView {
  const found = resultGraph(rows, graph);
  const entities = sorted(found.nodes.map((id) => whole.entity(id as EntityId)));
  const edges = sorted(found.relationships.map((id) => whole.edge(id as EdgeId)));
  const claims = sorted(edges.flatMap((edge) => edge.claims.map((id) => whole.claim(id))));
  const articles = sorted(claims.map(({ article }) => whole.article(article)));
  const events = sorted(edges.map(({ event }) => whole.event(event)));
  const view: GraphView = {
    entities: () => entities,
    edges: () => edges,
    events: () => events,
    claims: () => claims,
    articles: () => articles,
    entity: (id) => whole.entity(id),
    edge: (id) => whole.edge(id),
    event: (id) => whole.event(id),
    claim: (id) => whole.claim(id),
    article: (id) => whole.article(id),
    edgesOf: (id) => edges.filter(({ source, target }) => source === id || target === id),
    counts: () => ({
      articles: articles.length,
      claims: claims.length,
      entities: entities.length,
      events: events.length,
      edges: edges.length,
    }),
  };
  return { view, leftOut: found.nodes.length + found.relationships.length - entities.length - edges.length };
}

function sorted<Known extends { readonly id: string }>(all: readonly (Known | null)[]): readonly Known[] {
  const known = new Map(all.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
