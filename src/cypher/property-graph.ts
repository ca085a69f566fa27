import type { MapValue, Value } from './values/value.ts';

/**
 * The compact graph that the runtime reads; it never changes while a query runs.
 * Nodes are `0 … nodeCount-1`, relationships `0 … relationshipCount-1`; labels and types are small integers.
 */
export interface PropertyGraph {
  readonly nodeCount: number;
  readonly relationshipCount: number;
  /** Label names by label id; no other labels exist. */
  readonly labels: readonly string[];
  /** Relationship type names by type id. */
  readonly types: readonly string[];
  /** Property keys in use, sorted. */
  readonly propertyKeys: readonly string[];
  /** -1 when no node has the label. */
  labelId(name: string): number;
  /** -1 when no relationship has the type. */
  typeId(name: string): number;
  hasLabel(node: number, label: number): boolean;
  labelsOf(node: number): readonly string[];
  /** Ids of the nodes with the label, ascending. */
  nodesWithLabel(label: number): Int32Array;
  typeOf(relationship: number): number;
  startOf(relationship: number): number;
  endOf(relationship: number): number;
  /** Number of relationships of the type. */
  countOfType(type: number): number;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
  /** Null when the node lacks the property. */
  nodeProperty(node: number, key: string): Value;
  relationshipProperty(relationship: number, key: string): Value;
  /** `nodeProperty` for one key and many nodes. */
  nodeColumn(key: string): Column;
  relationshipColumn(key: string): Column;
  nodeProperties(node: number): MapValue;
  relationshipProperties(relationship: number): MapValue;
  /** Nodes with the label (-1: any) whose property equals the value; null when there is no index for it. */
  findNodes(label: number, key: string, value: Value): readonly number[] | null;
  /** Stable outer ids. */
  nodeElementId(node: number): string;
  relationshipElementId(relationship: number): string;
}

/** The values of one property by node or relationship; null where it is lacking. */
export type Column = (id: number) => Value;

/** Relationships at each node in one direction, in one array, grouped by node and then by type. */
export interface Adjacency {
  readonly relationships: Int32Array;
  /** The node at the other end of `relationships[i]`. */
  readonly others: Int32Array;
  /** First position of the node's relationships of the type; type -1 means any. */
  begin(node: number, type: number): number;
  /** Position after the last. */
  end(node: number, type: number): number;
}
