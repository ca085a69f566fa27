import type { HasLabels, PropertyAccess, Slice, Subscript } from '../ast/expression.ts';
import { matchesLabels } from '../ast/label-expression.ts';
import { typeError } from '../cypher-error.ts';
import type { PropertyGraph } from '../property-graph.ts';
import { componentReader, temporalComponent } from '../values/temporal-components.ts';
import { isMap, isOf, isTagged, isTemporal, typeName } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import type { Evaluate, Scope } from './scope.ts';

/** The property of a node, relationship or map, or the component of a temporal value; null of null. */
export function propertyOf(value: Value, key: string, graph: PropertyGraph): Value {
  if (value === null) return null;
  if (isMap(value)) return value.get(key) ?? null;
  if (isOf(value, 'node')) return graph.nodeProperty(value.id, key);
  if (isOf(value, 'relationship')) return graph.relationshipProperty(value.id, key);
  if (isTemporal(value)) return temporalComponent(value, key);
  throw typeError(`${typeName(value)} has no properties, so ".${key}" cannot be read.`);
}

/** Compiles `object.key`. */
export function compileProperty(expression: PropertyAccess, scope: Scope): Evaluate {
  const object = scope.toolbox.compileExpression(expression.object, scope);
  const { key } = expression;
  const { graph } = scope.toolbox;
  const ofNodes = graph.nodeColumn(key);
  const ofRelationships = graph.relationshipColumn(key);
  const ofTemporals = componentReader(key);
  return (row, run) => {
    const value = object(row, run);
    if (!isTagged(value)) return propertyOf(value, key, run.graph);
    if (value.kind === 'relationship') return ofRelationships(value.id);
    if (value.kind === 'node') return ofNodes(value.id);
    return value.kind === 'path' ? propertyOf(value, key, run.graph) : ofTemporals(value);
  };
}

/** Compiles `list[index]` and `map[key]`. */
export function compileSubscript(expression: Subscript, scope: Scope): Evaluate {
  const object = scope.toolbox.compileExpression(expression.object, scope);
  const index = scope.toolbox.compileExpression(expression.index, scope);
  return (row, run) => memberOf(object(row, run), index(row, run), run.graph);
}

function memberOf(object: Value, index: Value, graph: PropertyGraph): Value {
  if (object === null || index === null) return null;
  if (Array.isArray(object)) {
    if (typeof index !== 'bigint') throw typeError(`A list index must be an integer, not ${typeName(index)}.`);
    return object.at(Number(index)) ?? null;
  }
  if (typeof object !== 'object') throw typeError(`${typeName(object)} cannot be indexed.`, 'InvalidArgumentType');
  if (typeof index !== 'string') {
    throw typeError(`A key must be a string, not ${typeName(index)}.`, 'MapElementAccessByNonString');
  }
  return propertyOf(object, index, graph);
}

/** Compiles `list[from..to]`; negative bounds count from the end, a null bound makes the result null. */
export function compileSlice(expression: Slice, scope: Scope): Evaluate {
  const compile = scope.toolbox.compileExpression;
  const object = compile(expression.object, scope);
  const from = expression.from === null ? null : compile(expression.from, scope);
  const to = expression.to === null ? null : compile(expression.to, scope);
  return (row, run) => {
    const list = object(row, run);
    const start = from === null ? 0n : from(row, run);
    const end = to === null ? null : to(row, run);
    if (list === null || start === null || (to !== null && end === null)) return null;
    if (!Array.isArray(list)) throw typeError(`Only a list can be sliced, not ${typeName(list)}.`);
    if (end === null) return list.slice(bound(start));
    return list.slice(bound(start), bound(end));
  };
}

function bound(value: Value): number {
  if (typeof value === 'bigint') return Number(value);
  throw typeError(`The bound of a slice must be an integer, not ${typeName(value)}.`);
}

/** Compiles `n:Label` of a node and `r:TYPE` of a relationship. */
export function compileLabelTest(expression: HasLabels, scope: Scope): Evaluate {
  const operand = scope.toolbox.compileExpression(expression.operand, scope);
  const { labels } = expression;
  return (row, run) => {
    const value = operand(row, run);
    if (value === null) return null;
    if (isOf(value, 'node')) return nodeMatches(value.id, labels, run.graph);
    if (isOf(value, 'relationship')) {
      const type = run.graph.types[run.graph.typeOf(value.id)];
      return matchesLabels(labels, (name) => name === type, true);
    }
    throw typeError(`Only a node or relationship has labels, not ${typeName(value)}.`);
  };
}

/** Whether the labels of the node satisfy the expression. */
export function nodeMatches(node: number, labels: HasLabels['labels'], graph: PropertyGraph): boolean {
  const has = (name: string): boolean => {
    const label = graph.labelId(name);
    return label >= 0 && graph.hasLabel(node, label);
  };
  return matchesLabels(labels, has, labels.kind !== 'name' && graph.labelsOf(node).length > 0);
}
