import { createHash } from 'node:crypto';
import { excerptOfView } from '../graph/excerpt-of-view.ts';
import type { EntityId } from '../model/entity.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import type { ExcerptOf, GraphStore } from '../model/store.ts';
import { graphColumns } from './graph-columns.ts';
import { indexNames, type SearchIndex } from './search-entities.ts';

/** What is costly to compute from a graph and stays right until the graph changes. */
export interface ApiAnswers {
  graph(): Promise<{ readonly body: string; readonly etag: string }>;
  /** The edges of one entity, as the body of an answer; computed anew each time. */
  around(id: EntityId): Promise<string>;
  names(): SearchIndex;
}

export interface AnswerOptions {
  /** Asked anew for every request, so that a growing graph is served as it is. */
  readonly view: () => GraphView;
  readonly ontology: Ontology;
  /** Confidence from which an edge is shown at first; 0 unless given. */
  readonly shown?: number;
  /** Finds part of the graph where it is kept; without it, it is taken from the view. */
  readonly excerpt?: NonNullable<GraphStore['excerpt']>;
  /** The most edges of a graph that are sent at first; 50,000 unless given. */
  readonly mostEdges?: number;
}

/** Edges of a hub that one request brings into the picture. */
const AROUND_MAX = 500;

/** Keeps the columns and the name index of the current graph, and computes them anew when `view` gives another. */
export function keepAnswers(options: AnswerOptions): ApiAnswers {
  const { view, ontology, shown = 0, mostEdges = 50_000 } = options;
  const columns = async (current: GraphView, of: ExcerptOf) => {
    const counts = current.counts();
    const part = await (options.excerpt?.(of) ?? excerptOfView(current, of));
    return graphColumns({ ...part, counts, shown, whole: of.around === null && counts.edges <= of.most }, ontology);
  };
  return {
    graph: keep(view, async (current) => {
      const body = JSON.stringify(await columns(current, { around: null, most: mostEdges }));
      return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
    }),
    around: async (id) => JSON.stringify(await columns(view(), { around: id, most: AROUND_MAX })),
    names: keep(view, indexNames),
  };
}

function keep<Answer>(view: () => GraphView, compute: (view: GraphView) => Answer): () => Answer {
  let kept: { readonly view: GraphView; readonly answer: Answer } | null = null;
  return () => {
    const current = view();
    if (kept?.view === current) return kept.answer;
    const answer = compute(current);
    kept = { view: current, answer };
    // What failed once is asked again.
    if (answer instanceof Promise) answer.catch(() => (kept = null));
    return answer;
  };
}
