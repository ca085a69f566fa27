import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Edge, Event, GraphView } from '../../model/graph.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { Value } from '../values/value.ts';
import { buildPropertyGraph, type NodeRecord, type RelationshipRecord } from './build-property-graph.ts';
import { datesOf, dayOrText } from './day-or-text.ts';
import { type Link, structuralLinks } from './structural-links.ts';

/**
 * The whole graph as Cypher sees it: entities (`:Entity` and their kind), events, claims and articles, the edges between
 * entities under their relation, and the structural relations. Exact days are Cypher dates, vaguer dates are texts.
 */
export function graphViewToPropertyGraph(view: GraphView): PropertyGraph {
  const places = new Map<string, number>();
  const nodes: NodeRecord[] = [];
  for (const node of nodesOf(view)) {
    places.set(node.id, nodes.length);
    nodes.push(node);
  }
  return buildPropertyGraph(nodes, relationshipsOf(view, places));
}

type Names = Pick<GraphView, 'entity'>;

function* nodesOf(view: GraphView): Iterable<NodeRecord> {
  for (const entity of view.entities()) yield entityNode(entity);
  for (const event of view.events()) yield eventNode(event, view);
  for (const claim of view.claims()) yield claimNode(claim, view);
  for (const article of view.articles()) yield articleNode(article);
}

/** An entity as Cypher sees it. */
export function entityNode(entity: Entity): NodeRecord {
  const { id, kind, name, aliases, wikidata, country } = entity;
  const properties = Object.entries({ id, kind, name, aliases, wikidata, country });
  return { id, labels: ['Entity', kind], properties };
}

/** An event as Cypher sees it, its place by the name that `view` knows. */
export function eventNode(event: Event, view: Names): NodeRecord {
  const { id, kind, relation, modality, disputed } = event;
  const place = event.place === null ? null : (view.entity(event.place)?.name ?? event.place);
  const facts = { id, kind, relation, place, placeId: event.place, modality, disputed, ...datesOf(event.date) };
  return { id, labels: ['Event'], properties: Object.entries(facts) };
}

/** A claim as Cypher sees it, its place by the name that `view` knows. */
export function claimNode(claim: Claim, view: Names): NodeRecord {
  const { id, relation, modality, confidence, evidence, article } = claim;
  const place = claim.place === null ? null : (view.entity(claim.place)?.name ?? claim.place);
  const facts: Readonly<Record<string, Value>> = {
    ...attributesOf(claim.attributes),
    id,
    relation,
    modality,
    confidence,
    article,
    place,
    placeId: claim.place,
    attribution: claim.attribution,
    ...datesOf(claim.date),
    quote: evidence.quote,
    part: evidence.part,
    sentence: BigInt(evidence.sentence),
    from: BigInt(evidence.start),
    to: BigInt(evidence.end),
    extractor: evidence.extractor,
    version: evidence.version,
  };
  return { id, labels: ['Claim'], properties: Object.entries(facts) };
}

/** An article as Cypher sees it. */
export function articleNode(article: Article): NodeRecord {
  const { id, title, text, source, url, licence, givenId } = article;
  const facts = { id, title, text, source, url, licence, givenId, date: dayOrText(article.date) };
  return { id, labels: ['Article'], properties: Object.entries(facts) };
}

function attributesOf(attributes: Readonly<Record<string, string>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, dayOrText(text)]));
}

function* relationshipsOf(view: GraphView, places: ReadonlyMap<string, number>): Iterable<RelationshipRecord> {
  for (const edge of view.edges()) {
    const start = places.get(edge.source);
    const end = places.get(edge.target);
    if (start === undefined || end === undefined) continue;
    yield { id: edge.id, type: edge.relation, start, end, properties: Object.entries(edgeFacts(edge, view)) };
  }
  for (const link of structuralLinks(view)) {
    const record = linkRecord(link, places);
    if (record !== null) yield record;
  }
}

/** The properties of an edge as Cypher sees it, its place by the name that `view` knows. */
export function edgeFacts(edge: Edge, view: Names): Readonly<Record<string, Value>> {
  const { id, event, directed, granularity, modality, disputed, confidence, claims } = edge;
  return {
    ...attributesOf(edge.attributes),
    id,
    event,
    directed,
    date: dayOrText(edge.date),
    end: dayOrText(edge.end),
    granularity,
    place: edge.place === null ? null : (view.entity(edge.place)?.name ?? edge.place),
    placeId: edge.place,
    modality,
    disputed,
    confidence,
    sources: BigInt(edge.sources),
    firstReported: dayOrText(edge.firstReported),
    lastReported: dayOrText(edge.lastReported),
    claims,
  };
}

function linkRecord({ type, from, to }: Link, places: ReadonlyMap<string, number>): RelationshipRecord | null {
  const start = places.get(from);
  const end = places.get(to);
  if (start === undefined || end === undefined) return null;
  return { id: `${type}:${from}:${to}`, type, start, end, properties: [] };
}
