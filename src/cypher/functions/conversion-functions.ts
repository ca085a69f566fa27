import { CypherError } from '../cypher-error.ts';
import type { Value } from '../values/value.ts';
import { type Conversion, toBoolean, toFloat, toInteger, toText } from './convert.ts';
import { defineFunction } from './define-function.ts';
import type { ScalarFunction, StaticType } from './function-signature.ts';
import { listAt, wrongArgument } from './read-argument.ts';

const NUMBER: readonly StaticType[] = ['integer', 'float', 'number'];

/** `toX`, `toXOrNull` and `toXList` for the four types that values convert to. */
export const CONVERSION_FUNCTIONS: readonly ScalarFunction[] = [
  ...family('toInteger', 'integer', { convert: toInteger, accepts: [...NUMBER, 'string', 'boolean'], late: ['list'] }),
  ...family('toFloat', 'float', { convert: toFloat, accepts: [...NUMBER, 'string'] }),
  ...family('toBoolean', 'boolean', { convert: toBoolean, accepts: ['boolean', 'integer', 'string'] }),
  ...family('toString', 'string', {
    convert: toText,
    accepts: [...NUMBER, 'boolean', 'string', 'temporal', 'duration'],
  }),
];

interface Rule {
  readonly convert: Conversion;
  readonly accepts: readonly StaticType[];
  /** Refused by value only, as Neo4j does. */
  readonly late?: readonly StaticType[];
}

function family(name: string, returns: StaticType, { convert, accepts, late = [] }: Rule): readonly ScalarFunction[] {
  return [
    defineFunction({
      name,
      arity: 1,
      returns,
      accepts: [[...accepts, ...late]],
      call(args) {
        const value = args.values[0] ?? null;
        const converted = convert(value);
        if (converted === undefined) throw wrongArgument(name, value, accepts.join(', '));
        return converted;
      },
    }),
    defineFunction({
      name: `${name}OrNull`,
      arity: 1,
      returns,
      call: (args) => convertOrNull(args.values[0] ?? null, convert),
    }),
    defineFunction({
      name: `${name}List`,
      arity: 1,
      returns: 'list',
      accepts: [['list']],
      call: (args) => listAt(args, 0).map((value) => convertOrNull(value, convert)),
    }),
  ];
}

/** A text beyond the range of integers is an error of the plain conversion, and a null here. */
function convertOrNull(value: Value, convert: Conversion): Value {
  try {
    return convert(value) ?? null;
  } catch (error) {
    if (error instanceof CypherError) return null;
    throw error;
  }
}
