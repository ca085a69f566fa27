import { childrenOf } from '../ast/children.ts';
import type { Expression } from '../ast/expression.ts';
import type { Projection } from '../ast/query.ts';
import { expressionKey } from '../compile/expression-key.ts';
import { syntaxError } from '../cypher-error.ts';
import { aggregatesIn, isAggregate } from '../plan/aggregates-in.ts';
import { type Names, naming, type Place } from './check-context.ts';
import { checkExpression } from './check-expression.ts';

export interface OrderChecking {
  readonly clause: Projection;
  readonly place: Place;
  readonly columns: Names;
  /** After grouping or DISTINCT only the columns are left to sort by. */
  readonly grouped: boolean;
  readonly aggregated: boolean;
}

/** Checks an expression of ORDER BY. */
export function checkOrder(expression: Expression, checking: OrderChecking): void {
  const { clause, place, columns, grouped, aggregated } = checking;
  const projected = new Set(clause.items.map((item) => expressionKey(item.expression)));
  if (!aggregated && aggregatesIn(expression, place.context.functions).length > 0) {
    throw syntaxError(expression.span, 'InvalidAggregation', 'ORDER BY can aggregate only where the columns do.');
  }
  if (!grouped) {
    checkExpression(expression, naming(place, columns));
    return;
  }
  if (projected.has(expressionKey(expression))) return;
  if (aggregated) refuseAmbiguous(expression, checking, projected);
  checkExpression(withoutColumns(expression, clause), { ...place, names: columns, aggregation: 'allowed' });
}

/** The expression with every part that is a column replaced by null, so that the rest can be checked alone. */
export function withoutColumns(expression: Expression, clause: Projection): Expression {
  return replaceIn(expression, new Set(clause.items.map((item) => expressionKey(item.expression))));
}

function replaceIn(expression: Expression, projected: ReadonlySet<string>): Expression {
  if (projected.has(expressionKey(expression))) return { kind: 'literal', value: null, span: expression.span };
  return mapParts(expression, (part) => replaceIn(part, projected));
}

/** A copy with `change` applied to the operands; forms that bind variables are left as they are. */
function mapParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'property':
      return { ...expression, object: change(expression.object) };
    case 'unary':
    case 'is-null':
      return { ...expression, operand: change(expression.operand) };
    case 'binary':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'comparison':
      return { ...expression, operands: expression.operands.map(change) };
    case 'call':
      return { ...expression, args: expression.args.map(change) };
    case 'list':
      return { ...expression, elements: expression.elements.map(change) };
    case 'subscript':
      return { ...expression, object: change(expression.object), index: change(expression.index) };
    default:
      return expression;
  }
}

/** Beside an aggregation a column may be read only if it is a variable or a property. */
function refuseAmbiguous(expression: Expression, checking: OrderChecking, projected: ReadonlySet<string>): void {
  const { functions } = checking.place.context;
  if (aggregatesIn(expression, functions).length === 0) return;
  for (const child of childrenOf(expression)) {
    if (isAggregate(child, functions) || child.kind === 'variable' || child.kind === 'property') continue;
    if (child.kind !== 'literal' && projected.has(expressionKey(child))) {
      const message = 'A computed column cannot stand beside an aggregation; use a WITH.';
      throw syntaxError(child.span, 'AmbiguousAggregationExpression', message);
    }
    refuseAmbiguous(child, checking, projected);
  }
}
