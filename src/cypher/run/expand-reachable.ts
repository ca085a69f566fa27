import { type Operator, perRow } from '../plan/operator.ts';
import type { RelationshipValue } from '../values/value.ts';
import { allowed, type ExpandVariable } from './expand-variable.ts';
import { neighboursOf } from './neighbours.ts';
import { nodeIn } from './node-in.ts';
import { typeIdsOf } from './relationship-types.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

/**
 * For each row one row per node at the end of some trail of allowed length (at least 0 or 1), each node once; it looks
 * at each relationship twice at most, where `expandVariable` follows every trail.
 */
export function expandReachable(options: ExpandVariable): Operator {
  const { source, detail, estimate } = options;
  return perRow(
    {
      name: 'ReachableExpand',
      detail,
      estimate: Math.sqrt(estimate),
      sources: [source],
    },
    (run) => {
      const types = typeIdsOf(options.types, run.graph);
      return (row) => reachedFrom(row, run, { options, types });
    },
  );
}

interface Reaching {
  readonly options: ExpandVariable;
  readonly types: readonly number[];
}

const PLACE_BYTES = 96;
const NO_TRAIL: readonly RelationshipValue[] = [];

function* reachedFrom(row: Row, run: RunContext, { options, types }: Reaching): Rows {
  const start = nodeIn(row, options.from);
  if (start < 0) return;
  const search = openSearch(start, options);
  if (options.repetition.min === 0) yield arriving(row, start, options);
  let level: readonly number[] = [start];
  for (let depth = 0; level.length > 0 && depth < search.most; depth += 1) {
    const next: number[] = [];
    for (const node of level) {
      // Between two nodes at the latest: a hub is done in some milliseconds.
      if (visitAll(row, run, { search, options, types, node, depth, next })) yield null;
    }
    run.budget.hold(PLACE_BYTES * next.length);
    for (const node of next) yield arriving(row, node, options);
    level = next;
  }
  // The start has no place of its own in the levels: only a trail that comes back to it ends there.
  if (options.repetition.min > 0 && search.shortestReturn <= search.most) yield arriving(row, start, options);
  run.budget.release(PLACE_BYTES * (search.places.size - 1));
}

interface Visit extends Reaching {
  readonly search: Search;
  readonly node: number;
  readonly depth: number;
  readonly next: number[];
}

/** Looks at all relationships of a node; true when the event loop should be given a turn. */
function visitAll(row: Row, run: RunContext, { search, options, types, node, depth, next }: Visit): boolean {
  let isTurn = false;
  for (const { id, other } of neighboursOf(run.graph, node, { direction: options.direction, types })) {
    if (run.budget.tick()) isTurn = true;
    if (allowed(row, run, { options, trail: NO_TRAIL, id }) && visit(search, { id, node, other, depth }))
      next.push(other);
  }
  return isTurn;
}

/** How a node was reached first: at what distance, and over which relationship of the start. */
interface Place {
  readonly depth: number;
  readonly branch: number;
}

interface Search {
  readonly start: number;
  readonly directed: boolean;
  readonly most: number;
  readonly places: Map<number, Place>;
  /** Length of the shortest trail from the start back to it that was found so far. */
  shortestReturn: number;
}

function openSearch(start: number, { direction, repetition }: ExpandVariable): Search {
  return {
    start,
    directed: direction !== 'both',
    // Less than infinity, which stands for no trail back.
    most: repetition.max ?? Number.MAX_SAFE_INTEGER,
    places: new Map([[start, { depth: 0, branch: -1 }]]),
    shortestReturn: Number.POSITIVE_INFINITY,
  };
}

interface Found {
  readonly id: number;
  readonly node: number;
  readonly other: number;
  readonly depth: number;
}

/** Notes what a relationship leads to; true when that is new. */
function visit(search: Search, { id, node, other, depth }: Found): boolean {
  const from = search.places.get(node);
  const known = search.places.get(other);
  const branch = from === undefined || from.branch < 0 ? id : from.branch;
  if (known === undefined) {
    search.places.set(other, { depth: depth + 1, branch });
    return true;
  }
  // Two branches that meet close a circle through the start; with a direction only arriving at the start does.
  const closes = search.directed ? other === search.start : closesCircle(search, { id, node, other, depth });
  if (closes) search.shortestReturn = Math.min(search.shortestReturn, depth + known.depth + 1);
  return false;
}

function closesCircle({ places, start }: Search, { id, node, other }: Found): boolean {
  const left = places.get(node)?.branch ?? -1;
  const right = places.get(other)?.branch ?? -1;
  if (node === start && other === start) return true;
  // The relationship between the start and a neighbour must be another than the one that led there.
  if (node === start) return right !== id;
  return other === start ? left !== id : left !== right;
}

function arriving(row: Row, node: number, { to }: ExpandVariable): Row {
  row[to] = { kind: 'node', id: node };
  return row;
}
