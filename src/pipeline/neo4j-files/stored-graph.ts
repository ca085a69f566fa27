import { type Link, structuralLinks } from '../../cypher/graph/structural-links.ts';
import type { GraphView } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { NodeLabel } from '../../store/neo4j/match-by-id.ts';
import { STORED_PROPERTIES, type StoredProperties } from '../../store/neo4j/stored-properties.ts';
import { LINK_ENDS } from '../../store/neo4j/write-links.ts';

/** A node as the Neo4j store keeps it. */
export interface StoredNode {
  readonly id: string;
  /** The label under which it is found by its id. */
  readonly label: NodeLabel;
  /** The kind of an entity as a second label, where graph-schema knows it. */
  readonly kind: string | null;
  readonly properties: StoredProperties;
}

/** An edge as the Neo4j store keeps it: a relationship between two entities. */
export interface StoredEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: StoredProperties;
}

/** A structural relationship, which has no properties. */
export interface StoredLink extends Link {
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
}

/** The nodes of one label, one in memory at a time. */
export function* storedNodes(label: NodeLabel, view: GraphView, ontology: Ontology): Iterable<StoredNode> {
  const kinds: ReadonlySet<string> = new Set(ontology.entities.keys());
  for (const [id, properties] of propertiesOf(label, view)) {
    const kind = label === 'Entity' ? String(properties.get('kind')) : '';
    yield { id, label, kind: kinds.has(kind) ? kind : null, properties };
  }
}

function* propertiesOf(label: NodeLabel, view: GraphView): Iterable<readonly [string, StoredProperties]> {
  const { entities, articles, claims, events } = STORED_PROPERTIES;
  if (label === 'Entity') for (const one of view.entities()) yield [one.id, entities(one, view)];
  if (label === 'Article') for (const one of view.articles()) yield [one.id, articles(one, view)];
  if (label === 'Claim') for (const one of view.claims()) yield [one.id, claims(one, view)];
  if (label === 'Event') for (const one of view.events()) yield [one.id, events(one, view)];
}

/** The edges whose relation graph-schema knows, one in memory at a time. */
export function* storedEdges(view: GraphView, ontology: Ontology): Iterable<StoredEdge> {
  for (const edge of view.edges()) {
    const { id, relation: type, source, target } = edge;
    if (ontology.relations.has(type))
      yield { id, type, source, target, properties: STORED_PROPERTIES.edges(edge, view) };
  }
}

/** Every structural relationship between two nodes of the graph, once. */
export function* storedLinks(view: GraphView): Iterable<StoredLink> {
  const isThere = {
    Entity: (id: string) => view.entity(id as never) !== null,
    Article: (id: string) => view.article(id as never) !== null,
    Claim: (id: string) => view.claim(id as never) !== null,
    Event: (id: string) => view.event(id as never) !== null,
  };
  for (const link of structuralLinks(view)) {
    const ends = LINK_ENDS[link.type];
    if (ends === undefined || !isThere[ends.from](link.from) || !isThere[ends.to](link.to)) continue;
    yield { ...link, fromLabel: ends.from, toLabel: ends.to };
  }
}
