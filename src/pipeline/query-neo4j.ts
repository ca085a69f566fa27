import { classifyQuery } from '../cypher/classify-query.ts';
import { aborted, CypherError, type CypherErrorType, exceeded } from '../cypher/cypher-error.ts';
import { buildPropertyGraph } from '../cypher/graph/build-property-graph.ts';
import { parseStatement } from '../cypher/parser/parse-statement.ts';
import { DEFAULT_LIMITS } from '../cypher/run-plan.ts';
import type { Neo4jTarget } from '../store/neo4j/neo4j-target.ts';
import type { Answer, Question } from './query-graph.ts';

/** Bytes of one answer; all of it is in memory before any of it is printed. */
const ANSWER_BYTES = 128 * 1024 * 1024;

/**
 * Answers a question about a graph in a Neo4j on its server, whole or not at all. The text is sent only when our own
 * parser finds nothing in it but reading. Throws a `CypherError`, and what opening the database throws.
 */
export async function queryNeo4j(
  target: Neo4jTarget,
  { text, parameters, mode, limits, signal }: Question,
): Promise<Answer> {
  checkReadsOnly(text, mode);
  const { timeMs, rows } = { ...DEFAULT_LIMITS, ...limits };
  const { lookUp } = await import('../store/neo4j/look-up.ts');
  const began = performance.now();
  try {
    const answer = await lookUp(target, {
      text,
      parameters,
      ...(signal === undefined ? {} : { signal }),
      limits: { timeMs, rows, bytes: ANSWER_BYTES, passed: (limit) => passed(limit, rows) },
    });
    return {
      columns: answer.columns,
      rows: answer.rows,
      graph: buildPropertyGraph(answer.nodes, answer.relationships),
      summary: { rows: answer.rows.length, timeMs: performance.now() - began, plan: null },
    };
  } catch (cause) {
    if (signal?.aborted === true) throw aborted();
    throw toCypherError(cause, timeMs);
  }
}

/** Throws the refusal of a text that does anything but read, or whose plan is asked for. */
function checkReadsOnly(text: string, mode: Question['mode']): void {
  const found = classifyQuery(text);
  if (found.kind === 'unreadable') throw new CypherError({ ...AT_COMPILE, type: 'SyntaxError', message: found.reason });
  if (found.kind !== 'read') throw new CypherError({ ...AT_COMPILE, type: 'Refused', message: found.reason });
  if ((mode ?? 'run') === 'run' && parseStatement(text).mode === 'run') return;
  const message = 'A plan can be shown for a graph in a file; for one in Neo4j ask its Browser.';
  throw new CypherError({ ...AT_COMPILE, type: 'Refused', message });
}

const AT_COMPILE = { phase: 'compile', detail: 'Refused' } as const;

function passed(limit: 'rows' | 'bytes', rows: number): CypherError {
  if (limit === 'rows') return exceeded('RowLimit', `The answer has more than ${rows} rows.`);
  return exceeded('MemoryLimit', `The answer has more than ${ANSWER_BYTES} bytes.`);
}

/** What the server says of a text, as our own engine would say it; any other error as it is. */
function toCypherError(cause: unknown, timeMs: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!(cause instanceof Error) || !code.startsWith('Neo.')) return cause;
  if (/TransactionTimedOut|\.Terminated$|LockClientStopped/.test(code)) {
    return exceeded('TimeLimit', `The query ran longer than ${timeMs} ms.`);
  }
  const type = TYPES.find(([pattern]) => pattern.test(code))?.[1];
  if (type === undefined) return cause;
  return new CypherError({ phase: 'runtime', type, detail: code, message: `The server says: ${cause.message}` });
}

const TYPES: readonly (readonly [RegExp, CypherErrorType])[] = [
  [/Statement\.AccessMode|Security\./, 'Refused'],
  [/Statement\.SyntaxError/, 'SyntaxError'],
  [/Statement\.(Semantic|Invalid)/, 'SemanticError'],
  [/Statement\.TypeError/, 'TypeError'],
  [/Statement\.ArithmeticError/, 'ArithmeticError'],
  [/Statement\.ParameterMissing/, 'ParameterMissing'],
  [/Statement\.ArgumentError/, 'ArgumentError'],
  [/Procedure\./, 'ProcedureError'],
  [/MemoryPoolOutOfMemory|MemoryLimit|TransactionOutOfMemory/, 'LimitExceeded'],
];
