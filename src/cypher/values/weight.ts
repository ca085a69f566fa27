import { isList } from './type-name.ts';
import type { Value } from './value.ts';

/** Estimated bytes of a long list or text; what is shorter counts for nothing, so that most values cost no time. */
export function weightOf(value: Value): number {
  if (typeof value === 'string') return value.length > LONG ? 2 * value.length : 0;
  return isList(value) && value.length > LONG ? 8 * value.length : 0;
}

const LONG = 1_000;
