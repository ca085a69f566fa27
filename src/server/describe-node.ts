import type { Entity, EntityId } from '../model/entity.ts';
import type { Edge, GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import type { EntityLink, NeighbourEdge, NeighbourGroup, NodeDetail } from './api.ts';

/** Edges listed per relation and direction; a hub has thousands, and `total` tells how many. */
const GROUP_LIMIT = 200;

/** The facts of one entity and its edges by relation and direction, newest first. */
export function describeNode(view: GraphView, ontology: Ontology, entity: Entity): NodeDetail {
  const edges = [...view.edgesOf(entity.id)].filter((edge) => ontology.relations.has(edge.relation)).sort(newestFirst);
  return {
    ...entityLink(view, entity.id),
    aliases: entity.aliases,
    wikidata: wikidataLink(entity.wikidata),
    country: entity.country === null ? null : entityLink(view, entity.country),
    degree: edges.length,
    articles: countArticles(view, edges),
    offices: officesOf(view, ontology, { edges, self: entity.id }),
    relations: groupsOf(view, ontology, { edges, self: entity.id }),
  };
}

/** Id, kind and name of an entity; a party that the graph lost is shown by its id. */
export function entityLink(view: GraphView, id: EntityId): EntityLink {
  const entity = view.entity(id);
  if (entity === null) return { id, kind: null, name: id };
  return { id: entity.id, kind: entity.kind, name: entity.name };
}

interface Neighbourhood {
  readonly edges: readonly Edge[];
  readonly self: EntityId;
}

function officesOf(view: GraphView, ontology: Ontology, { edges, self }: Neighbourhood): NodeDetail['offices'] {
  return edges
    .filter((edge) => ontology.relations.get(edge.relation)?.fromOffices === true)
    .slice(0, GROUP_LIMIT)
    .map((edge) => ({
      ...neighbourEdge(view, edge, self),
      verb: ontology.relations.get(edge.relation)?.display.verb ?? edge.relation,
      direction: edge.source === self ? 'out' : 'in',
    }));
}

function groupsOf(view: GraphView, ontology: Ontology, { edges, self }: Neighbourhood): readonly NeighbourGroup[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = `${edge.relation} ${directionOf(edge, self)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return {
        relation: first.relation,
        verb: ontology.relations.get(first.relation)?.display.verb ?? first.relation,
        direction: directionOf(first, self),
        total: group.length,
        edges: group.slice(0, GROUP_LIMIT).map((edge) => neighbourEdge(view, edge, self)),
      };
    });
}

function neighbourEdge(view: GraphView, edge: Edge, self: EntityId): NeighbourEdge {
  return {
    edge: edge.id,
    other: entityLink(view, edge.source === self ? edge.target : edge.source),
    date: edge.date,
    end: edge.end,
    modality: edge.modality,
    disputed: edge.disputed,
    confidence: edge.confidence,
    sources: edge.sources,
    attributes: edge.attributes,
  };
}

function directionOf(edge: Edge, self: EntityId): NeighbourGroup['direction'] {
  if (!edge.directed) return 'both';
  return edge.source === self ? 'out' : 'in';
}

function countArticles(view: GraphView, edges: readonly Edge[]): number {
  const articles = new Set<string>();
  for (const edge of edges) {
    for (const id of edge.claims) {
      const claim = view.claim(id);
      if (claim !== null) articles.add(claim.article);
    }
  }
  return articles.size;
}

// The id comes from data that anyone may extend: only a well-formed one becomes part of an address.
function wikidataLink(id: string | null): NodeDetail['wikidata'] {
  if (id === null || !/^Q[1-9]\d{0,11}$/.test(id)) return null;
  return { id, url: `https://www.wikidata.org/wiki/${id}` };
}

function newestFirst(a: Edge, b: Edge): number {
  const left = a.date ?? a.lastReported ?? '';
  const right = b.date ?? b.lastReported ?? '';
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
