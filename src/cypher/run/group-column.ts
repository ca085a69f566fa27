import type { Accumulator } from '../functions/function-signature.ts';
import type { Value } from '../values/value.ts';
import type { Aggregation } from './aggregate.ts';
import { openKeyTable } from './key-table.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';

/** One aggregation for all groups of a run; what it knows of a group is a tally. */
export interface GroupColumn {
  open(): Tally;
  /** `times` is more than one only where all columns count rows. */
  add(tally: Tally, row: Row, times: number): void;
  result(tally: Tally): Value;
}

/** A group as one aggregation sees it: there may be as many as there are rows, so it is small. */
export interface Tally {
  count: number;
  readonly accumulator: Accumulator | null;
  readonly isNew: ((value: Value) => boolean) | null;
}

const MEMBER_BYTES = 24;

/** Makes the aggregation ready for a run. */
export function openGroupColumn(aggregation: Aggregation, run: RunContext): GroupColumn {
  const { call } = aggregation;
  if (call === null || call.name.toLowerCase() === 'count') return countColumn(aggregation, run);
  const keepsAll = call.returns === 'list';
  return {
    open: () => ({ count: 0, accumulator: call.create(run.functions), isNew: seenOf(aggregation, run) }),
    add({ accumulator, isNew }, row) {
      const values = aggregation.args.map((argument) => argument(row, run));
      const [first = null] = values;
      if (isNew !== null && first !== null && !isNew(first)) return;
      if (keepsAll) run.budget.hold(MEMBER_BYTES);
      accumulator?.add(values);
    },
    result: ({ accumulator }) => accumulator?.result() ?? null,
  };
}

/** Counts with a plain number, which is much cheaper than a bigint per row. */
function countColumn(aggregation: Aggregation, run: RunContext): GroupColumn {
  const [argument] = aggregation.args;
  return {
    open: () => ({ count: 0, accumulator: null, isNew: seenOf(aggregation, run) }),
    add(tally, row, times) {
      if (argument !== undefined) {
        const value = argument(row, run);
        if (value === null || (tally.isNew !== null && !tally.isNew(value))) return;
      }
      tally.count += times;
    },
    result: ({ count }) => BigInt(count),
  };
}

function seenOf({ distinct }: Aggregation, run: RunContext): ((value: Value) => boolean) | null {
  if (!distinct) return null;
  const seen = openKeyTable<true>();
  return (value) => {
    const keys = [value];
    if (seen.get(keys) === true) return false;
    run.budget.hold(MEMBER_BYTES);
    seen.set(keys, true);
    return true;
  };
}
