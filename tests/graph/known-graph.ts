import { claimGroupKey } from '../../src/graph/claim-group-key.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Edge, Event, GraphDelta, KnownClaims } from '../../src/model/graph.ts';
import type { Ontology } from '../../src/model/ontology.ts';

/** The plainest graph that can take deltas: what any store must amount to. */
export interface KnownGraph {
  readonly known: KnownClaims;
  readonly events: ReadonlyMap<string, Event>;
  readonly edges: ReadonlyMap<string, Edge>;
  apply(delta: GraphDelta): void;
}

export function emptyGraph(ontology: Ontology): KnownGraph {
  const articles = new Map<string, Article>();
  const claims = new Map<string, Claim>();
  const events = new Map<string, Event>();
  const edges = new Map<string, Edge>();
  const claimsOfGroup = (key: string) => [...claims.values()].filter((claim) => claimGroupKey(claim, ontology) === key);
  return {
    events,
    edges,
    known: {
      claimsOfGroup,
      eventsOfGroup: (key) => {
        const ids = new Set(claimsOfGroup(key).map(({ id }) => id));
        return [...events.values()].filter((event) => event.claims.some((id) => ids.has(id)));
      },
      article: (id) => articles.get(id) ?? null,
    },
    apply: (delta) => {
      for (const id of delta.removedEvents) events.delete(id);
      for (const id of delta.removedEdges) edges.delete(id);
      for (const article of delta.articles) articles.set(article.id, article);
      for (const claim of delta.claims) claims.set(claim.id, claim);
      for (const event of delta.events) events.set(event.id, event);
      for (const edge of delta.edges) edges.set(edge.id, edge);
    },
  };
}
