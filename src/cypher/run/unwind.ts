import type { Evaluate } from '../compile/scope.ts';
import { type Operator, perRow } from '../plan/operator.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

export interface UnwindList {
  readonly source: Operator;
  readonly list: Evaluate;
  readonly slot: number;
  readonly detail: string;
}

/** One row per member of the list; none for null or an empty list; a value that is no list counts as its only member. */
export function unwind({ source, list, slot, detail }: UnwindList): Operator {
  return perRow(
    {
      name: 'Unwind',
      detail,
      estimate: source.estimate * 10,
      sources: [source],
    },
    (run) => (row) => members(row, run, { list, slot }),
  );
}

function* members(row: Row, run: RunContext, { list, slot }: Pick<UnwindList, 'list' | 'slot'>): Rows {
  const value = list.steps ? yield* list.steps(row, run) : list(row, run);
  if (value === null) return;
  for (const member of Array.isArray(value) ? value : [value]) {
    if (run.budget.tick()) yield null;
    row[slot] = member;
    yield row;
  }
}
