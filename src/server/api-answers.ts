import { createHash } from 'node:crypto';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { graphColumns } from './graph-columns.ts';
import { indexNames, type SearchIndex } from './search-entities.ts';

/** What is costly to compute from a graph and stays right until the graph changes. */
export interface ApiAnswers {
  graph(): { readonly body: string; readonly etag: string };
  names(): SearchIndex;
}

export interface AnswerOptions {
  readonly view: () => GraphView;
  readonly ontology: Ontology;
  /** Confidence from which an edge is shown at first; 0 unless given. */
  readonly shown?: number;
}

/** Keeps the columns and the name index of the current graph, and computes them anew when `view` gives another. */
export function keepAnswers({ view, ontology, shown = 0 }: AnswerOptions): ApiAnswers {
  const graph = keep(view, (current) => {
    const body = JSON.stringify(graphColumns(current, ontology, shown));
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
  });
  return { graph, names: keep(view, indexNames) };
}

function keep<Answer>(view: () => GraphView, compute: (view: GraphView) => Answer): () => Answer {
  let kept: { readonly view: GraphView; readonly answer: Answer } | null = null;
  return () => {
    const current = view();
    if (kept?.view !== current) kept = { view: current, answer: compute(current) };
    return kept.answer;
  };
}
