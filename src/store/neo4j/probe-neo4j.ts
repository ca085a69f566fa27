import type { Ontology } from '../../model/ontology.ts';
import { connect } from './connect.ts';
import type { Neo4jTarget } from './neo4j-target.ts';
import { planUpgrade, type SchemaPlan } from './upgrade-schema.ts';

/** What a look at a server and its database shows; nothing is changed. */
export interface Neo4jFacts {
  readonly version: string;
  readonly edition: string;
  /** Roles of the user, by which a server keeps readers from writing; null in an edition without roles. */
  readonly roles: readonly string[] | null;
  readonly plan: SchemaPlan;
  readonly deltas: number;
  /** Who may write now, or null. */
  readonly writer: string | null;
}

/** Looks at a database; throws what `connect` throws, and `store-too-new`. */
export async function probeNeo4j(target: Neo4jTarget, ontology: Ontology): Promise<Neo4jFacts> {
  const connection = await connect(target);
  try {
    const { version, edition } = connection.server;
    const [ledger] = await connection.read('MATCH (entry:DragomanDelta) RETURN count(entry) AS count');
    const [lease] = await connection.read(
      'MATCH (lease:DragomanLease) WHERE lease.until > timestamp() RETURN lease.host AS host, lease.pid AS pid',
    );
    return {
      version,
      edition,
      roles: edition === 'community' ? null : await rolesOf(connection.read),
      plan: await planUpgrade(connection, ontology),
      deltas: Number(ledger?.['count'] ?? 0),
      writer: lease === undefined ? null : `process ${String(lease['pid'])} on ${String(lease['host'])}`,
    };
  } finally {
    await connection.close();
  }
}

async function rolesOf(read: Awaited<ReturnType<typeof connect>>['read']): Promise<readonly string[]> {
  const [user] = await read('SHOW CURRENT USER YIELD roles RETURN roles');
  return [user?.['roles'] ?? []].flat().map(String);
}
