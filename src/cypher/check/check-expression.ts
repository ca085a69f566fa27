import type { Expression, MapProjection, PropertyAccess, Slice, Subscript } from '../ast/expression.ts';
import { CypherError, syntaxError } from '../cypher-error.ts';
import { checkBinder } from './check-binders.ts';
import { checkCall, checkCountStar } from './check-call.ts';
import type { Place } from './check-context.ts';
import { checkBinary, checkUnary } from './check-operators.ts';
import { checkPattern } from './check-pattern.ts';
import { ANY, BOOLEAN, fits, joined, type Type, type } from './types.ts';

/** Checks an expression in its place and tells its type as far as it is known; throws a compile-time `CypherError`. */
export function checkExpression(expression: Expression, place: Place): Type {
  switch (expression.kind) {
    case 'literal':
      return typeOfLiteral(expression.value);
    case 'parameter':
      return ANY;
    case 'variable':
      return typeOfVariable(expression, place);
    case 'property':
      return checkProperty(expression, place);
    case 'subscript':
      return checkSubscript(expression, place);
    case 'slice':
      return checkSlice(expression, place);
    case 'list':
      return type('list', joined(expression.elements.map((element) => checkExpression(element, place))));
    case 'map':
      for (const entry of expression.entries) checkExpression(entry.value, place);
      return type('map');
    case 'unary':
      return checkUnary(expression, place, RULES);
    case 'binary':
      return checkBinary(expression, place, RULES);
    default:
      return checkOther(expression, place);
  }
}

/** The rules that operators, calls and binders come back to. */
export interface CheckRules {
  value(expression: Expression, place: Place): Type;
  condition(expression: Expression, place: Place): void;
}

export const RULES: CheckRules = { value: checkExpression, condition: checkCondition };

type Other = Exclude<
  Expression,
  {
    kind:
      | 'literal'
      | 'parameter'
      | 'variable'
      | 'property'
      | 'subscript'
      | 'slice'
      | 'list'
      | 'map'
      | 'unary'
      | 'binary';
  }
>;

function checkOther(expression: Other, place: Place): Type {
  switch (expression.kind) {
    case 'comparison':
      for (const operand of expression.operands) checkExpression(operand, place);
      return BOOLEAN;
    case 'is-null':
    case 'is-type':
    case 'has-labels':
      checkExpression(expression.operand, place);
      return BOOLEAN;
    case 'map-projection':
      requireKeys(expression, place);
      for (const part of expression.parts) if (part.kind === 'entry') checkExpression(part.value, place);
      return type('map');
    case 'case':
      return checkCase(expression, place);
    case 'call':
      return checkCall(expression, place, RULES);
    case 'count-star':
      return checkCountStar(expression, place);
    default:
      return checkBinder(expression, place, RULES);
  }
}

/** Checks an expression that must be true or false; only here a pattern may stand for its existence. */
export function checkCondition(expression: Expression, place: Place): void {
  if (expression.kind === 'pattern' && expression.pattern.selector === null) {
    checkPattern([expression.pattern], place, { rules: RULES, fresh: 'forbidden' });
    return;
  }
  const found = checkExpression(expression, place);
  if (fits(found, ['boolean'])) return;
  throw syntaxError(expression.span, 'InvalidArgumentType', `A condition must be a boolean, not ${article(found)}.`);
}

function article({ base }: Type): string {
  return base === 'integer' ? 'an integer' : `a ${base}`;
}

function typeOfLiteral(value: null | boolean | bigint | number | string): Type {
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'bigint') return type('integer');
  if (typeof value === 'number') return type('float');
  return typeof value === 'string' ? type('string') : ANY;
}

function typeOfVariable(expression: Extract<Expression, { kind: 'variable' }>, place: Place): Type {
  const found = place.names.get(expression.name);
  if (found !== undefined) return found;
  throw syntaxError(expression.span, 'UndefinedVariable', `The variable ${expression.name} is not defined here.`);
}

function checkProperty(expression: PropertyAccess, place: Place): Type {
  requireKeys(expression, place);
  return ANY;
}

function requireKeys(expression: PropertyAccess | MapProjection, place: Place): void {
  const object = checkExpression(expression.object, place);
  if (fits(object, ['node', 'relationship', 'map', 'temporal', 'duration'])) return;
  const message = `A ${object.base} has no properties.`;
  if (object.base === 'path') throw syntaxError(expression.span, 'InvalidArgumentType', message);
  throw typeFailure(expression, message);
}

function typeFailure(expression: Expression, message: string): CypherError {
  const { span } = expression;
  return new CypherError({ phase: 'compile', type: 'TypeError', detail: 'InvalidArgumentType', message, span });
}

function checkSubscript(expression: Subscript, place: Place): Type {
  const object = checkExpression(expression.object, place);
  const index = checkExpression(expression.index, place);
  if (!fits(object, ['list', 'map', 'node', 'relationship'])) {
    throw typeFailure(expression, `A ${object.base} cannot be indexed.`);
  }
  if (object.base === 'list' && !fits(index, ['integer'])) {
    throw typeFailure(expression, `A list index must be an integer, not a ${index.base}.`);
  }
  return object.element ?? ANY;
}

function checkSlice(expression: Slice, place: Place): Type {
  const object = checkExpression(expression.object, place);
  for (const bound of [expression.from, expression.to]) {
    const found = bound === null ? ANY : checkExpression(bound, place);
    if (!fits(found, ['integer'])) throw typeFailure(expression, `A bound must be an integer, not a ${found.base}.`);
  }
  if (!fits(object, ['list'])) throw typeFailure(expression, `A ${object.base} cannot be sliced.`);
  return object;
}

function checkCase(expression: Extract<Expression, { kind: 'case' }>, place: Place): Type {
  if (expression.subject !== null) checkExpression(expression.subject, place);
  const results = expression.branches.map(({ when, result }) => {
    if (expression.subject === null) checkCondition(when, place);
    else checkExpression(when, place);
    return checkExpression(result, place);
  });
  if (expression.otherwise !== null) results.push(checkExpression(expression.otherwise, place));
  return joined(results);
}
