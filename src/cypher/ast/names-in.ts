import { childrenOf, expressionsOfPattern } from './children.ts';
import type { Expression, Parameter } from './expression.ts';
import type { Clause, Projection, Query } from './query.ts';

/** Every variable name that occurs in the expression, those bound inside it included. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(expression, nameTo(names));
  return names;
}

/** Every variable name that occurs in the query. */
export function namesInQuery(query: Query): ReadonlySet<string> {
  const names = new Set<string>();
  visitQuery(query, nameTo(names));
  return names;
}

function nameTo(names: Set<string>): Visit {
  return (expression) => {
    if (expression.kind === 'variable') names.add(expression.name);
  };
}

/** Every parameter that the query uses, in the order of the text. */
export function parametersIn(query: Query): readonly Parameter[] {
  const found: Parameter[] = [];
  visitQuery(query, (expression) => {
    if (expression.kind === 'parameter') found.push(expression);
  });
  return found;
}

type Visit = (expression: Expression) => void;

function visit(expression: Expression, see: Visit): void {
  see(expression);
  if (expression.kind === 'subquery') visitQuery(expression.query, see);
  for (const child of childrenOf(expression)) visit(child, see);
}

function visitQuery(query: Query, see: Visit): void {
  for (const clause of query.branches.flat()) {
    if (clause.kind === 'call-subquery') visitQuery(clause.query, see);
    for (const expression of expressionsOfClause(clause)) visit(expression, see);
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
