import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { GraphDelta, KnownClaims } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { compareText } from './compare-text.ts';
import { contentHash } from './content-hash.ts';
import { edgeIdOf, eventToEdge } from './event-to-edge.ts';
import { groupEvents } from './group-events.ts';
import { mergeEntities } from './merge-entities.ts';

/** What a batch of articles said; articles without claims belong in it too. */
export interface Batch {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
}

/** The change that adds a batch to a graph: new and changed events with their edges, and those they replace. */
export function claimsToDelta(batch: Batch, known: KnownClaims, ontology: Ontology): GraphDelta {
  const articles = sortedById(batch.articles);
  const claims = sortedById(batch.claims);
  const groups = groupEvents(claims, withArticles(articles, known), ontology);
  const changed = groups.flatMap(({ events }) => events.filter((grouped) => grouped.kind === 'changed'));
  const removed = groups.flatMap((group) => group.removed);
  const content: Omit<GraphDelta, 'id'> = {
    articles,
    entities: mergeEntities(batch.entities),
    claims,
    events: sortedById(changed.map(({ event }) => event)),
    edges: sortedById(changed.map(eventToEdge)),
    removedEvents: removed.map(({ id }) => id).sort(),
    removedEdges: removed.map(edgeIdOf).sort(),
  };
  // An article's id already is the hash of its text.
  return { id: contentHash([{ ...content, articles: articles.map(({ id }) => id) }], 32), ...content };
}

function sortedById<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  const distinct = new Map(things.map((thing) => [thing.id, thing]));
  return [...distinct.values()].sort((a, b) => compareText(a.id, b.id));
}

function withArticles(articles: readonly Article[], known: KnownClaims): KnownClaims {
  const fresh = new Map(articles.map((article) => [article.id, article]));
  return {
    ...known,
    article: (id) => fresh.get(id) ?? known.article(id),
  };
}
