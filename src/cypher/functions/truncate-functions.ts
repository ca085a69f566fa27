import type { Surroundings } from '../values/temporal/build-temporal.ts';
import {
  type Cut,
  truncateDate,
  truncateDateTime,
  truncateLocalDateTime,
  truncateLocalTime,
  truncateTime,
} from '../values/temporal/truncate.ts';
import { isMap } from '../values/type-name.ts';
import type { TemporalValue } from '../values/value.ts';
import { defineFunction } from './define-function.ts';
import type { FunctionContext, ScalarFunction } from './function-signature.ts';
import { type Arguments, wrongArgument } from './read-argument.ts';
import { nowIn, surroundingsOf } from './surroundings.ts';
import { temporalOf } from './temporal-argument.ts';

type Truncate = (cut: Cut, surroundings: Surroundings) => TemporalValue;

/** `date.truncate('month', value, {day: 2})` and its kin; without a value they cut the present time. */
export const TRUNCATE_FUNCTIONS: readonly ScalarFunction[] = [
  truncateFunction('date', truncateDate),
  truncateFunction('localtime', truncateLocalTime),
  truncateFunction('time', truncateTime),
  truncateFunction('localdatetime', truncateLocalDateTime),
  truncateFunction('datetime', truncateDateTime),
];

function truncateFunction(family: string, truncate: Truncate): ScalarFunction {
  return defineFunction({
    name: `${family}.truncate`,
    arity: [1, 3],
    returns: 'temporal',
    accepts: [['string'], ['any'], ['map', 'node', 'relationship']],
    seesNulls: true,
    call: (args, context) => truncate(cutOf(args, context), surroundingsOf(context)),
  });
}

function cutOf({ name, values }: Arguments, context: FunctionContext): Cut {
  const [unit = null, given, fields = null] = values;
  if (typeof unit !== 'string') throw wrongArgument(name, unit, 'a String as unit');
  const value = given === undefined ? nowIn(context, surroundingsOf(context).zone) : temporalOf(given);
  if (value === null || value.kind === 'duration') throw wrongArgument(name, given ?? null, 'a date or time');
  if (fields !== null && !isMap(fields)) throw wrongArgument(name, fields, 'a Map of fields');
  return { unit, value, fields: fields ?? new Map() };
}
