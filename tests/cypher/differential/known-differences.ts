import type { TheirAnswer } from './neo4j-answer.ts';
import type { OurAnswer } from './our-answer.ts';

interface Differing {
  readonly text: string;
  readonly ours: OurAnswer;
  readonly theirs: TheirAnswer;
}

interface KnownDifference {
  /** As `docs/cypher.md` explains it. */
  readonly reason: string;
  isCase(differing: Differing): boolean;
}

/** Why two answers may differ, or null where they may not. */
export function knownDifference(differing: Differing): string | null {
  return KNOWN_DIFFERENCES.find((one) => one.isCase(differing))?.reason ?? null;
}

/** Each is explained in `docs/cypher.md`. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    reason: 'Neo4j ends with an internal error',
    isCase: ({ theirs }) => theirs.message.startsWith('Neo.DatabaseError.'),
  },
  {
    reason: 'Neo4j cannot reverse a list that is a property',
    isCase: ({ theirs }) =>
      theirs.message.includes("Invalid input for function 'reverse()': Expected a string or a list"),
  },
];
