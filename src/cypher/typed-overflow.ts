import { exceeded } from './cypher-error.ts';

/**
 * An overflow of the stack, of a text or of a list as a `CypherError`, since only the text of the query or its values can
 * cause one; any other error as it is.
 */
export function typedOverflow(error: unknown): unknown {
  const isOverflow = error instanceof RangeError && /call stack|recursion|(string|array) length/i.test(error.message);
  return isOverflow ? exceeded('NestingLimit', 'The query is nested too deeply, or a value is too long.') : error;
}
