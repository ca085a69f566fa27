import { type LabelExpression, matchesLabels } from '../ast/label-expression.ts';
import type { PropertyGraph } from '../property-graph.ts';

/** Ids of the types that satisfy the expression, ascending; `[-1]` where all do. */
export function typeIdsOf(types: LabelExpression | null, graph: PropertyGraph): readonly number[] {
  if (types === null) return ANY;
  const ids = graph.types.flatMap((type, id) => (matchesLabels(types, (name) => name === type, true) ? [id] : []));
  return ids.length === graph.types.length && ids.length > 0 ? ANY : ids;
}

const ANY: readonly number[] = [-1];
