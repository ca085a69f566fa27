import type { ListLiteral, MapLiteral, MapProjection } from '../ast/expression.ts';
import { typeError } from '../cypher-error.ts';
import type { PropertyGraph } from '../property-graph.ts';
import { isOf, typeName } from '../values/type-name.ts';
import type { MapValue, Value } from '../values/value.ts';
import { propertyOf } from './compile-access.ts';
import type { Evaluate, Scope } from './scope.ts';

/** Compiles `[a, b]`; a list of constants is made once. */
export function compileList(expression: ListLiteral, scope: Scope): Evaluate {
  if (expression.elements.every((element) => element.kind === 'literal')) {
    const constant = expression.elements.map((element) => (element.kind === 'literal' ? element.value : null));
    return () => constant;
  }
  const elements = expression.elements.map((element) => scope.toolbox.compileExpression(element, scope));
  return (row, run) => elements.map((element) => element(row, run));
}

/** Compiles `{key: value}`. */
export function compileMap(expression: MapLiteral, scope: Scope): Evaluate {
  const entries = expression.entries.map(
    ({ key, value }) => [key, scope.toolbox.compileExpression(value, scope)] as const,
  );
  return (row, run) => new Map(entries.map(([key, value]) => [key, value(row, run)]));
}

type Write = (target: Map<string, Value>, object: Value, at: { row: Value[]; run: Parameters<Evaluate>[1] }) => void;

/** Compiles `object {.key, .*, other: value}`; null of null. */
export function compileMapProjection(expression: MapProjection, scope: Scope): Evaluate {
  const object = scope.toolbox.compileExpression(expression.object, scope);
  const writes = expression.parts.map((part): Write => compilePart(part, scope));
  return (row, run) => {
    const source = object(row, run);
    if (source === null) return null;
    const target = new Map<string, Value>();
    for (const write of writes) write(target, source, { row, run });
    return target;
  };
}

function compilePart(part: MapProjection['parts'][number], scope: Scope): Write {
  if (part.kind === 'all') {
    return (target, object, { run }) => {
      for (const [key, value] of propertiesOf(object, run.graph)) target.set(key, value);
    };
  }
  if (part.kind === 'property') {
    return (target, object, { run }) => target.set(part.key, propertyOf(object, part.key, run.graph));
  }
  const value = scope.toolbox.compileExpression(part.value, scope);
  return (target, _object, { row, run }) => target.set(part.key, value(row, run));
}

function propertiesOf(value: Value, graph: PropertyGraph): MapValue {
  if (value instanceof Map) return value;
  if (isOf(value, 'node')) return graph.nodeProperties(value.id);
  if (isOf(value, 'relationship')) return graph.relationshipProperties(value.id);
  throw typeError(`A map projection takes a node, relationship or map, not ${typeName(value)}.`);
}
