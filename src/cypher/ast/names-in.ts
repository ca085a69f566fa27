import { childrenOf, expressionsOfPattern } from './children.ts';
import type { Expression } from './expression.ts';
import type { Clause, Projection, Query } from './query.ts';

/** Every variable name that occurs in the expression, those bound inside it included. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  collect(expression, names);
  return names;
}

/** Every variable name that occurs in the query. */
export function namesInQuery(query: Query): ReadonlySet<string> {
  const names = new Set<string>();
  collectQuery(query, names);
  return names;
}

function collect(expression: Expression, names: Set<string>): void {
  if (expression.kind === 'variable') names.add(expression.name);
  if (expression.kind === 'subquery') collectQuery(expression.query, names);
  for (const child of childrenOf(expression)) collect(child, names);
}

function collectQuery(query: Query, names: Set<string>): void {
  for (const clause of query.branches.flat()) {
    if (clause.kind === 'call-subquery') collectQuery(clause.query, names);
    for (const expression of expressionsOfClause(clause)) collect(expression, names);
  }
}

/** The expressions that stand directly in a clause. */
export function expressionsOfClause(clause: Clause): readonly Expression[] {
  switch (clause.kind) {
    case 'match':
      return present(...clause.patterns.flatMap(expressionsOfPattern), clause.where);
    case 'unwind':
      return [clause.list, clause.variable];
    case 'with':
    case 'return':
      return expressionsOfProjection(clause);
    case 'call-procedure':
      return present(...(clause.args ?? []), clause.where);
    case 'call-subquery':
      return Array.isArray(clause.scope) ? clause.scope : [];
    case 'finish':
    case 'refused':
      return [];
  }
}

function expressionsOfProjection(clause: Projection): readonly Expression[] {
  return present(
    ...clause.items.map((one) => one.expression),
    ...clause.orderBy.map((one) => one.expression),
    clause.skip,
    clause.limit,
    clause.where,
  );
}

function present(...expressions: readonly (Expression | null)[]): readonly Expression[] {
  return expressions.filter((expression) => expression !== null);
}
