import type { Layout, LayoutInput } from './layout.ts';
import { type Point, startPosition } from './start-positions.ts';

/**
 * Places for a graph that has grown: what was placed stays where it is, and a newcomer comes near those that it is
 * linked to; the same input gives the same picture.
 */
export function extendLayout(former: Layout, { nodes, pairs }: LayoutInput): Layout {
  const places = new Map<string, Point>();
  for (const { id } of nodes) {
    const place = former.get(id);
    if (place !== undefined) places.set(id, place);
  }
  const distance = spacing([...places.values()]);
  const newcomers = nodes.filter(({ id }) => !places.has(id));
  const linked = linkedPlaces(places, nodes, pairs);
  for (const { id } of newcomers) {
    const centre = middleOf(linked.get(id) ?? [...places.values()]);
    const { x, y } = startPosition(id);
    places.set(id, { x: centre.x + x * distance, y: centre.y + y * distance });
  }
  return places;
}

/** Far enough from a neighbour to be told from it, and near enough to be seen beside it. */
function spacing(points: readonly Point[]): number {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return Math.max(1, span(xs), span(ys)) / 6;
}

function span(values: readonly number[]): number {
  return (
    values.reduce((most, value) => Math.max(most, value), 0) -
    values.reduce((least, value) => Math.min(least, value), 0)
  );
}

function linkedPlaces(
  places: ReadonlyMap<string, Point>,
  nodes: LayoutInput['nodes'],
  pairs: LayoutInput['pairs'],
): ReadonlyMap<string, readonly Point[]> {
  const linked = new Map<string, Point[]>();
  const link = (id: string | undefined, other: string | undefined) => {
    const place = places.get(other ?? '');
    if (id === undefined || place === undefined || places.has(id)) return;
    const known = linked.get(id);
    if (known === undefined) linked.set(id, [place]);
    else known.push(place);
  };
  for (const [first, second] of pairs) {
    link(nodes[first]?.id, nodes[second]?.id);
    link(nodes[second]?.id, nodes[first]?.id);
  }
  return linked;
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
