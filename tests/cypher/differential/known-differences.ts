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
  {
    reason: 'Neo4j lets count(*) stand in a WHERE',
    isCase: ({ text, ours }) => /WHERE count\(\*\)/.test(text) && ours.message.includes('InvalidAggregation'),
  },
  {
    reason: 'Neo4j multiplies rows by an OPTIONAL MATCH after allShortestPaths',
    isCase: ({ text, ours, theirs }) =>
      /allShortestPaths.*OPTIONAL (MATCH|CALL)/.test(text) && (theirs.rows?.length ?? 0) > (ours.rows?.length ?? 0),
  },
  {
    reason: 'Neo4j truncates a null that no row comes to',
    isCase: ({ theirs }) => theirs.message.includes('Invalid call signature for Truncate'),
  },
  {
    reason: 'Neo4j takes no reduce() of two types where it wants a float',
    isCase: ({ theirs }) => theirs.message.includes('expected Float but was Any, Integer or Number'),
  },
  {
    reason: 'an error that only one plan comes to, since the other has no row left',
    isCase: ({ ours, theirs }) =>
      (ours.rows?.length === 0 && /Statement\.(Type|Argument|Arithmetic)Error/.test(theirs.message)) ||
      (theirs.rows?.length === 0 && ours.message.startsWith('runtime')),
  },
  {
    reason: 'a column that raises for a row which WHERE false drops',
    isCase: ({ text, ours, theirs }) =>
      text.includes('WHERE false') && theirs.rows !== null && ours.message.startsWith('runtime'),
  },
  {
    reason: 'a number as a condition raises here when a row comes to it',
    isCase: ({ ours, theirs }) =>
      ours.rows?.length === 0 && theirs.message.includes('Type mismatch: expected Boolean but was Float or Integer'),
  },
  {
    reason: 'Neo4j cannot read an offset with seconds, which it writes itself',
    isCase: ({ theirs }) => /cannot be parsed to a (Date)?Time\s+".*[-+]\d\d:\d\d:\d\d/.test(theirs.message),
  },
  {
    reason: 'Neo4j takes a list or map that a condition comes to as a truth value',
    isCase: ({ ours, theirs }) => /A boolean was expected, not (List|Map)/.test(ours.message) && theirs.rows !== null,
  },
  {
    reason: 'Neo4j knows that an element of a list property is no list',
    isCase: ({ theirs }) => theirs.message.includes('expected List<T> but was Boolean, Float, Integer, Number, Point'),
  },
];
