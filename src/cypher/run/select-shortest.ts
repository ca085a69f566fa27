import type { PathSelector } from '../ast/pattern.ts';
import { type Operator, openRows, perRow } from '../plan/operator.ts';
import { isOf } from '../values/type-name.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';
import { wantsAll } from './shortest-search.ts';

export interface SelectShortest {
  readonly source: Operator;
  /** Finds all paths of the pattern. */
  readonly inner: Operator;
  readonly from: number;
  readonly to: number;
  /** Slot of the path that the inner plan finds. */
  readonly path: number;
  /** Slot for the list of its relationships. */
  readonly walked: number;
  /** Inner slots and where their values belong. */
  readonly copies: readonly (readonly [inner: number, outer: number])[];
  readonly selector: PathSelector;
  readonly detail: string;
}

/** For each row and pair of ends the shortest of the paths that the inner plan finds. */
export function selectShortest(options: SelectShortest): Operator {
  return perRow(
    {
      name: 'SelectShortest',
      detail: options.detail,
      estimate: options.source.estimate,
      sources: [options.source, options.inner],
    },
    (run) => (row) => selected(row, run, options),
  );
}

function* selected(row: Row, run: RunContext, options: SelectShortest): Rows {
  const pairs = new Map<string, Row[]>();
  for (const match of openRows(options.inner, row, run)) {
    if (match === null) yield null;
    else {
      run.budget.hold(64 + 16 * match.length);
      keep(pairs, match.slice(), options);
    }
  }
  for (const rows of pairs.values()) yield* shortestOf(rows, options);
}

function keep(pairs: Map<string, Row[]>, row: Row, { from, to }: SelectShortest): void {
  const key = `${idIn(row, from)} ${idIn(row, to)}`;
  const rows = pairs.get(key);
  if (rows === undefined) pairs.set(key, [row]);
  else rows.push(row);
}

function idIn(row: Row, slot: number): number {
  const value = row[slot];
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : -1;
}

function shortestOf(rows: readonly Row[], options: SelectShortest): readonly Row[] {
  const { selector } = options;
  const ranked = rows
    .map((row) => ({ row, length: relationshipsOf(row, options).length }))
    .toSorted((left, right) => left.length - right.length);
  const count = selector.kind === 'shortestPath' || selector.kind === 'allShortestPaths' ? 1 : selector.count;
  const lengths = [...new Set(ranked.map(({ length }) => length))].slice(0, count);
  const chosen = wantsAll(selector) ? ranked.filter(({ length }) => lengths.includes(length)) : ranked.slice(0, count);
  return chosen.map(({ row }) => placed(row, options));
}

function placed(row: Row, options: SelectShortest): Row {
  for (const [inner, outer] of options.copies) row[outer] = row[inner] ?? null;
  row[options.walked] = relationshipsOf(row, options).map((id) => ({ kind: 'relationship', id }));
  return row;
}

function relationshipsOf(row: Row, { path }: SelectShortest): readonly number[] {
  const value = row[path];
  return isOf(value, 'path') ? value.relationships : [];
}
