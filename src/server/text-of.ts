import type { Value } from '../cypher/values/value.ts';

/** A text of an answer; whatever else stands there is none of our graph, and becomes the empty text. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
