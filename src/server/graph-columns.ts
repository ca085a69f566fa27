import type { Modality } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Edge, GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import type { GraphColumns, KindDisplay, RelationDisplay } from './api.ts';

const MODALITIES: readonly Modality[] = ['happened', 'planned', 'denied', 'possible'];

/**
 * The graph as columns. Left out are kinds and relations that the ontology does not know, edges without both ends, and
 * entities that are only mentioned: they have no relation to show, and the search finds them.
 */
export function graphColumns(view: GraphView, ontology: Ontology, shown: number): GraphColumns {
  const kinds = kindDisplays(ontology);
  const relations = relationDisplays(ontology);
  const kindAt = positions(kinds.map((kind) => kind.kind));
  const relationAt = positions(relations.map((relation) => relation.label));
  const known = new Map([...view.entities()].filter((one) => kindAt.has(one.kind)).map((one) => [one.id, one]));
  const edges = [...view.edges()].filter(
    (edge) => relationAt.has(edge.relation) && known.has(edge.source) && known.has(edge.target),
  );
  const degree = degrees(edges);
  const entities = edges.length === 0 ? [...known.values()] : [...known.values()].filter((one) => degree.has(one.id));
  const nodeAt = positions(entities.map((entity) => entity.id));
  return {
    counts: view.counts(),
    kinds,
    relations,
    modalities: MODALITIES,
    shown,
    nodes: nodeColumns(entities, kindAt, degree),
    edges: edgeColumns(edges, nodeAt, relationAt),
  };
}

function kindDisplays(ontology: Ontology): readonly KindDisplay[] {
  return [...ontology.entities.values()].map((type) => ({
    kind: type.kind,
    definition: type.definition,
    colour: type.display.colour,
    shape: type.display.shape,
  }));
}

function relationDisplays(ontology: Ontology): readonly RelationDisplay[] {
  return [...ontology.relations.values()].map((type) => ({
    label: type.label,
    verb: type.display.verb,
    definition: type.definition,
    family: type.family,
    directed: type.directed,
    colour: type.display.colour,
    line: type.display.line,
  }));
}

function nodeColumns(
  entities: readonly Entity[],
  kindAt: ReadonlyMap<string, number>,
  degree: ReadonlyMap<string, number>,
): GraphColumns['nodes'] {
  return {
    id: entities.map((entity) => entity.id),
    name: entities.map((entity) => entity.name),
    kind: entities.map((entity) => kindAt.get(entity.kind) ?? 0),
    degree: entities.map((entity) => degree.get(entity.id) ?? 0),
  };
}

function edgeColumns(
  edges: readonly Edge[],
  nodeAt: ReadonlyMap<string, number>,
  relationAt: ReadonlyMap<string, number>,
): GraphColumns['edges'] {
  return {
    id: edges.map((edge) => edge.id),
    source: edges.map((edge) => nodeAt.get(edge.source) ?? 0),
    target: edges.map((edge) => nodeAt.get(edge.target) ?? 0),
    relation: edges.map((edge) => relationAt.get(edge.relation) ?? 0),
    directed: edges.map((edge) => (edge.directed ? 1 : 0)),
    date: edges.map((edge) => edge.date),
    end: edges.map((edge) => edge.end),
    modality: edges.map((edge) => MODALITIES.indexOf(edge.modality)),
    disputed: edges.map((edge) => (edge.disputed ? 1 : 0)),
    confidence: edges.map((edge) => Math.round(edge.confidence * 1000) / 1000),
    sources: edges.map((edge) => edge.sources),
  };
}

function degrees(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  for (const edge of edges) {
    degree.set(edge.source, (degree.get(edge.source) ?? 0) + 1);
    if (edge.target !== edge.source) degree.set(edge.target, (degree.get(edge.target) ?? 0) + 1);
  }
  return degree;
}

function positions(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}
