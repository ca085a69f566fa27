import { neighboursOf } from './neighbours.ts';
import type { Row } from './row.ts';
import type { RunContext } from './run-context.ts';
import { type Found, holds, placePath, type Search } from './shortest-search.ts';

interface Tally {
  /** Paths found so far. */
  paths: number;
  /** Different lengths found so far, and the last of them. */
  groups: number;
  length: number;
}

/** Tries all trails in order of length: for `k` paths, for conditions on the path, and for closed paths. */
export function* shortestByTrails(row: Row, run: RunContext, search: Search): Generator<Found | null> {
  const { options, start, wanted } = search;
  const { min, max } = options.repetition;
  const tallies = new Map<number, Tally>();
  let frontier: readonly Found[] = [{ end: start, trail: [] }];
  for (let length = 0; frontier.length > 0 && length <= (max ?? Number.POSITIVE_INFINITY); length += 1) {
    for (const found of frontier) {
      if (run.budget.tick()) yield null;
      if (length >= min && counts(row, run, { search, found, tallies })) yield found;
    }
    if (wanted !== null && isFull(tallies.get(wanted), search, length + 1)) return;
    frontier = yield* nextFrontier(row, run, { search, frontier });
  }
}

interface Layer {
  readonly search: Search;
  readonly frontier: readonly Found[];
}

function* nextFrontier(
  row: Row,
  run: RunContext,
  { search, frontier }: Layer,
): Generator<Found | null, readonly Found[]> {
  const next: Found[] = [];
  for (const found of frontier) {
    for (const longer of prolonged(row, run, { search, found })) {
      if (longer === null) yield null;
      else next.push(longer);
    }
  }
  run.budget.release(frontier.reduce((sum, { trail }) => sum + bytesOf(trail.length), 0));
  return next;
}

function bytesOf(length: number): number {
  return 16 * (length + 4);
}

interface Counting {
  readonly search: Search;
  readonly found: Found;
  readonly tallies: Map<number, Tally>;
}

/** Whether the path ends rightly, meets the condition and is still among those wanted; if so it is counted. */
function counts(row: Row, run: RunContext, { search, found, tallies }: Counting): boolean {
  const { options, wanted } = search;
  if (wanted !== null && wanted !== found.end) return false;
  const tally = tallies.get(found.end) ?? { paths: 0, groups: 0, length: -1 };
  if (isFull(tally, search, found.trail.length)) return false;
  placePath(row, options, found);
  if (options.accept !== null && !options.accept(row, run)) return false;
  tally.paths += 1;
  if (tally.length !== found.trail.length) tally.groups += 1;
  tally.length = found.trail.length;
  tallies.set(found.end, tally);
  return true;
}

/** Whether no path of the length is wanted any more. */
function isFull(tally: Tally | undefined, { options }: Search, length: number): boolean {
  if (tally === undefined) return false;
  const { selector } = options;
  if (selector.kind === 'shortestPath') return tally.paths >= 1;
  if (selector.kind === 'allShortestPaths') return tally.groups >= 1 && length > tally.length;
  if (selector.kind === 'shortest-groups') return tally.groups >= selector.count && length > tally.length;
  return tally.paths >= selector.count;
}

interface Growing {
  readonly search: Search;
  readonly found: Found;
}

function* prolonged(row: Row, run: RunContext, { search, found }: Growing): Generator<Found | null> {
  const { options, typeIds } = search;
  for (const { id, other } of neighboursOf(run.graph, found.end, { direction: options.direction, types: typeIds })) {
    if (run.budget.tick()) yield null;
    if (found.trail.includes(id) || !holds(row, run, { search, id })) continue;
    run.budget.hold(bytesOf(found.trail.length + 1));
    yield { end: other, trail: [...found.trail, id] };
  }
}
