import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import { neo4jValue } from './neo4j-value.ts';

/** A copy of one of our graphs in a Neo4j, and how its own numbers translate into our places. */
export interface Neo4jGraph {
  readonly placeOfNode: ReadonlyMap<bigint, number>;
  readonly placeOfRelationship: ReadonlyMap<bigint, number>;
}

const BATCH = 500;

/** A connection that keeps integers and floats apart. */
export function connectExactly(login: {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}): Driver {
  return neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), { useBigInt: true });
}

/** Empties the database and writes the graph into it. */
export async function copyToNeo4j(graph: PropertyGraph, session: Session): Promise<Neo4jGraph> {
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  const placeOfNode = new Map<bigint, number>();
  const numbers: bigint[] = [];
  const nodes = Array.from({ length: graph.nodeCount }, (_, place) => ({
    place: neo4j.int(place),
    labels: graph.labelsOf(place),
    properties: neo4jValue(graph.nodeProperties(place)),
  }));
  for (const [place, id] of await write(NODES, nodes, session)) {
    placeOfNode.set(id, place);
    numbers[place] = id;
  }
  const relationships = Array.from({ length: graph.relationshipCount }, (_, place) => ({
    place: neo4j.int(place),
    type: graph.types[graph.typeOf(place)],
    start: numbers[graph.startOf(place)],
    end: numbers[graph.endOf(place)],
    properties: neo4jValue(graph.relationshipProperties(place)),
  }));
  const written = await write(RELATIONSHIPS, relationships, session);
  return { placeOfNode, placeOfRelationship: new Map(written.map(([place, id]) => [id, place])) };
}

const NODES =
  'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN row.place AS place, id(n) AS id';
const RELATIONSHIPS = `UNWIND $rows AS row MATCH (a) WHERE id(a) = row.start MATCH (b) WHERE id(b) = row.end
  CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties RETURN row.place AS place, id(r) AS id`;

async function write(
  text: string,
  rows: readonly object[],
  session: Session,
): Promise<readonly (readonly [number, bigint])[]> {
  const written: [number, bigint][] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const { records } = await session.run(text, { rows: rows.slice(from, from + BATCH) });
    for (const record of records) written.push([Number(record.get('place')), record.get('id')]);
  }
  return written;
}
