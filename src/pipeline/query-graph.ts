import { graphViewToPropertyGraph } from '../cypher/graph/graph-view-to-property-graph.ts';
import { type CypherEngine, openCypher, type QueryOptions } from '../cypher/open-cypher.ts';
import type { PropertyGraph } from '../cypher/property-graph.ts';
import type { QuerySummary } from '../cypher/run-plan.ts';
import type { Value } from '../cypher/values/value.ts';
import type { GraphView } from '../model/graph.ts';

export interface Question extends Pick<QueryOptions, 'mode' | 'limits' | 'signal'> {
  /** Cypher. */
  readonly text: string;
  readonly parameters: ReadonlyMap<string, Value>;
}

/** All rows of an answer, and the graph in which its nodes and relationships are looked up. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly graph: PropertyGraph;
  readonly summary: QuerySummary;
}

/** Answers a question about a graph whole or not at all; throws a `CypherError`. */
export async function queryGraph(view: GraphView, { text, parameters, ...options }: Question): Promise<Answer> {
  const { graph, engine } = engineOf(view);
  const result = engine.query(text, parameters, options);
  const rows: (readonly Value[])[] = [];
  for await (const row of result.rows) rows.push(row);
  return { columns: result.columns, rows, graph, summary: await result.summary() };
}

interface Prepared {
  readonly graph: PropertyGraph;
  readonly engine: CypherEngine;
}

// A server is asked again and again about a graph that did not change.
const prepared = new WeakMap<GraphView, Prepared>();

function engineOf(view: GraphView): Prepared {
  const known = prepared.get(view);
  if (known !== undefined) return known;
  const graph = graphViewToPropertyGraph(view);
  const fresh = { graph, engine: openCypher(graph) };
  prepared.set(view, fresh);
  return fresh;
}
