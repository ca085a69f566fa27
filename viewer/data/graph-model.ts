import type { Modality } from '../../src/model/claim.ts';
import type { GraphCounts } from '../../src/model/graph.ts';
import type { GraphColumns, KindDisplay, RelationDisplay } from '../../src/server/api.ts';
import { bundleEdges } from './bundle-edges.ts';

export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: KindDisplay;
  readonly degree: number;
}

/** Whether a claim is likely right, or kept for those who ask. */
export type Certainty = 'sure' | 'unsure';

export const CERTAINTIES: readonly Certainty[] = ['sure', 'unsure'];

export interface EdgeRow {
  readonly id: string;
  readonly source: NodeRow;
  readonly target: NodeRow;
  readonly relation: RelationDisplay;
  readonly directed: boolean;
  readonly modality: Modality;
  readonly certainty: Certainty;
  readonly date: string | null;
  readonly end: string | null;
  readonly sources: number;
}

/** Edges drawn as one line: same pair, direction, relation and modality. */
export interface Bundle {
  readonly key: string;
  readonly source: NodeRow;
  readonly target: NodeRow;
  readonly relation: RelationDisplay;
  readonly directed: boolean;
  readonly modality: Modality;
  /** Sure when one of its edges is. */
  readonly certainty: Certainty;
  /** Newest first. */
  readonly edges: readonly EdgeRow[];
  /** How far the line bows out to the left of its direction, as a share of its length. */
  readonly bend: number;
}

/** The graph as the viewer walks it. */
export interface GraphModel {
  /** Of the whole graph. */
  readonly counts: GraphCounts;
  /** Whether these are all edges of the graph. */
  readonly whole: boolean;
  readonly kinds: readonly KindDisplay[];
  readonly relations: readonly RelationDisplay[];
  readonly modalities: readonly Modality[];
  /** Confidence from which an edge is sure. */
  readonly shown: number;
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly edges: ReadonlyMap<string, EdgeRow>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly bundleOfEdge: ReadonlyMap<string, Bundle>;
  readonly bundlesOfNode: ReadonlyMap<string, readonly Bundle[]>;
}

/** Rows and indexes from the columns of the server; an edge that points nowhere is left out. */
export function readGraph(columns: GraphColumns): GraphModel {
  const places = readNodes(columns);
  const nodes = places.filter((node) => node !== null);
  const edges = readEdges(columns, places);
  const bundles = bundleEdges(edges);
  return {
    counts: columns.counts,
    whole: columns.whole,
    kinds: columns.kinds,
    relations: columns.relations,
    modalities: columns.modalities,
    shown: columns.shown,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    bundles: new Map(bundles.map((bundle) => [bundle.key, bundle])),
    bundleOfEdge: new Map(bundles.flatMap((bundle) => bundle.edges.map((edge) => [edge.id, bundle] as const))),
    bundlesOfNode: groupByNode(bundles),
  };
}

// One of unknown kind leaves its place empty: the edges count places.
function readNodes({ nodes, kinds }: GraphColumns): readonly (NodeRow | null)[] {
  return nodes.id.map((id, at) => {
    const kind = kinds[nodes.kind[at] ?? -1];
    return kind === undefined ? null : { id, name: nodes.name[at] ?? id, kind, degree: nodes.degree[at] ?? 0 };
  });
}

function readEdges(
  { edges, relations, modalities, shown }: GraphColumns,
  nodes: readonly (NodeRow | null)[],
): readonly EdgeRow[] {
  return edges.id.flatMap((id, at) => {
    const source = nodes[edges.source[at] ?? -1] ?? null;
    const target = nodes[edges.target[at] ?? -1] ?? null;
    const relation = relations[edges.relation[at] ?? -1];
    const modality = modalities[edges.modality[at] ?? -1];
    if (source === null || target === null || relation === undefined || modality === undefined) return [];
    const dates = { date: edges.date[at] ?? null, end: edges.end[at] ?? null };
    return [
      {
        id,
        source,
        target,
        relation,
        modality,
        certainty: certaintyOf(edges.confidence[at] ?? 0, shown),
        ...dates,
        directed: edges.directed[at] === 1,
        sources: edges.sources[at] ?? 0,
      },
    ];
  });
}

/** The certainty of a confidence in a graph that shows claims from another on. */
export function certaintyOf(confidence: number, shown: number): Certainty {
  return confidence >= shown ? 'sure' : 'unsure';
}

function groupByNode(bundles: readonly Bundle[]): ReadonlyMap<string, readonly Bundle[]> {
  const groups = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    for (const node of new Set([bundle.source.id, bundle.target.id])) {
      const group = groups.get(node);
      if (group === undefined) groups.set(node, [bundle]);
      else group.push(bundle);
    }
  }
  return groups;
}
