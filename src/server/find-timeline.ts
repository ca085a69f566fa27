import type { Value } from '../cypher/values/value.ts';
import type { EntityId } from '../model/entity.ts';
import type { AskGraph } from '../pipeline/ask-graph.ts';
import type { TimelineAnswer } from './api.ts';
import { textOf } from './text-of.ts';

export interface TimelineQuestion {
  readonly ask: AskGraph;
  /** The relations that are counted. */
  readonly types: string;
  /** Whose relations; those of the whole graph when null. */
  readonly of: EntityId | null;
}

/** How many dated relations begin in each month or, where only that is known, year; by relation, in order of time. */
export async function findTimeline({ ask, types, of }: TimelineQuestion): Promise<TimelineAnswer> {
  const text = `MATCH ${of === null ? '(:Entity)' : '(:Entity {id: $id})'}-[r:${types}]-${of === null ? '>' : ''}(:Entity)
    WHERE r.date IS NOT NULL
    WITH DISTINCT r
    RETURN left(toString(r.date), 7) AS month, type(r) AS relation, count(*) AS edges ORDER BY month, relation`;
  const parameters = new Map<string, Value>(of === null ? [] : [['id', of]]);
  const { rows } = await ask({ text, parameters });
  return {
    counts: rows.map(([month, relation, edges]) => ({
      month: textOf(month),
      relation: textOf(relation),
      edges: Number(edges),
    })),
  };
}
