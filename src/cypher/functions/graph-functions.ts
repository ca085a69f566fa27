import type { PropertyGraph } from '../property-graph.ts';
import { isMap } from '../values/type-name.ts';
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

function kindAt({ values }: Arguments): NodeValue | RelationshipValue | PathValue | null {
  const value = values[0] ?? null;
  if (value === null || typeof value !== 'object' || !('kind' in value)) return null;
  return value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path' ? value : null;
}

function entityAt(args: Arguments): NodeValue | RelationshipValue {
  const value = kindAt(args);
  if (value !== null && value.kind !== 'path') return value;
  throw wrongArgument(args.name, firstOf(args), 'a Node or Relationship');
}

function nodeAt(args: Arguments): NodeValue {
  const value = kindAt(args);
  if (value?.kind === 'node') return value;
  throw wrongArgument(args.name, firstOf(args), 'a Node');
}

function relationshipAt(args: Arguments): RelationshipValue {
  const value = kindAt(args);
  if (value?.kind === 'relationship') return value;
  throw wrongArgument(args.name, firstOf(args), 'a Relationship');
}

function pathAt(args: Arguments): PathValue {
  const value = kindAt(args);
  if (value?.kind === 'path') return value;
  throw wrongArgument(args.name, firstOf(args), 'a Path');
}

function propertiesAt(args: Arguments, graph: PropertyGraph): MapValue {
  const first = firstOf(args);
  if (isMap(first)) return first;
  const value = kindAt(args);
  if (value?.kind === 'node') return graph.nodeProperties(value.id);
  if (value?.kind === 'relationship') return graph.relationshipProperties(value.id);
  throw wrongArgument(args.name, first, 'a Node, Relationship or Map');
}

function firstOf({ values }: Arguments): Value {
  return values[0] ?? null;
}
