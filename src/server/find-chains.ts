import type { Value } from '../cypher/values/value.ts';
import type { EntityId } from '../model/entity.ts';
import type { GraphView } from '../model/graph.ts';
import type { AskGraph } from '../pipeline/ask-graph.ts';
import type { PathAnswer } from './api.ts';
import { entityLink } from './describe-node.ts';
import { textOf } from './text-of.ts';

export interface ChainQuestion {
  readonly ask: AskGraph;
  /** The relations that a step may be. */
  readonly types: string;
  /** Confidence from which a relation is shown at first: less certain ones are steps only where there is no other way. */
  readonly shown: number;
  readonly from: EntityId;
  readonly to: EntityId;
}

/**
 * The shortest chains of relations between two entities, over nothing that was denied: at most five, of at most six
 * steps, in the order of their ids, and every relation along them.
 */
export async function findChains(view: GraphView, { ask, types, shown, from, to }: ChainQuestion): Promise<PathAnswer> {
  const rowsOf = async (text: string, given: Readonly<Record<string, Value>>) =>
    (await ask({ text, parameters: new Map(Object.entries(given)) })).rows;
  for (const least of shown > 0 ? [shown, 0] : [0]) {
    const chains = idLists(await rowsOf(chainsText(types), { from, to, least }));
    if (chains.length === 0) continue;
    const pairs = chains.flatMap((ids) => ids.slice(1).map((id, at) => [ids[at] ?? id, id]));
    const edges = await rowsOf(edgesText(types), { pairs, least });
    return {
      chains: chains.map((ids) => ids.map((id) => entityLink(view, id as EntityId))),
      edges: edges.map(([id]) => textOf(id)),
    };
  }
  return { chains: [], edges: [] };
}

function chainsText(types: string): string {
  return `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH path = allShortestPaths((a)-[:${types}*..6]-(b))
    WHERE all(r IN relationships(path) WHERE r.modality <> 'denied' AND r.confidence >= $least)
    WITH DISTINCT [n IN nodes(path) | n.id] AS ids
    RETURN ids ORDER BY ids LIMIT 5`;
}

function edgesText(types: string): string {
  return `UNWIND $pairs AS pair
    MATCH (:Entity {id: pair[0]})-[r:${types}]-(:Entity {id: pair[1]}) WHERE r.modality <> 'denied' AND r.confidence >= $least
    RETURN DISTINCT r.id AS id ORDER BY id`;
}

function idLists(rows: readonly (readonly Value[])[]): readonly (readonly string[])[] {
  return rows.map(([ids]) => (Array.isArray(ids) ? ids.map(textOf) : []));
}
