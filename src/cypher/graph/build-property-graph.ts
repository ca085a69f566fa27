import type { PropertyGraph } from '../property-graph.ts';
import type { Value } from '../values/value.ts';
import { buildAdjacency } from './adjacency.ts';
import { openColumns } from './columns.ts';
import { openLabels } from './label-sets.ts';
import { openNames } from './names.ts';
import { openNodeIndex } from './node-index.ts';

export interface NodeRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Iterable<readonly [string, Value]>;
}

export interface RelationshipRecord {
  readonly id: string;
  readonly type: string;
  /** Positions of the ends among the nodes, from 0. */
  readonly start: number;
  readonly end: number;
  readonly properties: Iterable<readonly [string, Value]>;
}

/** Packs nodes and relationships, in the order given, into typed arrays and columns. Null properties are left out. */
export function buildPropertyGraph(
  nodes: Iterable<NodeRecord>,
  relationships: Iterable<RelationshipRecord>,
): PropertyGraph {
  const ofNodes = readNodes(nodes);
  const ofRelationships = readRelationships(relationships);
  const nodeCount = ofNodes.ids.length;
  const starts = Int32Array.from(ofRelationships.starts);
  const ends = Int32Array.from(ofRelationships.ends);
  const types = Int32Array.from(ofRelationships.types);
  const typeCounts = new Map<number, number>();
  for (const type of types) typeCounts.set(type, (typeCounts.get(type) ?? 0) + 1);
  const nodeColumns = ofNodes.columns.close(nodeCount);
  const relationshipColumns = ofRelationships.columns.close(starts.length);
  const labels = ofNodes.labels.close();
  const index = openNodeIndex({ nodeCount, labels, columns: nodeColumns });
  return {
    nodeCount,
    relationshipCount: starts.length,
    labels: labels.names,
    types: ofRelationships.typeNames.names,
    propertyKeys: [...new Set([...nodeColumns.keys, ...relationshipColumns.keys])].toSorted(),
    labelId: labels.idOf,
    typeId: ofRelationships.typeNames.idOf,
    hasLabel: labels.has,
    labelsOf: labels.of,
    nodesWithLabel: labels.nodesWith,
    typeOf: (relationship) => types[relationship] ?? -1,
    startOf: (relationship) => starts[relationship] ?? -1,
    endOf: (relationship) => ends[relationship] ?? -1,
    countOfType: (type) => typeCounts.get(type) ?? 0,
    outgoing: buildAdjacency({ nodeCount, from: starts, to: ends, types }),
    incoming: buildAdjacency({ nodeCount, from: ends, to: starts, types }),
    nodeProperty: nodeColumns.value,
    relationshipProperty: relationshipColumns.value,
    nodeColumn: nodeColumns.column,
    relationshipColumn: relationshipColumns.column,
    nodeProperties: nodeColumns.all,
    relationshipProperties: relationshipColumns.all,
    findNodes: index.find,
    nodeElementId: (node) => ofNodes.ids[node] ?? '',
    relationshipElementId: (relationship) => ofRelationships.ids[relationship] ?? '',
  };
}

function readNodes(nodes: Iterable<NodeRecord>) {
  const ids: string[] = [];
  const labels = openLabels();
  const columns = openColumns();
  for (const node of nodes) {
    columns.add(ids.length, node.properties);
    labels.add(node.labels);
    ids.push(node.id);
  }
  return { ids, labels, columns };
}

function readRelationships(relationships: Iterable<RelationshipRecord>) {
  const ids: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const types: number[] = [];
  const typeNames = openNames();
  const columns = openColumns();
  for (const relationship of relationships) {
    columns.add(ids.length, relationship.properties);
    ids.push(relationship.id);
    starts.push(relationship.start);
    ends.push(relationship.end);
    types.push(typeNames.add(relationship.type));
  }
  return { ids, starts, ends, types, typeNames, columns };
}
