import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { EntityId } from '../model/entity.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import type { AskGraph } from '../pipeline/ask-graph.ts';
import { answerQuery, toRefusal } from './answer-query.ts';
import type { ApiError } from './api.ts';
import { failure, noEntity } from './failures.ts';
import { findChains } from './find-chains.ts';
import { findTimeline } from './find-timeline.ts';
import { jsonText } from './json-text.ts';

export interface QuestionOptions {
  readonly view: () => GraphView;
  readonly ontology: Ontology;
  readonly ask: AskGraph;
  /** Confidence from which an edge is shown at first. */
  readonly shown: number;
  /** After which a query is given up, in milliseconds. */
  readonly queryMs: number;
}

export const QUERY_PATH = '/api/query';

/** What is answered by Cypher where the graph is kept: queries, chains between entities, the course of time. */
export function routeQuestions(app: Hono, options: QuestionOptions): void {
  routeQuery(app, options);
  const { view, ontology, shown } = options;
  const ask: AskGraph = (question) => options.ask({ ...question, limits: { timeMs: PANEL_MS } });
  // Labels of a schema are capital letters and underscores, so no name needs quoting.
  const types = [...ontology.relations.keys()].join('|');
  app.get('/api/path', async (c) => {
    const [from = '', to = ''] = [c.req.query('from'), c.req.query('to')];
    const graph = view();
    const missing = [from, to].find((id) => graph.entity(id as EntityId) === null);
    if (missing !== undefined) return failure(c, 404, noEntity(missing));
    if (from === to) return c.json({ chains: [], edges: [] });
    return answered(c, () => findChains(graph, { ask, types, shown, from: from as EntityId, to: to as EntityId }));
  });
  app.get('/api/timeline', async (c) => {
    const of = c.req.query('of') ?? null;
    if (of !== null && view().entity(of as EntityId) === null) return failure(c, 404, noEntity(of));
    return answered(c, () => findTimeline({ ask, types, of: of as EntityId | null }));
  });
}

/** After which what stands beside the picture is given up, in milliseconds. */
const PANEL_MS = 10_000;

async function answered(c: Context, find: () => Promise<object>): Promise<Response> {
  try {
    return c.json(await find());
  } catch (cause) {
    const { status, error } = toRefusal(cause);
    return failure(c, status, error);
  }
}

function routeQuery(app: Hono, { ask, queryMs }: QuestionOptions): void {
  const limit = bodyLimit({ maxSize: QUERY_BYTES_MAX, onError: (c) => failure(c, 413, TOO_LONG) });
  app.post(QUERY_PATH, limit, async (c) => {
    // A page of another site can send a form or plain text here, but no JSON.
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return failure(c, 415, NOT_JSON);
    const { signal } = c.req.raw;
    const outcome = await answerQuery(await c.req.text(), { ask, timeMs: queryMs, signal });
    if (outcome.kind === 'refusal') return failure(c, outcome.status, outcome.error);
    return jsonText(c, outcome.body);
  });
}

const QUERY_BYTES_MAX = 100_000;

const TOO_LONG: ApiError = {
  code: 'too-long',
  message: `A question has at most ${QUERY_BYTES_MAX} bytes.`,
  hint: 'Give long lists to dragoman query, or ask in parts.',
};

const NOT_JSON: ApiError = {
  code: 'no-json',
  message: 'A question is sent as JSON.',
  hint: 'Use Content-Type: application/json and {"query": "MATCH …", "parameters": {…}}.',
};
