import { exceeded } from './cypher-error.ts';

/** A stack overflow as a `CypherError`, since only the text or its values can cause one; any other error as it is. */
export function typedOverflow(error: unknown): unknown {
  if (!(error instanceof RangeError) || !/call stack|too much recursion/i.test(error.message)) return error;
  return exceeded('NestingLimit', 'The query is nested too deeply.');
}
