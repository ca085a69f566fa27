import { type CypherError, typeError } from '../cypher-error.ts';
import { isList, isNumber, typeName } from '../values/type-name.ts';
import type { ListValue, Value } from '../values/value.ts';

/** The arguments of one call, with the name of the function for messages. */
export interface Arguments {
  readonly name: string;
  readonly values: readonly Value[];
}

/** A text at a position; raises a TypeError for other values. */
export function textAt(args: Arguments, index: number): string {
  const value = args.values[index] ?? null;
  if (typeof value === 'string') return value;
  throw wrongArgument(args.name, value, 'a String');
}

/** A number at a position. */
export function numberAt(args: Arguments, index: number): number | bigint {
  const value = args.values[index] ?? null;
  if (isNumber(value)) return value;
  throw wrongArgument(args.name, value, 'a number');
}

/** A number at a position, as a float. */
export function floatAt(args: Arguments, index: number): number {
  return Number(numberAt(args, index));
}

/** An integer at a position. */
export function integerAt(args: Arguments, index: number): bigint {
  const value = args.values[index] ?? null;
  if (typeof value === 'bigint') return value;
  throw wrongArgument(args.name, value, 'an Integer');
}

/** A list at a position. */
export function listAt(args: Arguments, index: number): ListValue {
  const value = args.values[index] ?? null;
  if (isList(value)) return value;
  throw wrongArgument(args.name, value, 'a List');
}

/** The error for an argument of a type that the function does not take. */
export function wrongArgument(name: string, value: Value, expected: string): CypherError {
  return typeError(`${name}() takes ${expected}, but got ${typeName(value)}.`, 'InvalidArgumentValue');
}
