import type { Span } from '../cypher-error.ts';
import { type Cursor, syntaxError } from './cursor.ts';

/** How the patterns of one MATCH say that something repeats: `-[*]->` is the older way, `(…){1,3}` and `->+` the newer. */
export interface LengthStyle {
  readonly older: Span | null;
  readonly newer: Span | null;
}

/** Notes a repetition; one MATCH must keep to one way, as Neo4j asks. */
export function noteLength(cursor: Cursor, way: keyof LengthStyle, span: Span): void {
  if (cursor.lengths === null) return;
  cursor.lengths = { ...cursor.lengths, [way]: { start: span.start, end: span.end } };
  const { older, newer } = cursor.lengths;
  if (older === null || newer === null) return;
  throw syntaxError(older, 'UnexpectedSyntax', 'One MATCH cannot have both "*" and quantified patterns.');
}

/** Runs a rule for a MATCH, or for something inside it that has its own patterns; null: nothing is asked of those. */
export function withLengths<Result>(cursor: Cursor, lengths: LengthStyle | null, rule: () => Result): Result {
  const outer = cursor.lengths;
  cursor.lengths = lengths;
  const result = rule();
  cursor.lengths = outer;
  return result;
}

/** Of a MATCH without repetitions. */
export const NO_LENGTHS: LengthStyle = { older: null, newer: null };
