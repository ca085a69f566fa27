import type { LabelExpression } from '../ast/label-expression.ts';
import { typeError } from '../cypher-error.ts';
import { type Operator, perRow } from '../plan/operator.ts';
import { isOf, typeName } from '../values/type-name.ts';
import type { Direction } from './neighbours.ts';
import { typeIdsOf } from './relationship-types.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';
import { isUsed } from './used-relationships.ts';

export interface BoundRelationship {
  readonly source: Operator;
  readonly relationship: number;
  readonly from: { readonly slot: number; readonly bound: boolean };
  readonly to: { readonly slot: number; readonly bound: boolean };
  readonly types: LabelExpression | null;
  readonly direction: Direction;
  readonly distinctFrom: readonly number[];
  readonly detail: string;
  readonly estimate: number;
}

/** For a relationship that is bound already: its two ends, in each order that the pattern allows. */
export function boundRelationship(options: BoundRelationship): Operator {
  const { source, detail, estimate } = options;
  return perRow(
    {
      name: 'ProjectEndpoints',
      detail,
      estimate,
      sources: [source],
    },
    (run) => {
      const ends = { ...options, typeIds: typeIdsOf(options.types, run.graph) };
      return (row) => endsOf(row, run, ends);
    },
  );
}

type Ends = BoundRelationship & { readonly typeIds: readonly number[] };

function* endsOf(row: Row, run: RunContext, options: Ends): Rows {
  const value = row[options.relationship] ?? null;
  if (value === null) return;
  if (!isOf(value, 'relationship')) throw typeError(`A pattern needs a relationship, not ${typeName(value)}.`);
  const { graph } = run;
  const { typeIds, direction } = options;
  if (typeIds[0] !== -1 && !typeIds.includes(graph.typeOf(value.id))) return;
  if (isUsed(row, options.distinctFrom, value.id)) return;
  const start = graph.startOf(value.id);
  const end = graph.endOf(value.id);
  if (direction !== 'in' && place(row, options, [start, end])) yield row;
  if (direction === 'in' || (direction === 'both' && start !== end)) {
    if (place(row, options, [end, start])) yield row;
  }
}

function place(row: Row, { from, to }: Ends, [first, second]: readonly [number, number]): boolean {
  return placeEnd(row, from, first) && placeEnd(row, to, second);
}

function placeEnd(row: Row, end: Ends['from'], node: number): boolean {
  const value = row[end.slot];
  if (end.bound) return isOf(value, 'node') && value.id === node;
  row[end.slot] = { kind: 'node', id: node };
  return true;
}
