import { known } from '../cypher-error.ts';
import { runToEnd } from '../values/run-to-end.ts';
import type { Value } from '../values/value.ts';
import type { FunctionContext, ScalarFunction, StaticType } from './function-signature.ts';
import type { Arguments } from './read-argument.ts';

interface Definition {
  readonly name: string;
  /** Least and greatest number of arguments, or the one number. */
  readonly arity: number | readonly [min: number, max: number];
  readonly returns: StaticType;
  readonly accepts?: readonly (readonly StaticType[])[];
  /** Sees nulls; without it any null argument makes the result null. */
  readonly seesNulls?: true;
  readonly volatile?: true;
  /** Either this, or `steps` of a function that may take long. */
  call?(args: Arguments, context: FunctionContext): Value;
  steps?(args: Arguments, context: FunctionContext): Generator<null, Value>;
}

/** A function of the table from its short form. */
export function defineFunction(definition: Definition): ScalarFunction {
  const { name, arity, returns, accepts, steps, call } = definition;
  const [minArity, maxArity] = typeof arity === 'number' ? [arity, arity] : arity;
  return {
    name,
    minArity,
    maxArity,
    nulls: definition.seesNulls === true ? 'sees' : 'propagate',
    returns,
    ...(accepts === undefined ? {} : { accepts }),
    ...(definition.volatile === true ? { volatile: true } : {}),
    call: (values, context) =>
      steps ? runToEnd(steps({ name, values }, context)) : known(call, name)({ name, values }, context),
    ...(steps === undefined ? {} : { steps: (values, context) => steps({ name, values }, context) }),
  };
}
