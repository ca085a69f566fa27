import { childrenOf } from '../ast/children.ts';
import type { Expression } from '../ast/expression.ts';
import type { Projection } from '../ast/query.ts';
import { expressionKey } from '../compile/expression-key.ts';
import { syntaxError } from '../cypher-error.ts';
import { aggregatesIn, isAggregate } from '../plan/aggregates-in.ts';
import type { Place } from './check-context.ts';

/**
 * Beside an aggregation an expression may read only grouping keys, and only simple ones: variables and their properties.
 * Throws `AmbiguousAggregationExpression` otherwise.
 */
export function checkGrouping(expression: Expression, clause: Projection, place: Place): void {
  if (aggregatesIn(expression, place.context.functions).length === 0) return;
  const keys = simpleKeys(clause, place);
  walk(expression, place, keys);
}

/** Keys of the columns that are grouped by and simple enough to stand beside an aggregation. */
export function simpleKeys(clause: Projection, place: Place): ReadonlySet<string> {
  const simple = clause.items.filter((item) => isSimple(item.expression)).map((item) => expressionKey(item.expression));
  const starred = clause.star
    ? [...place.names.keys()].map((name) => expressionKey({ kind: 'variable', name, span: clause.span }))
    : [];
  return new Set([...simple, ...starred]);
}

function isSimple(expression: Expression): boolean {
  if (expression.kind === 'variable') return true;
  return expression.kind === 'property' && isSimple(expression.object);
}

function walk(expression: Expression, place: Place, keys: ReadonlySet<string>): void {
  if (isAggregate(expression, place.context.functions) || keys.has(expressionKey(expression))) return;
  // Names bound inside the expression itself are not in the place's names.
  if (expression.kind === 'variable' && place.names.has(expression.name)) {
    const message = `${expression.name} stands beside an aggregation and is no column.`;
    throw syntaxError(expression.span, 'AmbiguousAggregationExpression', message);
  }
  for (const child of childrenOf(expression)) walk(child, place, keys);
}
