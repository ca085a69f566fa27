import { quoteName } from './quote-name.ts';

/** Labels under which the index finds nodes by their id. */
export const NODE_LABELS = ['Entity', 'Article', 'Claim', 'Event'] as const;

export type NodeLabel = (typeof NODE_LABELS)[number];

/** A MATCH of the node with this label and id; the arguments are constants of our own. */
export function matchById(node: string, label: NodeLabel, id: string): string {
  return matchNodes(node, label, `${node}.id = ${id}`);
}

/**
 * A MATCH of nodes by a condition on their id, found by the index: without the hint, a plan that the server made while the
 * graph was small reads every node of the label for every row.
 */
export function matchNodes(node: string, label: NodeLabel, condition: string): string {
  // An entity may be a named event, a summit, and have both labels.
  const only = label === 'Event' ? ` AND NOT ${node}:Entity` : '';
  return `MATCH (${node}:${label}) USING INDEX SEEK ${node}:${label}(id) WHERE ${condition}${only}`;
}

/** The same for a relationship of this type, between nodes that are named when needed. */
export function edgeById(edge: string, type: string, id: string): string {
  const name = quoteName(type);
  return `MATCH (a)-[${edge}:${name}]->(b) USING INDEX SEEK ${edge}:${name}(id) WHERE ${edge}.id = ${id}`;
}
