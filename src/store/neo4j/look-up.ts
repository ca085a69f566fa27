import type { Value } from '../../cypher/values/value.ts';
import { connect } from './connect.ts';
import type { DriverNode } from './from-driver-value.ts';
import { type GatheredAnswer, gatherAnswer } from './gather-answer.ts';
import type { Neo4jTarget } from './neo4j-target.ts';
import { sizeOf } from './size-of.ts';
import { toDriverValue } from './to-driver-value.ts';

/** A text that only reads, which the caller has made sure of. */
export interface LookUp {
  readonly text: string;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly limits: LookUpLimits;
  /** Breaks the connection, and with it the transaction. */
  readonly signal?: AbortSignal;
}

export interface LookUpLimits {
  readonly timeMs: number;
  readonly rows: number;
  /** Of all values, by a rough count. */
  readonly bytes: number;
  /** Makes the error of a limit that was passed. */
  passed(limit: 'rows' | 'bytes'): Error;
}

/** The columns of an answer and all that it holds. */
export type ServerAnswer = GatheredAnswer & { readonly columns: readonly string[] };

/**
 * Answers a question on the server: in READ mode, in a transaction that the server ends after a time and that is rolled
 * back in any case. Throws what `connect` throws, the error of a limit, and what the server says of the text.
 */
export async function lookUp(target: Neo4jTarget, { text, parameters, limits, signal }: LookUp): Promise<ServerAnswer> {
  const connection = await connect(target, 'bigint');
  const answer = gatherAnswer();
  const stop = () => void connection.close();
  signal?.addEventListener('abort', stop);
  let [rows, bytes] = [0, 0];
  try {
    const given = Object.fromEntries([...parameters].map(([name, value]) => [name, toDriverValue(value)]));
    const { columns } = await connection.look(
      { text, parameters: given },
      {
        timeMs: limits.timeMs,
        take: (row) => {
          rows += 1;
          bytes += sizeOf(row);
          if (rows > limits.rows) throw limits.passed('rows');
          if (bytes > limits.bytes) throw limits.passed('bytes');
          answer.add(row);
        },
        after: async (run) => {
          const ids = answer.missing();
          if (ids.length === 0) return;
          const found = await run(ENDS, { ids });
          answer.know(found.map(({ n }) => n as DriverNode));
        },
      },
    );
    return { columns, ...answer.finish() };
  } finally {
    signal?.removeEventListener('abort', stop);
    await connection.close();
  }
}

const ENDS = 'UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN n';
