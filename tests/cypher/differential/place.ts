import type { Value } from '../../../src/cypher/values/value.ts';
import type { Draw } from './draw.ts';
import type { GraphShape } from './graph-shape.ts';
import type { InstantKind } from './write-instant.ts';

/** What an expression gives; a `bag` is a list whose order nobody promises. */
export type Kind =
  | 'integer'
  | 'float'
  | 'string'
  | 'boolean'
  | InstantKind
  | 'duration'
  | 'integers'
  | 'strings'
  | 'list'
  | 'map'
  | 'bag'
  | 'node'
  | 'relationship'
  | 'relationships'
  | 'path';

export interface Variable {
  readonly name: string;
  readonly kind: Kind;
}

/** A part of a query, and the variables there are after it. */
export interface Written {
  readonly text: string;
  readonly scope: readonly Variable[];
}

/** What all parts of one query have in common. */
export interface Sheet {
  readonly draw: Draw;
  readonly shape: GraphShape;
  /** Filled while the query is written. */
  readonly parameters: Map<string, Value>;
  /** A new variable name. */
  name(): string;
}

/** Where an expression is written: it may use these variables, and nest so deep. */
export interface Place {
  readonly sheet: Sheet;
  readonly scope: readonly Variable[];
  readonly depth: number;
}

/** What one way to write an expression gets. */
export interface At {
  readonly sheet: Sheet;
  readonly draw: Draw;
  readonly scope: readonly Variable[];
  /** An expression of this kind, nested one deeper, that may use further variables too. */
  of(kind: Kind, further?: readonly Variable[]): string;
  /** A pattern for a subquery; `isNew`: with its own variables only, no new names for an expression. */
  pattern(naming: 'new names' | 'known names'): Written;
  /** A whole subquery that gives one column of the kind. */
  subquery(kind: Kind): string;
}

/** One way to write an expression; null where the scope has not what it needs. */
export type Way = (at: At) => string | null;

/** The variables of a kind. */
export function variablesOf(scope: readonly Variable[], kind: Kind): readonly string[] {
  return scope.filter((one) => one.kind === kind).map((one) => one.name);
}

/** A variable of the kind, or null. */
export function variableOf(at: Pick<At, 'draw' | 'scope'>, kind: Kind): string | null {
  const names = variablesOf(at.scope, kind);
  return names.length === 0 ? null : at.draw.pick(names);
}
