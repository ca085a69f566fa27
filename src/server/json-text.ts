import type { Context } from 'hono';

/** An answer that is JSON text already. */
export function jsonText(c: Context, body: string): Response {
  return c.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' });
}
