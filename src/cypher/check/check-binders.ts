import type { Expression, PatternComprehension, PatternExpression, Subquery } from '../ast/expression.ts';
import { syntaxError } from '../cypher-error.ts';
import { naming, type Place } from './check-context.ts';
import type { CheckRules } from './check-expression.ts';
import { checkPattern } from './check-pattern.ts';
import { ANY, BOOLEAN, fits, type Type, type } from './types.ts';

type Binder = Extract<
  Expression,
  { kind: 'list-comprehension' | 'quantifier' | 'reduce' | 'pattern-comprehension' | 'pattern' | 'subquery' }
>;

/** Checks the expressions that bind variables of their own. */
export function checkBinder(expression: Binder, place: Place, rules: CheckRules): Type {
  switch (expression.kind) {
    case 'list-comprehension': {
      const inner = withMember(expression, place, rules);
      if (expression.where !== null) rules.condition(expression.where, inner);
      if (expression.project === null) return type('list', inner.names.get(expression.variable.name) ?? null);
      return type('list', rules.value(expression.project, inner));
    }
    case 'quantifier':
      rules.condition(expression.where, withMember(expression, place, rules));
      return BOOLEAN;
    case 'reduce': {
      const initial = rules.value(expression.initial, place);
      const inner = withMember(expression, place, rules);
      rules.value(expression.step, naming(inner, [[expression.accumulator.name, ANY]]));
      return initial.base === 'any' ? ANY : type('any');
    }
    case 'pattern-comprehension':
      return checkPatternComprehension(expression, place, rules);
    case 'pattern':
      return checkPatternExpression(expression, place, rules);
    case 'subquery':
      return checkSubquery(expression, place);
  }
}

function withMember(
  expression: Extract<Binder, { kind: 'list-comprehension' | 'quantifier' | 'reduce' }>,
  place: Place,
  rules: CheckRules,
): Place {
  const list = rules.value(expression.list, place);
  if (!fits(list, ['list'])) {
    throw syntaxError(expression.list.span, 'InvalidArgumentType', `A list was expected, not a ${list.base}.`);
  }
  // Inside, an aggregation would have to look at one member and at all rows at once.
  const inner: Place = { ...place, aggregation: place.aggregation === 'nested' ? 'nested' : 'forbidden' };
  return naming(inner, [[expression.variable.name, list.element ?? ANY]]);
}

function checkPatternComprehension(expression: PatternComprehension, place: Place, rules: CheckRules): Type {
  const inner: Place = { ...place, aggregation: 'forbidden' };
  const names = checkPattern([expression.pattern], inner, { rules, fresh: 'allowed' });
  const matched = naming(inner, names);
  if (expression.where !== null) rules.condition(expression.where, matched);
  return type('list', rules.value(expression.project, matched));
}

function checkPatternExpression(expression: PatternExpression, place: Place, rules: CheckRules): Type {
  const { selector } = expression.pattern;
  if (selector === null) {
    throw syntaxError(expression.span, 'UnexpectedSyntax', 'A pattern can stand only as a condition.');
  }
  checkPattern([expression.pattern], place, { rules, fresh: 'forbidden' });
  return selector.kind === 'allShortestPaths' ? type('list', type('path')) : type('path');
}

function checkSubquery(expression: Subquery, place: Place): Type {
  const columns = place.checkSubquery(expression.query, { ...place, aggregation: 'forbidden' });
  if (expression.form === 'exists') return BOOLEAN;
  if (expression.form === 'count') return type('integer');
  if (columns?.length !== 1) {
    throw syntaxError(expression.span, 'InvalidClauseComposition', 'COLLECT { } must return exactly one column.');
  }
  return type('list', null);
}
