import type { GraphView, KnownClaims } from '../model/graph.ts';
import type { Archive } from './archive.ts';
import type { LiveGraph } from './live-graph.ts';

/** Read access to the graph and the archive behind it; it shows later changes of the same store too. */
export function toGraphView(graph: LiveGraph, archive: Archive): GraphView {
  return {
    entities: () => graph.entities(),
    edges: () => graph.edges(),
    events: () => graph.events(),
    claims: () => archive.claims(),
    articles: () => archive.articles(),
    entity: (id) => graph.entity(id),
    edge: (id) => graph.edge(id),
    event: (id) => graph.event(id),
    claim: (id) => archive.claim(id),
    article: (id) => archive.article(id),
    edgesOf: (id) => graph.edgesOf(id),
    counts: () => ({ ...archive.counts(), ...graph.counts() }),
  };
}

/** What a writer must know of the graph to regroup its events. */
export function toKnownClaims(graph: LiveGraph, archive: Archive): KnownClaims {
  return {
    claimsOfGroup: (key) => archive.claimsOfGroup(key),
    eventsOfGroup: (key) => graph.eventsOfGroup(key),
    article: (id) => archive.articleHead(id),
  };
}
