import type { Context } from 'hono';
import type { ApiError } from './api.ts';

/** An answer that is none, with what to do about it. */
export function failure(c: Context, status: 400 | 403 | 404 | 405 | 413 | 415 | 500 | 503, body: ApiError): Response {
  return c.json(body, status);
}

/** Says that an id is that of no entity. */
export function noEntity(id: string): ApiError {
  return notFound(`The graph has no entity "${id}".`);
}

/** Says that something is not there. */
export function notFound(message: string): ApiError {
  return { code: 'not-found', message, hint: 'Look the id up with /api/search?q=NAME or in /api/graph.' };
}
