import type { PropertyGraph } from '../property-graph.ts';
import { formatTemporal } from './temporal/format-temporal.ts';
import { isList, isMap } from './type-name.ts';
import type { MapValue, PathValue, Value } from './value.ts';

export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/**
 * A value as JSON can carry it: integers beyond 2^53, NaN and infinities become texts, temporal values ISO texts,
 * nodes and relationships objects with their outer ids.
 */
export function plainValue(value: Value, graph: PropertyGraph): PlainValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (isList(value)) return value.map((element) => plainValue(element, graph));
  if (isMap(value)) return plainMap(value, graph);
  switch (value.kind) {
    case 'node':
      return plainNode(value.id, graph);
    case 'relationship':
      return plainRelationship(value.id, graph);
    case 'path':
      return plainPath(value, graph);
    default:
      return formatTemporal(value);
  }
}

function plainMap(map: MapValue, graph: PropertyGraph): PlainValue {
  return Object.fromEntries([...map].map(([key, entry]) => [key, plainValue(entry, graph)]));
}

function plainNode(node: number, graph: PropertyGraph): PlainValue {
  return {
    id: graph.nodeElementId(node),
    labels: graph.labelsOf(node),
    properties: plainMap(graph.nodeProperties(node), graph),
  };
}

function plainRelationship(relationship: number, graph: PropertyGraph): PlainValue {
  return {
    id: graph.relationshipElementId(relationship),
    type: graph.types[graph.typeOf(relationship)] ?? '',
    start: graph.nodeElementId(graph.startOf(relationship)),
    end: graph.nodeElementId(graph.endOf(relationship)),
    properties: plainMap(graph.relationshipProperties(relationship), graph),
  };
}

function plainPath(path: PathValue, graph: PropertyGraph): PlainValue {
  return {
    nodes: path.nodes.map((node) => plainNode(node, graph)),
    relationships: path.relationships.map((relationship) => plainRelationship(relationship, graph)),
  };
}
