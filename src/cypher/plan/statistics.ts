import type { LabelExpression } from '../ast/label-expression.ts';
import { alternativesOf } from '../ast/label-expression.ts';
import type { RelationshipPattern } from '../ast/pattern.ts';
import type { PropertyGraph } from '../property-graph.ts';
import { typeIdsOf } from '../run/relationship-types.ts';

/** Number of nodes that the label expression lets through, roughly. */
export function countOfLabels(labels: LabelExpression, graph: PropertyGraph): number {
  const names = alternativesOf(labels);
  if (names !== null)
    return Math.min(
      graph.nodeCount,
      names.reduce((sum, name) => sum + countOfLabel(name, graph), 0),
    );
  if (labels.kind !== 'and') return graph.nodeCount;
  return Math.min(...labels.operands.map((operand) => countOfLabels(operand, graph)));
}

/** Number of nodes with the label. */
export function countOfLabel(name: string, graph: PropertyGraph): number {
  const label = graph.labelId(name);
  return label < 0 ? 0 : graph.nodesWithLabel(label).length;
}

/** Relationships of the pattern at an average node. */
export function fanOut(pattern: RelationshipPattern, graph: PropertyGraph): number {
  const types = typeIdsOf(pattern.types, graph);
  const count =
    types[0] === -1 ? graph.relationshipCount : types.reduce((sum, type) => sum + graph.countOfType(type), 0);
  const single = (count / Math.max(1, graph.nodeCount)) * (pattern.direction === 'both' ? 2 : 1);
  if (pattern.length === null) return single;
  const steps = Math.min(pattern.length.max ?? pattern.length.min + 3, 6);
  return Math.max(single, 1) ** Math.max(steps, 1);
}
