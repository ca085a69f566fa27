import type { LabelExpression } from '../ast/label-expression.ts';
import { type Counting, type Operator, perRow } from '../plan/operator.ts';
import type { PropertyGraph } from '../property-graph.ts';
import { typeIdsOf } from './relationship-types.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';
import { isUsed } from './used-relationships.ts';

export interface RelationshipScan {
  readonly source: Operator;
  /** Where the parts go; -1 where nothing reads them. */
  readonly start: number;
  readonly relationship: number;
  readonly end: number;
  readonly types: LabelExpression | null;
  /** Slots of relationships that must be others. */
  readonly distinctFrom: readonly number[];
  readonly detail: string;
  readonly estimate: number;
}

/** For each row of the source one row per relationship of the types, wherever it is. */
export function relationshipScan(options: RelationshipScan): Operator {
  const { source, detail, estimate, distinctFrom } = options;
  return perRow(
    {
      name: 'RelationshipScan',
      detail,
      estimate,
      sources: [source],
      ...(distinctFrom.length === 0 ? { counting: countingOf(options) } : {}),
    },
    (run) => (row) => scan(row, run, options),
  );
}

function* scan(row: Row, run: RunContext, { start, relationship, end, types, distinctFrom }: RelationshipScan): Rows {
  const { graph, budget } = run;
  const isWanted = typeTest(types, graph);
  for (let id = 0; id < graph.relationshipCount; id += 1) {
    if (!isWanted(graph.typeOf(id))) continue;
    if (budget.tick()) yield null;
    if (isUsed(row, distinctFrom, id)) continue;
    if (relationship >= 0) row[relationship] = { kind: 'relationship', id };
    if (start >= 0) row[start] = { kind: 'node', id: graph.startOf(id) };
    if (end >= 0) row[end] = { kind: 'node', id: graph.endOf(id) };
    yield row;
  }
}

function typeTest(types: LabelExpression | null, graph: PropertyGraph): (type: number) => boolean {
  const wanted = new Set(typeIdsOf(types, graph));
  if (wanted.has(-1)) return () => true;
  const isWanted = graph.types.map((_name, type) => wanted.has(type));
  return (type) => isWanted[type] === true;
}

function countingOf({ source, start, relationship, end, types }: RelationshipScan): Counting {
  return {
    source,
    written: new Set([start, relationship, end]),
    times(_row, { graph }) {
      const wanted = typeIdsOf(types, graph);
      if (wanted.includes(-1)) return graph.relationshipCount;
      return wanted.reduce((sum, type) => sum + graph.countOfType(type), 0);
    },
  };
}
