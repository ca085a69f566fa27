import { childrenOf } from '../ast/children.ts';
import type { CountStar, Expression, FunctionCall } from '../ast/expression.ts';
import type { AggregateFunction, ScalarFunction } from '../functions/function-signature.ts';
import { failure, type Place } from './check-context.ts';
import type { CheckRules } from './check-expression.ts';
import { ANY, fits, type Type, type } from './types.ts';

/** Checks a function call: that the function exists, the number of arguments and what is known of their types. */
export function checkCall(call: FunctionCall, place: Place, rules: CheckRules): Type {
  const name = call.name.toLowerCase();
  const aggregate = place.context.functions.aggregate.get(name);
  if (aggregate !== undefined) return checkAggregate(call, aggregate, { place, rules });
  const scalar = place.context.functions.scalar.get(name);
  if (scalar === undefined) throw failure(call.span, 'UnknownFunction', `There is no function ${call.name}.`);
  if (call.distinct) throw failure(call.span, 'InvalidAggregation', `${call.name} does not aggregate, so no DISTINCT.`);
  if (call.args.length < scalar.minArity || call.args.length > scalar.maxArity) throw wrongCount(call);
  return checkScalar(call, scalar, { place, rules });
}

/** Checks `count(*)`. */
export function checkCountStar(call: CountStar, place: Place): Type {
  refuseAggregation(call, place);
  if (call.distinct) throw failure(call.span, 'UnexpectedSyntax', 'count(DISTINCT *) is not allowed.');
  return type('integer');
}

interface Checking {
  readonly place: Place;
  readonly rules: CheckRules;
}

function checkScalar(call: FunctionCall, scalar: ScalarFunction, { place, rules }: Checking): Type {
  if (scalar.name.toLowerCase() === 'exists') return checkExists(call, { place, rules });
  for (const [index, argument] of call.args.entries()) {
    requireAccepted(rules.value(argument, place), argument, { of: scalar, index });
  }
  return type(scalar.returns);
}

interface Argument {
  readonly of: Pick<ScalarFunction, 'name' | 'accepts'>;
  readonly index: number;
}

function requireAccepted(found: Type, { span }: Expression, { of, index }: Argument): void {
  const accepted = of.accepts?.[index];
  if (accepted === undefined || fits(found, accepted)) return;
  throw failure(span, 'InvalidArgumentType', `${of.name} does not take a ${found.base}.`);
}

/** Cypher 5 keeps `exists` only for patterns. */
function checkExists(call: FunctionCall, { place, rules }: Checking): Type {
  const [argument] = call.args;
  if (argument?.kind !== 'pattern') {
    const message = 'exists(n.key) is no longer Cypher; write "n.key IS NOT NULL".';
    throw failure(call.span, 'UnexpectedSyntax', message);
  }
  rules.condition(argument, place);
  return type('boolean');
}

function wrongCount(call: FunctionCall) {
  return failure(call.span, 'InvalidNumberOfArguments', `${call.name} does not take ${call.args.length} arguments.`);
}

function refuseAggregation(call: FunctionCall | CountStar, place: Place): void {
  if (place.aggregation === 'allowed') return;
  if (place.aggregation === 'nested') {
    throw failure(call.span, 'NestedAggregation', 'An aggregation cannot stand inside another.');
  }
  throw failure(call.span, 'InvalidAggregation', 'An aggregation can stand only in the columns of WITH and RETURN.');
}

function checkAggregate(call: FunctionCall, aggregate: AggregateFunction, { place, rules }: Checking): Type {
  refuseAggregation(call, place);
  if (call.args.length !== aggregate.arity) throw wrongCount(call);
  const types = call.args.map((argument, index) => {
    if (isVolatile(argument, place)) {
      throw failure(argument.span, 'NonConstantExpression', 'An aggregation cannot take random values.');
    }
    const found = rules.value(argument, { ...place, aggregation: 'nested' });
    requireAccepted(found, argument, { of: aggregate, index });
    return found;
  });
  const [first = ANY] = types;
  if (aggregate.returns === 'argument') return first;
  return aggregate.returns === 'list' ? type('list', first) : type(aggregate.returns);
}

function isVolatile(expression: Expression, place: Place): boolean {
  if (expression.kind === 'call') {
    if (place.context.functions.scalar.get(expression.name.toLowerCase())?.volatile === true) return true;
  }
  return childrenOf(expression).some((child) => isVolatile(child, place));
}
