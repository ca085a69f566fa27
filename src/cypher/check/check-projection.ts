import type { Expression } from '../ast/expression.ts';
import { namesIn } from '../ast/names-in.ts';
import type { Projection, ProjectionItem } from '../ast/query.ts';
import { syntaxError } from '../cypher-error.ts';
import { aggregatesIn } from '../plan/aggregates-in.ts';
import { type Names, naming, type Place } from './check-context.ts';
import { checkExpression, RULES } from './check-expression.ts';
import { checkGrouping } from './check-grouping.ts';
import { checkOrder, withoutColumns } from './check-order.ts';
import { alreadyBound } from './check-pattern.ts';
import { fits, type Type } from './types.ts';

export interface ProjectionPlace {
  readonly place: Place;
  /** Names that may not be declared anew. */
  readonly carried: Names;
}

/** Checks WITH or RETURN and gives its columns with their types. */
export function checkProjection(clause: Projection, { place, carried }: ProjectionPlace): Names {
  const columns = columnsOf(clause, place);
  refuseShadowing(clause, carried);
  const { functions } = place.context;
  const aggregated = clause.items.some((one) => aggregatesIn(one.expression, functions).length > 0);
  if (aggregated) for (const item of clause.items) checkGrouping(item.expression, clause, place);
  const seen: Names = new Map([...carried, ...columns]);
  for (const { expression } of clause.orderBy) {
    checkOrder(expression, { clause, place, columns: seen, grouped: aggregated || clause.distinct, aggregated });
  }
  if (clause.where !== null)
    checkWhere(clause.where, clause, { place, columns: seen, grouped: aggregated || clause.distinct });
  checkCount(clause.skip, 'SKIP', place);
  checkCount(clause.limit, 'LIMIT', place);
  return columns;
}

function columnsOf(clause: Projection, place: Place): Names {
  const columns = new Map<string, Type>();
  if (clause.star) {
    if (place.names.size === 0 && clause.kind === 'return') {
      throw syntaxError(clause.span, 'NoVariablesInScope', 'RETURN * needs variables, and there are none here.');
    }
    for (const [name, type] of place.names) columns.set(name, type);
  }
  for (const item of clause.items) {
    const type = checkExpression(item.expression, { ...place, aggregation: 'allowed' });
    if (clause.kind === 'with' && !item.aliased && item.expression.kind !== 'variable') throw noAlias(item);
    if (columns.has(item.name)) {
      throw syntaxError(item.span, 'ColumnNameConflict', `There are two columns with the name ${item.name}.`);
    }
    columns.set(item.name, type);
  }
  return columns;
}

function noAlias(item: ProjectionItem) {
  return syntaxError(item.span, 'NoExpressionAlias', 'In WITH an expression needs a name: write "AS name" after it.');
}

function refuseShadowing(clause: Projection, carried: Names): void {
  for (const { name, expression, span } of clause.kind === 'with' ? clause.items : []) {
    const same = expression.kind === 'variable' && expression.name === name;
    if (carried.has(name) && !same) throw alreadyBound({ kind: 'variable', name, span });
  }
}

interface After {
  readonly place: Place;
  readonly columns: Names;
  readonly grouped: boolean;
}

/** WHERE sees the columns, and the variables from before where they are still there to be seen. */
function checkWhere(where: Expression, clause: Projection, { place, columns, grouped }: After): void {
  if (!grouped) RULES.condition(where, naming(place, columns));
  else RULES.condition(withoutColumns(where, clause), { ...place, names: columns });
}

function checkCount(expression: Expression | null, word: string, place: Place): void {
  if (expression === null) return;
  if (namesIn(expression).size > 0) {
    throw syntaxError(expression.span, 'NonConstantExpression', `${word} cannot depend on variables.`);
  }
  const found = checkExpression(expression, { ...place, names: new Map() });
  const value = expression.kind === 'literal' ? expression.value : undefined;
  if (value === null || !fits(found, ['integer'])) {
    throw syntaxError(expression.span, 'InvalidArgumentType', `${word} needs an integer.`);
  }
  if (typeof value === 'bigint' && value < 0n)
    throw syntaxError(expression.span, 'NegativeIntegerArgument', `${word} cannot be negative.`);
}
