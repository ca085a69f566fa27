import type { Value } from '../values/value.ts';
import type { Aggregation } from './aggregate.ts';
import { openKeyTable } from './key-table.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';

/** One aggregation of one group. */
export interface GroupColumn {
  add(row: Row, run: RunContext): void;
  result(): Value;
}

const MEMBER_BYTES = 24;

/** Starts an aggregation for a new group. */
export function openGroupColumn(aggregation: Aggregation, run: RunContext): GroupColumn {
  const { call } = aggregation;
  if (call === null || call.name.toLowerCase() === 'count') return countColumn(aggregation);
  const accumulator = call.create(run.functions);
  const isNew = aggregation.distinct ? openSeen() : null;
  const keepsAll = call.returns === 'list';
  return {
    add(row, { budget }) {
      const values = aggregation.args.map((argument) => argument(row, run));
      const [first = null] = values;
      if (isNew !== null && first !== null && !isNew(first, run)) return;
      if (keepsAll) budget.hold(MEMBER_BYTES);
      accumulator.add(values);
    },
    result: () => accumulator.result(),
  };
}

/** Counts with a plain number, which is much cheaper than a bigint per row. */
function countColumn({ args, distinct }: Aggregation): GroupColumn {
  const [argument] = args;
  const isNew = distinct ? openSeen() : null;
  let count = 0;
  return {
    add(row, run) {
      if (argument !== undefined) {
        const value = argument(row, run);
        if (value === null || (isNew !== null && !isNew(value, run))) return;
      }
      count += 1;
    },
    result: () => BigInt(count),
  };
}

function openSeen(): (value: Value, run: RunContext) => boolean {
  const seen = openKeyTable<true>();
  return (value, run) => {
    const keys = [value];
    if (seen.get(keys) === true) return false;
    run.budget.hold(MEMBER_BYTES);
    seen.set(keys, true);
    return true;
  };
}
