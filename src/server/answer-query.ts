import { CypherError, exceeded } from '../cypher/cypher-error.ts';
import { plainValue } from '../cypher/values/plain-value.ts';
import { DragomanError } from '../errors.ts';
import type { AskGraph } from '../pipeline/ask-graph.ts';
import { describeQueryError } from '../pipeline/describe-query-error.ts';
import type { Answer } from '../pipeline/query-graph.ts';
import { jsonParameters } from '../pipeline/query-parameters.ts';
import type { ApiError, QueryAnswer } from './api.ts';

export interface QueryTerms {
  readonly ask: AskGraph;
  /** After which a query is given up, in milliseconds. */
  readonly timeMs: number;
  readonly signal: AbortSignal;
}

/** The answer as JSON text, or why there is none. */
export type QueryOutcome = { readonly kind: 'answer'; readonly body: string } | Refusal;

export interface Refusal {
  readonly kind: 'refusal';
  readonly status: 400 | 503;
  readonly error: ApiError;
}

/** Answers the body of `POST /api/query`; only a bug of ours rejects. */
export async function answerQuery(body: string, { ask, timeMs, signal }: QueryTerms): Promise<QueryOutcome> {
  try {
    const { query, parameters } = readRequest(body);
    const limits = { timeMs, rows: ROWS_MAX };
    return { kind: 'answer', body: toJson(await ask({ text: query, parameters, limits, signal })) };
  } catch (cause) {
    return toRefusal(cause);
  }
}

/** What an asker is told of a question that failed; throws what is a bug of ours. */
export function toRefusal(cause: unknown): Refusal {
  if (cause instanceof CypherError) return refusal(400, queryError(cause));
  if (!(cause instanceof DragomanError)) throw cause;
  const { code, message, hint } = cause;
  return refusal(code === 'bad-query' || code === 'no-query' ? 400 : 503, { code, message, hint });
}

/** A page that shows more is of no use to anybody. */
const ROWS_MAX = 10_000;

/** UTF-16 units of one answer. */
const LENGTH_MAX = 32 * 1024 * 1024;

function refusal(status: 400 | 503, error: ApiError): Refusal {
  return { kind: 'refusal', status, error };
}

function queryError(cause: CypherError): ApiError {
  const { code, message, hint, span } = describeQueryError(cause);
  const advice = code === 'query-limit' ? 'Ask for less, for example with LIMIT.' : hint;
  return { code, message, hint: advice, ...(span === null ? {} : { span }) };
}

function readRequest(body: string) {
  const request = jsonOf(body);
  if (typeof request !== 'object' || request === null || !('query' in request) || typeof request.query !== 'string')
    throw new DragomanError('bad-query', 'The body is no JSON object with a text "query".');
  const parameters = 'parameters' in request ? request.parameters : {};
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
    throw new DragomanError('bad-query', '"parameters" is no JSON object.');
  if (request.query.trim() === '') throw new DragomanError('no-query', 'There is no query.');
  return { query: request.query, parameters: jsonParameters(parameters) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toJson({ columns, rows, graph, summary }: Answer): string {
  const parts: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row.map((value) => plainValue(value, graph)));
    length += text.length;
    if (length > LENGTH_MAX) throw exceeded('MemoryLimit', `The answer has more than ${LENGTH_MAX} characters.`);
    parts.push(text);
  }
  const rest: Omit<QueryAnswer, 'rows'> = { columns, timeMs: summary.timeMs, plan: summary.plan };
  return `{"rows":[${parts.join(',')}],${JSON.stringify(rest).slice(1)}`;
}
