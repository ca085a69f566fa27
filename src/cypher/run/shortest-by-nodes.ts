import { neighboursOf } from './neighbours.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';
import { shortestByTrails } from './shortest-by-trails.ts';
import { type Found, holds, type Search, wantsAll } from './shortest-search.ts';

interface Arrival {
  readonly depth: number;
  /** Previous node and relationship, in turn, for each shortest way here. */
  readonly ways: number[];
}

/** Breadth-first search over nodes: a shortest path never comes to a node twice. */
export function* shortestByNodes(row: Row, run: RunContext, search: Search): Generator<Found | null> {
  const { options, start, wanted } = search;
  const arrivals = new Map<number, Arrival>([[start, { depth: 0, ways: [] }]]);
  yield* atStart(search);
  const max = options.repetition.max ?? Number.POSITIVE_INFINITY;
  let frontier: readonly number[] = [start];
  for (let depth = 1; depth <= max && frontier.length > 0; depth += 1) {
    const next: number[] = [];
    for (const node of frontier) {
      yield* reach(row, run, { search, arrivals, node, depth, next });
    }
    run.budget.hold(64 * next.length);
    const ends = endsIn(next, wanted);
    for (const end of ends) yield* pathsTo(end, arrivals, wantsAll(options.selector));
    frontier = wanted !== null && ends.length > 0 ? [] : next;
  }
  run.budget.release(64 * (arrivals.size - 1));
  // A way back to the start comes to a node twice, so only the search over trails finds it.
  if (wanted === null && options.repetition.min > 0) yield* shortestByTrails(row, run, { ...search, wanted: start });
}

function* atStart({ options, start, wanted }: Search): Generator<Found> {
  if (options.repetition.min === 0 && (wanted === null || wanted === start)) yield { end: start, trail: [] };
}

function endsIn(reached: readonly number[], wanted: number | null): readonly number[] {
  if (wanted === null) return reached;
  return reached.includes(wanted) ? [wanted] : [];
}

interface Step {
  readonly search: Search;
  readonly arrivals: Map<number, Arrival>;
  readonly node: number;
  readonly depth: number;
  readonly next: number[];
}

function* reach(row: Row, run: RunContext, { search, arrivals, node, depth, next }: Step): Generator<null, void> {
  const { options, typeIds } = search;
  const all = wantsAll(options.selector);
  for (const { id, other } of neighboursOf(run.graph, node, { direction: options.direction, types: typeIds })) {
    if (run.budget.tick()) yield null;
    const known = arrivals.get(other);
    if (known !== undefined && (known.depth < depth || !all)) continue;
    if (!holds(row, run, { search, id })) continue;
    if (known === undefined) {
      arrivals.set(other, { depth, ways: [node, id] });
      next.push(other);
    } else known.ways.push(node, id);
  }
}

function* pathsTo(end: number, arrivals: ReadonlyMap<number, Arrival>, all: boolean): Generator<Found> {
  for (const trail of trailsTo(end, arrivals)) {
    yield { end, trail };
    if (!all) return;
  }
}

function* trailsTo(node: number, arrivals: ReadonlyMap<number, Arrival>): Generator<number[]> {
  const arrival = arrivals.get(node);
  if (arrival === undefined || arrival.depth === 0) {
    yield [];
    return;
  }
  for (let at = 0; at < arrival.ways.length; at += 2) {
    for (const before of trailsTo(arrival.ways[at] ?? 0, arrivals)) yield [...before, arrival.ways[at + 1] ?? 0];
  }
}
