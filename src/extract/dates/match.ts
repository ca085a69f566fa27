import type { DateExpression } from './date-mention.ts';
import type { Piece } from './pieces.ts';

/** A date expression over the pieces from `first` up to, not including, `next`. */
export interface Match<Expression extends DateExpression = DateExpression> {
  readonly first: number;
  readonly next: number;
  readonly expression: Expression;
}

/** Reads the expression that begins at a piece; a list such as "May 3 and 10" gives several matches, in order. */
export type Matcher = (pieces: readonly Piece[], at: number) => readonly Match[];
