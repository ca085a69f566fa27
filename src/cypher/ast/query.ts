import type { Span } from '../cypher-error.ts';
import type { Expression, Variable } from './expression.ts';
import type { PathPattern } from './pattern.ts';

export interface Statement {
  readonly mode: 'run' | 'explain' | 'profile';
  readonly query: Query;
  readonly text: string;
}

/** One or more branches joined by UNION; `unions[i]` stands between branch `i` and `i + 1`. */
export interface Query {
  readonly branches: readonly (readonly Clause[])[];
  readonly unions: readonly UnionKind[];
  readonly span: Span;
}

export type UnionKind = 'all' | 'distinct';

export type Clause = Match | Unwind | Projection | CallSubquery | CallProcedure | Finish | RefusedClause;

export interface Match {
  readonly kind: 'match';
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  readonly where: Expression | null;
  /** `REPEATABLE ELEMENTS` lets a relationship come up twice. */
  readonly repeatable: boolean;
  readonly span: Span;
}

export interface Unwind {
  readonly kind: 'unwind';
  readonly list: Expression;
  readonly variable: Variable;
  readonly span: Span;
}

export interface ProjectionItem {
  readonly expression: Expression;
  /** The name of the column: the alias, or the text of the expression. */
  readonly name: string;
  readonly aliased: boolean;
  readonly span: Span;
}

export interface SortItem {
  readonly expression: Expression;
  readonly descending: boolean;
}

export interface Projection {
  readonly kind: 'with' | 'return';
  readonly distinct: boolean;
  /** `*`: all variables in scope, before `items`. */
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
  readonly where: Expression | null;
  readonly span: Span;
}

export interface CallSubquery {
  readonly kind: 'call-subquery';
  readonly optional: boolean;
  /** Null: no scope clause, so a leading WITH imports; `all`: `CALL (*) {`. */
  readonly scope: readonly Variable[] | 'all' | null;
  readonly query: Query;
  readonly span: Span;
}

export interface YieldItem {
  readonly field: string;
  readonly variable: Variable;
}

export interface CallProcedure {
  readonly kind: 'call-procedure';
  readonly optional: boolean;
  readonly name: string;
  /** Null: no brackets, so the arguments come from parameters of their names. */
  readonly args: readonly Expression[] | null;
  readonly yields: readonly YieldItem[] | 'all' | null;
  readonly where: Expression | null;
  /** The call is the whole query. */
  readonly standalone: boolean;
  readonly span: Span;
}

export interface Finish {
  readonly kind: 'finish';
  readonly span: Span;
}

/** A clause that the engine will not run; its text is skipped, not understood. */
export interface RefusedClause {
  readonly kind: 'refused';
  readonly name: string;
  readonly reason: 'write' | 'admin' | 'unsafe';
  readonly span: Span;
}
