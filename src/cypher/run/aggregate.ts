import type { Evaluate } from '../compile/scope.ts';
import type { AggregateFunction } from '../functions/function-signature.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import type { Value } from '../values/value.ts';
import { type GroupColumn, openGroupColumn } from './group-column.ts';
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
  /** Slots `0 … kept-1` of the argument go on into the new rows. */
  readonly kept: number;
  readonly keys: readonly { readonly slot: number; readonly value: Evaluate }[];
  readonly aggregations: readonly Aggregation[];
  readonly detail: string;
}

/** Groups all rows of the source by the keys; without keys there is one group, even of no rows. */
export function aggregate(options: Aggregate): Operator {
  const { source, keys, detail } = options;
  return {
    name: 'EagerAggregation',
    detail,
    estimate: keys.length === 0 ? 1 : Math.sqrt(source.estimate),
    sources: [source],
    *open(argument, run) {
      const groups = openKeyTable<Group>();
      const only = keys.length === 0 ? openGroup([], { options, run }) : null;
      for (const row of openRows(source, argument, run)) {
        if (row === null) yield null;
        else addRow(only ?? groupOf(row, groups, { options, run }), row, run);
      }
      for (const group of only === null ? groups.values() : [only]) yield closeGroup(group, argument, options);
    },
  };
}

interface Group {
  readonly keys: readonly Value[];
  readonly columns: readonly GroupColumn[];
}

interface Grouping {
  readonly options: Aggregate;
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

function openGroup(keys: readonly Value[], { options, run }: Grouping): Group {
  run.budget.hold(GROUP_BYTES + 32 * keys.length);
  return { keys, columns: options.aggregations.map((aggregation) => openGroupColumn(aggregation, run)) };
}

function addRow(group: Group, row: Row, run: RunContext): void {
  for (const column of group.columns) column.add(row, run);
}

function closeGroup(group: Group, argument: Row, options: Aggregate): Row {
  const row: Row = argument.slice(0, options.kept);
  for (const [index, { slot }] of options.keys.entries()) row[slot] = group.keys[index] ?? null;
  for (const [index, { slot }] of options.aggregations.entries()) row[slot] = group.columns[index]?.result() ?? null;
  return row;
}
