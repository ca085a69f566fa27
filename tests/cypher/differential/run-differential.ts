import type { Session } from 'neo4j-driver';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import { isSameAnswer } from './canonical-answer.ts';
import { shapeOf } from './graph-shape.ts';
import { knownDifference } from './known-differences.ts';
import { neo4jAnswer, type TheirAnswer } from './neo4j-answer.ts';
import { copyToNeo4j } from './neo4j-graph.ts';
import { type OurAnswer, ourAnswer } from './our-answer.ts';
import { type DrawnQuery, writeQuery } from './write-query.ts';

/** One query, asked of both. */
export interface Comparison {
  readonly query: DrawnQuery;
  readonly seed: number;
  readonly ours: OurAnswer;
  readonly theirs: TheirAnswer;
  /** `known`: another answer for a documented reason. */
  readonly outcome: 'same rows' | 'both fail' | 'known' | 'different';
  /** Of a known difference. */
  readonly reason: string | null;
}

export interface DifferentialOptions {
  readonly graph: PropertyGraph;
  readonly session: Session;
  readonly queries: number;
  readonly firstSeed: number;
}

/** Copies the graph to the server and asks both engines as many queries, without those that are too large to compare. */
export async function* runDifferential(options: DifferentialOptions): AsyncGenerator<Comparison> {
  const { graph, session, queries, firstSeed } = options;
  const copy = await copyToNeo4j(graph, session);
  const engine = openCypher(graph);
  const shape = shapeOf(graph);
  let asked = 0;
  for (let seed = firstSeed; asked < queries; seed += 1) {
    const query = writeQuery(seed, shape);
    const ours = ourAnswer(query, engine);
    if (ours === null) continue;
    asked += 1;
    const theirs = await neo4jAnswer(query, session, copy);
    yield { query, seed, ours, theirs, ...judge(query, ours, theirs) };
  }
}

function judge(query: DrawnQuery, ours: OurAnswer, theirs: TheirAnswer): Pick<Comparison, 'outcome' | 'reason'> {
  if (isSameAnswer(ours.rows, theirs.rows, query)) {
    return { outcome: ours.rows === null ? 'both fail' : 'same rows', reason: null };
  }
  const reason = knownDifference({ text: query.text, ours, theirs });
  return { outcome: reason === null ? 'different' : 'known', reason };
}
