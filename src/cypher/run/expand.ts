import type { LabelExpression } from '../ast/label-expression.ts';
import { type Counting, type Operator, openRows } from '../plan/operator.ts';
import { type Direction, degreeOf, NO_STRETCHES, reversed, type Stretch, stretchesOf } from './neighbours.ts';
import { nodeIn } from './node-in.ts';
import { typeIdsOf } from './relationship-types.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';
import { isUsed } from './used-relationships.ts';

export interface Expand {
  readonly source: Operator;
  readonly from: number;
  /** Where the node at the far end goes; -1 where nothing reads it. */
  readonly to: number;
  /** Where the relationship goes; -1 where nothing reads it. */
  readonly relationship: number;
  readonly types: LabelExpression | null;
  readonly direction: Direction;
  /** `into`: the far end is bound already. */
  readonly mode: 'all' | 'into';
  /** Slots of relationships that must be others. */
  readonly distinctFrom: readonly number[];
  readonly detail: string;
  readonly estimate: number;
}

/** For each row of the source one row per relationship at the node. */
export function expand(options: Expand): Operator {
  const { source, detail, estimate, mode } = options;
  return {
    name: mode === 'into' ? 'ExpandInto' : 'Expand',
    detail,
    estimate,
    sources: [source],
    ...(mode === 'all' && options.distinctFrom.length === 0 ? { counting: countingOf(options) } : {}),
    *open(argument, run) {
      const walk = openWalk(options, run);
      for (const row of openRows(source, argument, run)) {
        if (row === null) yield null;
        else {
          // One generator with a hand-made cursor: delegating to another costs more than the step itself.
          walk.start(row);
          while (walk.next()) {
            if (run.budget.tick()) yield null;
            yield row;
          }
        }
      }
    },
  };
}

/** Walks over the relationships at one node after another and writes each into the row. */
interface Walk {
  start(row: Row): void;
  next(): boolean;
}

function openWalk(options: Expand, run: RunContext): Walk {
  const types = typeIdsOf(options.types, run.graph);
  const begin = options.mode === 'into' ? beginInto : beginAll;
  let row: Row = [];
  let from: Beginning = NOWHERE;
  let stretch = 0;
  let at = 0;
  return {
    start(next) {
      row = next;
      from = begin(row, run, { options, types });
      stretch = 0;
      at = from.stretches[0]?.begin ?? 0;
    },
    next() {
      for (let current = from.stretches[stretch]; current !== undefined; current = from.stretches[stretch]) {
        while (at < current.end) {
          const position = at;
          at += 1;
          if (take(row, current, { position, from, options })) return true;
        }
        stretch += 1;
        at = from.stretches[stretch]?.begin ?? 0;
      }
      return false;
    },
  };
}

interface Beginning {
  readonly node: number;
  /** The node to arrive at, or -1. */
  readonly wanted: number;
  readonly stretches: readonly Stretch[];
}

const NOWHERE: Beginning = { node: -1, wanted: -1, stretches: NO_STRETCHES };

interface Start {
  readonly options: Expand;
  readonly types: readonly number[];
}

function beginAll(row: Row, run: RunContext, { options, types }: Start): Beginning {
  const node = nodeIn(row, options.from);
  if (node < 0) return NOWHERE;
  return { node, wanted: -1, stretches: stretchesOf(run.graph, node, { direction: options.direction, types }) };
}

function beginInto(row: Row, run: RunContext, { options, types }: Start): Beginning {
  const from = nodeIn(row, options.from);
  const to = nodeIn(row, options.to);
  if (from < 0 || to < 0) return NOWHERE;
  const forward = { direction: options.direction, types };
  const backward = { direction: reversed(options.direction), types };
  // A hub has many relationships: start at the end that has fewer.
  const swap = degreeOf(run.graph, from, forward) > degreeOf(run.graph, to, backward);
  return swap
    ? { node: to, wanted: from, stretches: stretchesOf(run.graph, to, backward) }
    : { node: from, wanted: to, stretches: stretchesOf(run.graph, from, forward) };
}

interface Taking {
  readonly position: number;
  readonly from: Beginning;
  readonly options: Expand;
}

/** Writes the relationship at the position into the row, if it fits. */
function take(row: Row, { adjacency, skipLoops }: Stretch, { position, from, options }: Taking): boolean {
  const other = adjacency.others[position] ?? 0;
  if (from.wanted >= 0 && other !== from.wanted) return false;
  if (skipLoops && other === from.node) return false;
  const id = adjacency.relationships[position] ?? 0;
  if (options.distinctFrom.length > 0 && isUsed(row, options.distinctFrom, id)) return false;
  if (options.relationship >= 0) row[options.relationship] = { kind: 'relationship', id };
  if (from.wanted < 0 && options.to >= 0) row[options.to] = { kind: 'node', id: other };
  return true;
}

function countingOf(options: Expand): Counting {
  const { source, to, relationship } = options;
  return {
    source,
    written: new Set([to, relationship]),
    times(row, run) {
      const { node, stretches } = beginAll(row, run, { options, types: typeIdsOf(options.types, run.graph) });
      let times = 0;
      for (const { adjacency, begin, end, skipLoops } of stretches) {
        times += end - begin;
        for (let at = begin; skipLoops && at < end; at += 1) if (adjacency.others[at] === node) times -= 1;
      }
      return times;
    },
  };
}
