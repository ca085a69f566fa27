import { buildDuration } from '../values/temporal/build-duration.ts';
import {
  durationBetween,
  durationInDays,
  durationInMonths,
  durationInSeconds,
  type InstantValue,
} from '../values/temporal/duration-between.ts';
import { parseDuration } from '../values/temporal/parse-duration.ts';
import { isMap } from '../values/type-name.ts';
import type { DurationValue, Value } from '../values/value.ts';
import { defineFunction } from './define-function.ts';
import type { ScalarFunction } from './function-signature.ts';
import { type Arguments, wrongArgument } from './read-argument.ts';
import { instantOf } from './temporal-argument.ts';

/** `duration()` and the functions that measure from one value to another. */
export const DURATION_FUNCTIONS: readonly ScalarFunction[] = [
  defineFunction({ name: 'duration', arity: 1, returns: 'duration', call: construct }),
  measure('duration.between', durationBetween),
  measure('duration.inMonths', durationInMonths),
  measure('duration.inDays', durationInDays),
  measure('duration.inSeconds', durationInSeconds),
];

function construct({ name, values }: Arguments): Value {
  const [value = null] = values;
  if (typeof value === 'string') return parseDuration(value);
  if (isMap(value)) return buildDuration(value);
  throw wrongArgument(name, value, 'a String or Map');
}

function measure(name: string, compute: (from: InstantValue, to: InstantValue) => DurationValue): ScalarFunction {
  return defineFunction({
    name,
    arity: 2,
    returns: 'duration',
    call: (args) => compute(instantAt(args, 0), instantAt(args, 1)),
  });
}

function instantAt({ name, values }: Arguments, index: number): InstantValue {
  const value = values[index] ?? null;
  const instant = instantOf(value);
  if (instant === null) throw wrongArgument(name, value, 'a date or time');
  return instant;
}
