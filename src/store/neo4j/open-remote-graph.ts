import type { Ontology } from '../../model/ontology.ts';
import { connect } from './connect.ts';
import { createLease, LEASE_CONSTRAINT } from './lease.ts';
import type { Neo4jTarget } from './neo4j-target.ts';
import { graphReader } from './read-graph.ts';
import type { RemoteGraph } from './remote-graph.ts';
import type { Attempt } from './retry.ts';
import { MOST_ROWS } from './slices.ts';
import type { Run } from './statement.ts';
import { planUpgrade, upgradeSchema } from './upgrade-schema.ts';
import { writeDelta } from './write-delta.ts';

/** The graph of a database over a connection of its own; throws what `connect` throws, and `store-too-new`. */
export async function openRemoteGraph(target: Neo4jTarget, ontology: Ontology): Promise<RemoteGraph> {
  const connection = await connect(target);
  const lease = createLease(connection);
  let isWriter = false;
  const acquire = async () => {
    if (isWriter) return;
    await connection.alter(LEASE_CONSTRAINT);
    await lease.acquire();
    await upgradeSchema(connection, ontology);
    isWriter = true;
  };
  try {
    await planUpgrade(connection, ontology);
  } catch (cause) {
    await connection.close();
    throw cause;
  }
  return {
    ...graphReader(connection),
    acquire,
    apply: async (delta, appliedAt) => {
      await acquire();
      return connection.write(async (run, attempt) => {
        await lease.hold(run);
        const last = await lastEntry(run, delta.id);
        // After a broken connection an earlier attempt may have been committed: then it is done, and it was us.
        if (last.isApplied) return { applied: attempt.number > 0 };
        await writeDelta(delta, { run, ontology, most: mostRows(attempt) });
        const counts = { articles: BigInt(delta.articles.length), claims: BigInt(delta.claims.length) };
        await run(ENTER, { id: delta.id, appliedAt, number: BigInt(last.number + 1), ...counts });
        // The writing may have taken longer than the lease.
        await lease.hold(run);
        return { applied: true };
      });
    },
    close: async () => {
      // A server that is gone frees the lease by its clock.
      await lease.release().catch(() => {});
      await connection.close();
    },
  };
}

const LAST = `OPTIONAL MATCH (same:DragomanDelta {id: $id})
  CALL { MATCH (delta:DragomanDelta) RETURN max(delta.number) AS number }
  RETURN same IS NOT NULL AS isApplied, coalesce(number, 0) AS number`;

const ENTER = `CREATE (:DragomanDelta
  {id: $id, number: $number, appliedAt: $appliedAt, articles: $articles, claims: $claims})`;

async function lastEntry(run: Run, id: string): Promise<{ readonly isApplied: boolean; readonly number: number }> {
  const [row] = await run(LAST, { id });
  return { isApplied: row?.['isApplied'] === true, number: Number(row?.['number'] ?? 0) };
}

function mostRows({ conflicts }: Attempt): number {
  return Math.max(100, Math.floor(MOST_ROWS / 2 ** conflicts));
}
