import type { Adjacency, PropertyGraph } from '../property-graph.ts';

export type Direction = 'out' | 'in' | 'both';

/** One run of relationships at a node, in one direction and of one type. */
export interface Stretch {
  readonly adjacency: Adjacency;
  readonly begin: number;
  readonly end: number;
  /** Loops were already seen in the other direction. */
  readonly skipLoops: boolean;
}

export const NO_STRETCHES: readonly Stretch[] = [];

/** The relationships at a node as stretches of the adjacency arrays. */
export function stretchesOf(
  graph: PropertyGraph,
  node: number,
  { direction, types }: { readonly direction: Direction; readonly types: readonly number[] },
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const type of types) {
    if (direction !== 'in') addStretch(stretches, graph.outgoing, { node, type, skipLoops: false });
    if (direction !== 'out') addStretch(stretches, graph.incoming, { node, type, skipLoops: direction === 'both' });
  }
  return stretches;
}

function addStretch(
  stretches: Stretch[],
  adjacency: Adjacency,
  { node, type, skipLoops }: { readonly node: number; readonly type: number; readonly skipLoops: boolean },
): void {
  const begin = adjacency.begin(node, type);
  const end = adjacency.end(node, type);
  if (end > begin) stretches.push({ adjacency, begin, end, skipLoops });
}

/** Number of relationships at the node, loops counted as often as `stretchesOf` finds them at most. */
export function degreeOf(
  graph: PropertyGraph,
  node: number,
  { direction, types }: { readonly direction: Direction; readonly types: readonly number[] },
): number {
  let degree = 0;
  for (const type of types) {
    if (direction !== 'in') degree += graph.outgoing.end(node, type) - graph.outgoing.begin(node, type);
    if (direction !== 'out') degree += graph.incoming.end(node, type) - graph.incoming.begin(node, type);
  }
  return degree;
}

/** The direction seen from the other end. */
export function reversed(direction: Direction): Direction {
  if (direction === 'both') return 'both';
  return direction === 'out' ? 'in' : 'out';
}

export interface Neighbour {
  readonly id: number;
  readonly other: number;
}

/** The relationships at a node one by one, with the node at their other end; a loop comes once. */
export function* neighboursOf(
  graph: PropertyGraph,
  node: number,
  way: { readonly direction: Direction; readonly types: readonly number[] },
): Generator<Neighbour> {
  for (const { adjacency, begin, end, skipLoops } of stretchesOf(graph, node, way)) {
    for (let at = begin; at < end; at += 1) {
      const other = adjacency.others[at] ?? 0;
      if (!skipLoops || other !== node) yield { id: adjacency.relationships[at] ?? 0, other };
    }
  }
}
