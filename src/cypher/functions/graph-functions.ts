import type { PropertyGraph } from '../property-graph.ts';
import { isMap, isOf } from '../values/type-name.ts';
import type { MapValue, NodeValue, PathValue, RelationshipValue, Value } from '../values/value.ts';
import { defineFunction } from './define-function.ts';
import type { ScalarFunction } from './function-signature.ts';
import { type Arguments, wrongArgument } from './read-argument.ts';

/** Functions that ask nodes, relationships and paths. */
export const GRAPH_FUNCTIONS: readonly ScalarFunction[] = [
  defineFunction({
    name: 'id',
    arity: 1,
    returns: 'integer',
    accepts: [['node', 'relationship']],
    call: (args) => BigInt(entityAt(args).id),
  }),
  defineFunction({
    name: 'elementId',
    arity: 1,
    returns: 'string',
    accepts: [['node', 'relationship']],
    call(args, { graph }) {
      const entity = entityAt(args);
      return entity.kind === 'node' ? graph.nodeElementId(entity.id) : graph.relationshipElementId(entity.id);
    },
  }),
  defineFunction({
    name: 'labels',
    arity: 1,
    returns: 'list',
    accepts: [['node']],
    call: (args, { graph }) => [...graph.labelsOf(nodeAt(args).id)],
  }),
  defineFunction({
    name: 'type',
    arity: 1,
    returns: 'string',
    accepts: [['relationship']],
    call: (args, { graph }) => graph.types[graph.typeOf(relationshipAt(args).id)] ?? null,
  }),
  defineFunction({
    name: 'startNode',
    arity: 1,
    returns: 'node',
    accepts: [['relationship']],
    call: (args, { graph }) => ({ kind: 'node', id: graph.startOf(relationshipAt(args).id) }),
  }),
  defineFunction({
    name: 'endNode',
    arity: 1,
    returns: 'node',
    accepts: [['relationship']],
    call: (args, { graph }) => ({ kind: 'node', id: graph.endOf(relationshipAt(args).id) }),
  }),
  defineFunction({
    name: 'keys',
    arity: 1,
    returns: 'list',
    accepts: [['map', 'node', 'relationship']],
    call: (args, { graph }) => [...propertiesAt(args, graph).keys()],
  }),
  defineFunction({
    name: 'properties',
    arity: 1,
    returns: 'map',
    accepts: [['map', 'node', 'relationship']],
    call: (args, { graph }) => propertiesAt(args, graph),
  }),
  defineFunction({
    name: 'nodes',
    arity: 1,
    returns: 'list',
    accepts: [['path']],
    call: (args) => pathAt(args).nodes.map((id) => ({ kind: 'node', id })),
  }),
  defineFunction({
    name: 'relationships',
    arity: 1,
    returns: 'list',
    accepts: [['path']],
    call: (args) => pathAt(args).relationships.map((id) => ({ kind: 'relationship', id })),
  }),
  defineFunction({
    name: 'length',
    arity: 1,
    returns: 'integer',
    accepts: [['path']],
    call: (args) => BigInt(pathAt(args).relationships.length),
  }),
];

function entityAt(args: Arguments): NodeValue | RelationshipValue {
  const value = firstOf(args);
  if (isOf(value, 'node') || isOf(value, 'relationship')) return value;
  throw wrongArgument(args.name, value, 'a Node or Relationship');
}

function nodeAt(args: Arguments): NodeValue {
  const value = firstOf(args);
  if (isOf(value, 'node')) return value;
  throw wrongArgument(args.name, value, 'a Node');
}

function relationshipAt(args: Arguments): RelationshipValue {
  const value = firstOf(args);
  if (isOf(value, 'relationship')) return value;
  throw wrongArgument(args.name, value, 'a Relationship');
}

function pathAt(args: Arguments): PathValue {
  const value = firstOf(args);
  if (isOf(value, 'path')) return value;
  throw wrongArgument(args.name, value, 'a Path');
}

function propertiesAt(args: Arguments, graph: PropertyGraph): MapValue {
  const value = firstOf(args);
  if (isMap(value)) return value;
  if (isOf(value, 'node')) return graph.nodeProperties(value.id);
  if (isOf(value, 'relationship')) return graph.relationshipProperties(value.id);
  throw wrongArgument(args.name, value, 'a Node, Relationship or Map');
}

function firstOf({ values }: Arguments): Value {
  return values[0] ?? null;
}
