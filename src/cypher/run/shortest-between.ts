import { neighboursOf, reversed } from './neighbours.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';
import { type Found, holds, type Search } from './shortest-search.ts';

/** One half of the search: where it has been, and from where it goes on. */
interface Half {
  readonly forward: boolean;
  /** For each node the relationship and the node that it was reached by; the start has itself. */
  readonly reached: Map<number, readonly [relationship: number, before: number]>;
  frontier: readonly number[];
}

/** One shortest path between two different nodes, searched from both ends at once: always the smaller frontier next. */
export function* shortestBetween(row: Row, run: RunContext, search: Search): Generator<Found | null> {
  const end = search.wanted ?? -1;
  const left: Half = openHalf(search.start, true);
  const right: Half = openHalf(end, false);
  const max = search.options.repetition.max ?? Number.POSITIVE_INFINITY;
  for (let depth = 1; depth <= max && left.frontier.length > 0 && right.frontier.length > 0; depth += 1) {
    const [half, other] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left];
    const meeting = yield* grow(row, run, { search, half, other });
    if (meeting === null) continue;
    const before = trailOf(meeting, left).toReversed();
    yield { end, trail: [...before, ...trailOf(meeting, right)] };
    break;
  }
  run.budget.release(NODE_BYTES * (left.reached.size + right.reached.size - 2));
}

const NODE_BYTES = 64;

function openHalf(node: number, forward: boolean): Half {
  return { forward, reached: new Map([[node, [-1, node]]]), frontier: [node] };
}

interface Growing {
  readonly search: Search;
  readonly half: Half;
  readonly other: Half;
}

/** Goes one step further in all directions; gives the node at which the halves meet, or null. */
function* grow(row: Row, run: RunContext, { search, half, other }: Growing): Generator<null, number | null> {
  const { direction } = search.options;
  const way = { direction: half.forward ? direction : reversed(direction), types: search.typeIds };
  const next: number[] = [];
  for (const node of half.frontier) {
    for (const { id, other: to } of neighboursOf(run.graph, node, way)) {
      if (run.budget.tick()) yield null;
      const isNew = !half.reached.has(to) && holds(row, run, { search, id });
      if (isNew) {
        half.reached.set(to, [id, node]);
        if (other.reached.has(to)) return to;
        next.push(to);
      }
    }
  }
  run.budget.hold(NODE_BYTES * next.length);
  half.frontier = next;
  return null;
}

/** The relationships from the meeting point back to where the half began. */
function trailOf(meeting: number, { reached }: Half): number[] {
  const trail: number[] = [];
  let node = meeting;
  for (let step = reached.get(node); step !== undefined && step[0] >= 0; step = reached.get(node)) {
    trail.push(step[0]);
    node = step[1];
  }
  return trail;
}
