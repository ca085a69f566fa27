import type { Evaluate } from '../compile/scope.ts';
import type { AggregateFunction } from '../functions/function-signature.ts';
import { type Counting, type Operator, openRows } from '../plan/operator.ts';
import type { Value } from '../values/value.ts';
import { type GroupColumn, openGroupColumn, type Tally } from './group-column.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';

/** One aggregation; without a function it counts rows, or the rows in which its argument is not null. */
export interface Aggregation {
  readonly slot: number;
  readonly call: AggregateFunction | null;
  readonly args: readonly Evaluate[];
  readonly distinct: boolean;
}

export interface Aggregate {
  readonly source: Operator;
  /** The source as a count, where all that is asked of its rows is how many there are. */
  readonly counting: Counting | null;
  /** Slots `0 … kept-1` of the argument go on into the new rows. */
  readonly kept: number;
  readonly keys: readonly { readonly slot: number; readonly value: Evaluate }[];
  readonly aggregations: readonly Aggregation[];
  readonly detail: string;
}

/** Groups all rows of the source by the keys; without keys there is one group, even of no rows. */
export function aggregate(options: Aggregate): Operator {
  const { source, counting, keys, detail } = options;
  return {
    name: 'EagerAggregation',
    detail: counting === null ? detail : `${detail} by degree of ${source.detail}`,
    estimate: keys.length === 0 ? 1 : Math.sqrt(source.estimate),
    sources: [counting?.source ?? source],
    *open(argument, run) {
      const columns = options.aggregations.map((aggregation) => openGroupColumn(aggregation, run));
      const groups = openKeyTable<Group>();
      const only = keys.length === 0 ? openGroup([], { options, columns, run }) : null;
      const add = (row: Row): void => {
        const times = counting === null ? 1 : counting.times(row, run);
        if (times > 0) addRow(only ?? groupOf(row, groups, { options, columns, run }), row, { columns, times });
      };
      for (const row of openRows(counting?.source ?? source, argument, run)) {
        if (row === null) yield null;
        else add(row);
      }
      const close = { argument, options, columns };
      for (const group of only === null ? groups.values() : [only]) yield closeGroup(group, close);
    },
  };
}

interface Group {
  readonly keys: readonly Value[];
  readonly tallies: readonly Tally[];
}

interface Grouping {
  readonly options: Aggregate;
  readonly columns: readonly GroupColumn[];
  readonly run: RunContext;
}

function groupOf(row: Row, groups: KeyTable<Group>, grouping: Grouping): Group {
  const keys = grouping.options.keys.map(({ value }) => value(row, grouping.run));
  const known = groups.get(keys);
  if (known !== undefined) return known;
  const group = openGroup(keys, grouping);
  groups.set(keys, group);
  return group;
}

const GROUP_BYTES = 128;

function openGroup(keys: readonly Value[], { columns, run }: Grouping): Group {
  run.budget.hold(GROUP_BYTES + 32 * keys.length);
  return { keys, tallies: columns.map((column) => column.open()) };
}

interface Addition {
  readonly columns: readonly GroupColumn[];
  readonly times: number;
}

function addRow({ tallies }: Group, row: Row, { columns, times }: Addition): void {
  for (let at = 0; at < tallies.length; at += 1) {
    const tally = tallies[at];
    if (tally !== undefined) columns[at]?.add(tally, row, times);
  }
}

interface Closing {
  readonly argument: Row;
  readonly options: Aggregate;
  readonly columns: readonly GroupColumn[];
}

function closeGroup({ keys, tallies }: Group, { argument, options, columns }: Closing): Row {
  const row: Row = argument.slice(0, options.kept);
  for (const [index, { slot }] of options.keys.entries()) row[slot] = keys[index] ?? null;
  for (const [index, { slot }] of options.aggregations.entries()) {
    const tally = tallies[index];
    row[slot] = tally === undefined ? null : (columns[index]?.result(tally) ?? null);
  }
  return row;
}
