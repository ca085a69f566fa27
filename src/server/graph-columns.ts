import type { Modality } from '../model/claim.ts';
import type { Edge, GraphCounts } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import type { FoundEntity, GraphExcerpt } from '../model/store.ts';
import type { GraphColumns, KindDisplay, RelationDisplay } from './api.ts';

const MODALITIES: readonly Modality[] = ['happened', 'planned', 'denied', 'possible'];

/** Part of a graph, and what the whole of it holds. */
export interface ShownGraph extends GraphExcerpt {
  readonly counts: GraphCounts;
  /** Whether the excerpt has every edge of the graph. */
  readonly whole: boolean;
  /** Confidence from which an edge is shown at first. */
  readonly shown: number;
}

/** A graph as columns, without kinds and relations that the ontology does not know and edges without both ends. */
export function graphColumns(graph: ShownGraph, ontology: Ontology): GraphColumns {
  const kinds = kindDisplays(ontology);
  const relations = relationDisplays(ontology);
  const kindAt = positions(kinds.map((kind) => kind.kind));
  const relationAt = positions(relations.map((relation) => relation.label));
  const found = graph.entities.filter(({ entity }) => kindAt.has(entity.kind));
  const nodeAt = positions(found.map(({ entity }) => entity.id));
  const edges = graph.edges.filter(
    (edge) => relationAt.has(edge.relation) && nodeAt.has(edge.source) && nodeAt.has(edge.target),
  );
  return {
    counts: graph.counts,
    whole: graph.whole,
    kinds,
    relations,
    modalities: MODALITIES,
    shown: graph.shown,
    nodes: nodeColumns(found, kindAt),
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

function nodeColumns(found: readonly FoundEntity[], kindAt: ReadonlyMap<string, number>): GraphColumns['nodes'] {
  return {
    id: found.map(({ entity }) => entity.id),
    name: found.map(({ entity }) => entity.name),
    kind: found.map(({ entity }) => kindAt.get(entity.kind) ?? 0),
    degree: found.map(({ degree }) => degree),
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

function positions(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}
