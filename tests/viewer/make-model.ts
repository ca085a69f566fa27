import type { Modality } from '../../src/model/claim.ts';
import type { GraphColumns } from '../../src/server/api.ts';
import { type GraphModel, readGraph } from '../../viewer/data/graph-model.ts';
import { sampleColumns } from './sample-columns.ts';

export interface TestEdge {
  readonly id?: string;
  readonly relation?: string;
  readonly modality?: Modality;
  readonly date?: string | null;
  readonly end?: string | null;
  readonly confidence?: number;
  readonly sources?: number;
}

/** `[source id, target id, what differs from a meeting that happened]`. */
export type EdgeLine = readonly [string, string, TestEdge?];

export interface TestGraph {
  /** Name by id; the kind is the first part of the id: `country/FR`. */
  readonly names: Readonly<Record<string, string>>;
  readonly edges?: readonly EdgeLine[];
  readonly shown?: number;
}

/** The columns of a small graph, with the kinds and relations of the sample ontology. */
export function makeColumns({ names, edges = [], shown = 0 }: TestGraph): GraphColumns {
  const { kinds, relations, modalities } = sampleColumns();
  const ids = Object.keys(names);
  const rows = edges.map(([source, target, more = {}], at) => {
    const relation = relations.findIndex(({ label }) => label === (more.relation ?? 'MET_WITH'));
    return { source: ids.indexOf(source), target: ids.indexOf(target), relation, more, id: more.id ?? `edge/${at}` };
  });
  const kindOf = (id: string) => kinds.findIndex(({ kind }) => kind.toLowerCase() === id.split('/')[0]);
  return {
    whole: true,
    counts: { articles: 1, claims: rows.length, entities: ids.length, events: rows.length, edges: rows.length },
    kinds,
    relations,
    modalities,
    shown,
    nodes: {
      id: ids,
      name: Object.values(names),
      kind: ids.map(kindOf),
      degree: ids.map((_, at) => rows.filter(({ source, target }) => source === at || target === at).length),
    },
    edges: {
      id: rows.map(({ id }) => id),
      source: rows.map(({ source }) => source),
      target: rows.map(({ target }) => target),
      relation: rows.map(({ relation }) => relation),
      directed: rows.map(({ relation }) => (relations[relation]?.directed === true ? 1 : 0)),
      date: rows.map(({ more }) => more.date ?? null),
      end: rows.map(({ more }) => more.end ?? null),
      modality: rows.map(({ more }) => modalities.indexOf(more.modality ?? 'happened')),
      disputed: rows.map(() => 0 as const),
      confidence: rows.map(({ more }) => more.confidence ?? 0.9),
      sources: rows.map(({ more }) => more.sources ?? 1),
    },
  };
}

/** The same graph as the viewer walks it. */
export function makeModel(graph: TestGraph): GraphModel {
  return readGraph(makeColumns(graph));
}
