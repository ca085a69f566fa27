import type { GraphStore } from '../model/store.ts';
import type { Neo4jTarget } from '../store/neo4j/neo4j-target.ts';
import { type Answer, type Question, queryGraph } from './query-graph.ts';

/** Answers a question about one graph whole or not at all; rejects with a `CypherError`, or with what the database throws. */
export type AskGraph = (question: Question) => Promise<Answer>;

/** Answers questions where the graph is: on the server of its database, or in this process when there is none. */
export function askGraph(store: Pick<GraphStore, 'view'>, database: Neo4jTarget | null): AskGraph {
  if (database === null) return async (question) => queryGraph(store.view(), question);
  return async (question) => (await import('./query-neo4j.ts')).queryNeo4j(database, question);
}
