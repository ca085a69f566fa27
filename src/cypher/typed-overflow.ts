import { exceeded } from './cypher-error.ts';

/**
 * An overflow of the stack, of a text or of a list as a `CypherError`, since only the text of the query or its values can
 * cause one; any other error as it is.
 */
export function typedOverflow(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error;
  if (/call stack|too much recursion/i.test(error.message)) {
    return exceeded('NestingLimit', 'The query is nested too deeply.');
  }
  if (/string length|array length/i.test(error.message)) {
    return exceeded('MemoryLimit', 'The query makes too long a text or list.');
  }
  return error;
}
