import type { IsType } from '../ast/expression.ts';
import type { NamedType, TypeExpression } from '../ast/type-expression.ts';
import type { Value } from '../values/value.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles `x IS :: TYPE`. */
export function compileIsType(expression: IsType, scope: Scope): Evaluate {
  const operand = scope.toolbox.compileExpression(expression.operand, scope);
  const { type, negated } = expression;
  return (row, run) => isOfType(operand(row, run), type) !== negated;
}

/** Whether the value belongs to the type; null belongs to every type that is not `NOT NULL`. */
export function isOfType(value: Value, type: TypeExpression): boolean {
  if (type.kind === 'union') return type.options.some((option) => isOfType(value, option));
  if (type.kind === 'named' && type.name === 'nothing') return false;
  if (value === null) return type.nullable;
  if (type.kind === 'list') return Array.isArray(value) && value.every((one: Value) => isOfType(one, type.element));
  return TESTS[type.name](value);
}

const kindOf = (value: Value): string =>
  value !== null && typeof value === 'object' && 'kind' in value ? value.kind : '';
const ofKind =
  (kind: string) =>
  (value: Value): boolean =>
    kindOf(value) === kind;
const isScalar = (value: Value): boolean =>
  typeof value !== 'object' || !['', 'node', 'relationship', 'path'].includes(kindOf(value));

const TESTS: Readonly<Record<NamedType, (value: Value) => boolean>> = {
  nothing: () => false,
  null: (value) => value === null,
  any: () => true,
  'property-value': (value) =>
    isScalar(value) || (Array.isArray(value) && value.every((one: Value) => one !== null && isScalar(one))),
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  integer: (value) => typeof value === 'bigint',
  float: (value) => typeof value === 'number',
  date: ofKind('date'),
  localtime: ofKind('localtime'),
  time: ofKind('time'),
  localdatetime: ofKind('localdatetime'),
  datetime: ofKind('datetime'),
  duration: ofKind('duration'),
  point: ofKind('point'),
  node: ofKind('node'),
  relationship: ofKind('relationship'),
  path: ofKind('path'),
  map: (value) => value instanceof Map,
};
