import { Hono } from 'hono';
import type { EntityId } from '../model/entity.ts';
import type { EdgeId } from '../model/graph.ts';
import type { GraphStore } from '../model/store.ts';
import { type AskGraph, askGraph } from '../pipeline/ask-graph.ts';
import type { ApiError, SearchAnswer } from './api.ts';
import { type AnswerOptions, keepAnswers } from './api-answers.ts';
import { describeEdge } from './describe-edge.ts';
import { describeNode } from './describe-node.ts';
import { failure, noEntity, notFound } from './failures.ts';
import { hostGuard } from './guard-host.ts';
import { jsonText } from './json-text.ts';
import { QUERY_PATH, routeQuestions } from './route-questions.ts';
import { indexFound, searchEntities } from './search-entities.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { listStaticFiles, type StaticFile } from './static-files.ts';

export interface AppOptions extends AnswerOptions {
  /** Finds entities where they are kept; without it the names of the whole view are gathered. */
  readonly findByName?: NonNullable<GraphStore['findByName']>;
  /** Answers queries where the graph is kept; without it, they are answered from the view. */
  readonly ask?: AskGraph;
  /** Milliseconds after which a query is given up; 30,000 unless given. */
  readonly queryMs?: number;
  /** The built viewer. */
  readonly viewerFolder: string;
  /** Names beside the loopback ones that a `Host` header may have. */
  readonly hosts?: readonly string[];
  /** Told of an exception while answering, which is always our bug; the asker gets a plain 500. */
  readonly onBug?: (error: Error) => void;
}

const SEARCH_LIMIT = 12;
const SEARCH_LIMIT_MAX = 50;
const QUERY_LENGTH_MAX = 200;

/** The read-only web application: the JSON interface and the viewer. Throws `not-built` without a built viewer. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  guard(app, hostGuard(options.hosts ?? []));
  routeApi(app, options);
  const { view, ontology, shown = 0, ask = askGraph({ view }, null), queryMs = 30_000 } = options;
  routeQuestions(app, { view, ontology, shown, ask, queryMs });
  routeFiles(app, listStaticFiles(options.viewerFolder));
  app.notFound((c) => failure(c, 404, notFound(`Nothing is at ${c.req.path}.`)));
  app.onError((error, c) => {
    options.onBug?.(error);
    return failure(c, 500, BUG);
  });
  return app;
}

function guard(app: Hono, allows: (host: string) => boolean): void {
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
    if (!allows(c.req.header('host') ?? new URL(c.req.url).host)) return failure(c, 403, FOREIGN_HOST);
    const methods = c.req.path === QUERY_PATH ? ['POST'] : ['GET', 'HEAD'];
    if (methods.includes(c.req.method)) return next();
    c.header('Allow', methods.join(', '));
    return failure(c, 405, { ...NOT_READ_ONLY, hint: `Use ${methods[0]}.` });
  });
}

function routeApi(app: Hono, options: AppOptions): void {
  const { view, ontology, findByName } = options;
  const answers = keepAnswers(options);
  app.use('/api/*', async (c, next) => {
    c.header('Cache-Control', 'no-cache');
    return next();
  });
  app.get('/api/graph', async (c) => {
    const around = c.req.query('around');
    if (around !== undefined) {
      if (view().entity(around as EntityId) === null) return failure(c, 404, noEntity(around));
      return jsonText(c, await answers.around(around as EntityId));
    }
    const { body, etag } = await answers.graph();
    c.header('ETag', etag);
    if (matchesTag(c.req.header('if-none-match'), etag)) return c.body(null, 304);
    return jsonText(c, body);
  });
  app.get('/api/search', async (c) => {
    const query = (c.req.query('q') ?? '').slice(0, QUERY_LENGTH_MAX);
    const names = findByName === undefined ? answers.names() : indexFound(await findByName(query));
    const hits = searchEntities(names, query, searchLimit(c.req.query('limit')));
    return c.json<SearchAnswer>({ query, hits });
  });
  app.get('/api/node/:id', (c) => {
    const graph = view();
    const entity = graph.entity(c.req.param('id') as EntityId);
    if (entity === null) return failure(c, 404, noEntity(c.req.param('id')));
    return c.json(describeNode(graph, ontology, entity));
  });
  app.get('/api/edge/:id', (c) => {
    const graph = view();
    const edge = graph.edge(c.req.param('id') as EdgeId);
    if (edge === null) return failure(c, 404, notFound(`The graph has no edge "${c.req.param('id')}".`));
    return c.json(describeEdge(graph, ontology, edge));
  });
}

function routeFiles(app: Hono, files: ReadonlyMap<string, StaticFile>): void {
  app.get('*', async (c, next) => {
    const file = files.get(c.req.path);
    if (file === undefined) return next();
    c.header('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    return c.body(await file.read(), 200, { 'Content-Type': file.type });
  });
}

const FOREIGN_HOST: ApiError = {
  code: 'foreign-host',
  message: 'This address was asked for under a name that it does not answer to.',
  hint: 'Open it as 127.0.0.1 or localhost, or start the server with the host name you use.',
};

const NOT_READ_ONLY: ApiError = {
  code: 'read-only',
  message: 'The graph can only be read here.',
  hint: 'Use GET.',
};

const BUG: ApiError = {
  code: 'bug',
  message: 'The answer could not be made.',
  hint: 'This is a bug in Dragoman; the terminal that runs it shows more.',
};

function matchesTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function searchLimit(text: string | undefined): number {
  const limit = Number(text ?? SEARCH_LIMIT);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, SEARCH_LIMIT_MAX) : SEARCH_LIMIT;
}
