import { argumentError, exceeded } from '../cypher-error.ts';
import { equals } from '../values/equality.ts';
import { isList, isMap, typeName } from '../values/type-name.ts';
import type { ListValue, Value } from '../values/value.ts';
import { countCodePoints } from './code-points.ts';
import { defineFunction } from './define-function.ts';
import type { FunctionContext, ScalarFunction } from './function-signature.ts';
import { type Arguments, listAt, wrongArgument } from './read-argument.ts';
import { valueType } from './value-type.ts';

/** Functions of lists, and of any value. */
export const LIST_FUNCTIONS: readonly ScalarFunction[] = [
  defineFunction({
    name: 'size',
    arity: 1,
    returns: 'integer',
    accepts: [['string', 'list']],
    call: (args) => BigInt(sizeOf(args)),
  }),
  defineFunction({
    name: 'isEmpty',
    arity: 1,
    returns: 'boolean',
    accepts: [['string', 'list', 'map', 'node', 'relationship']],
    call({ name, values }) {
      const value = values[0] ?? null;
      return isMap(value) ? value.size === 0 : sizeOf({ name, values }) === 0;
    },
  }),
  defineFunction({
    name: 'head',
    arity: 1,
    returns: 'any',
    accepts: [['list']],
    call: (args) => listAt(args, 0)[0] ?? null,
  }),
  defineFunction({
    name: 'last',
    arity: 1,
    returns: 'any',
    accepts: [['list']],
    call: (args) => listAt(args, 0).at(-1) ?? null,
  }),
  defineFunction({
    name: 'tail',
    arity: 1,
    returns: 'list',
    accepts: [['list']],
    call: (args) => listAt(args, 0).slice(1),
  }),
  defineFunction({
    name: 'reverse',
    arity: 1,
    returns: 'any',
    accepts: [['string', 'list']],
    call({ name, values }) {
      const value = values[0] ?? null;
      if (isList(value)) return value.toReversed();
      if (typeof value === 'string') return [...value].reverse().join('');
      throw wrongArgument(name, value, 'a String or List');
    },
  }),
  defineFunction({ name: 'range', arity: [2, 3], returns: 'list', seesNulls: true, steps: rangeOf }),
  defineFunction({
    name: 'coalesce',
    arity: [1, Number.POSITIVE_INFINITY],
    returns: 'any',
    seesNulls: true,
    call: ({ values }) => values.find((value) => value !== null) ?? null,
  }),
  defineFunction({
    name: 'nullIf',
    arity: 2,
    returns: 'any',
    seesNulls: true,
    call({ values: [first = null, second = null] }) {
      return equals(first, second) === true ? null : first;
    },
  }),
  defineFunction({
    name: 'exists',
    arity: 1,
    returns: 'boolean',
    seesNulls: true,
    call: ({ values }) => (values[0] ?? null) !== null,
  }),
  defineFunction({
    name: 'valueType',
    arity: 1,
    returns: 'string',
    seesNulls: true,
    call: ({ values }) => valueType(values[0] ?? null),
  }),
];

function sizeOf({ name, values }: Arguments): number {
  const value = values[0] ?? null;
  if (isList(value)) return value.length;
  if (typeof value === 'string') return countCodePoints(value);
  throw wrongArgument(name, value, 'a String or List');
}

/** A list longer than this would not fit into memory, whatever the limits of the query. */
const MAX_LENGTH = 50_000_000n;
const BYTES_PER_INTEGER = 24;

function* rangeOf({ values }: Arguments, context: FunctionContext): Generator<null, ListValue> {
  const [start, end, step] = [boundOf(values[0]), boundOf(values[1]), boundOf(values.length > 2 ? values[2] : 1n)];
  if (step === 0n) throw argumentError('The step of range() cannot be zero.', 'NumberOutOfRange');
  if (step > 0n ? start > end : start < end) return [];
  const count = (end - start) / step + 1n;
  context.charge(Number(count) * BYTES_PER_INTEGER);
  if (count > MAX_LENGTH) throw exceeded('ListTooLong', `range() would make a list of ${count} integers.`);
  const list: Value[] = [];
  for (let next = start; list.length < count; next += step) {
    if (context.charge(0)) yield null;
    list.push(next);
  }
  return list;
}

function boundOf(value: Value | undefined): bigint {
  if (typeof value === 'bigint') return value;
  throw argumentError(`range() takes Integers, but got ${typeName(value ?? null)}.`, 'InvalidArgumentType');
}
