import { UndirectedGraph } from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import { type Disc, spreadNodes } from './spread-nodes.ts';
import { type Point, startPosition } from './start-positions.ts';

/** The part of a graph that a layout needs; small enough to be sent to a worker. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly radius: number }[];
  /** Positions of the ends in `nodes`, and how strongly they pull. */
  readonly pairs: readonly (readonly [number, number, number])[];
  /** Pixels of the canvas, which the layout fills evenly. */
  readonly width: number;
  readonly height: number;
}

export type Layout = ReadonlyMap<string, Point>;

/** Up to this many nodes a layout is at rest in a fraction of a second; above, it runs in a worker. */
export const SYNCHRONOUS_MAX = 500;
/** Spreading costs n². */
const SPREAD_MAX = 2500;

/** Lays a small graph out to rest; the same input gives the same picture. */
export function settleLayout(input: LayoutInput): Layout {
  const graph = layoutGraph(input);
  forceAtlas2.assign(graph, { iterations: 400, getEdgeWeight: 'weight', settings: layoutSettings(graph.order) });
  return spread(fitTo(positionsOf(graph), input), input);
}

/** The graph that ForceAtlas2 moves: one line per pair, start places that depend on the ids alone. */
export function layoutGraph(input: LayoutInput): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of input.nodes) graph.addNode(id, startPosition(id));
  for (const [first, second, weight] of input.pairs) {
    const [source, target] = [input.nodes[first]?.id, input.nodes[second]?.id];
    if (source !== undefined && target !== undefined && source !== target) graph.mergeEdge(source, target, { weight });
  }
  return graph;
}

/** Settings that keep hubs from piling up; a coarse Barnes-Hut angle costs a third and looks the same. */
export function layoutSettings(order: number): ForceAtlas2Settings {
  return {
    scalingRatio: 40,
    gravity: 0.35,
    strongGravityMode: true,
    edgeWeightInfluence: 0.6,
    outboundAttractionDistribution: order > 300,
    slowDown: 1 + Math.log(Math.max(1, order)),
    barnesHutOptimize: order > 800,
    barnesHutTheta: 1.4,
  };
}

export function positionsOf(graph: UndirectedGraph): Layout {
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }] as const));
}

/** Stretches a layout to the canvas, so that a wide window shows a wide graph; at most 1.7 times in one direction. */
export function fitTo(layout: Layout, { width, height }: LayoutInput): Layout {
  const points = [...layout.values()];
  const [spanX, spanY] = [span(points.map(({ x }) => x)), span(points.map(({ y }) => y))];
  const aspect = width / Math.max(1, height) / (spanX / spanY);
  const stretch = Math.min(1.7, Math.max(1 / 1.7, aspect));
  const scale = Math.min(width / (spanX * Math.max(1, stretch)), height / (spanY * Math.max(1, 1 / stretch)));
  const [scaleX, scaleY] = [scale * Math.max(1, stretch), scale * Math.max(1, 1 / stretch)];
  return new Map([...layout].map(([id, { x, y }]) => [id, { x: x * scaleX, y: y * scaleY }]));
}

/** Pushes the nodes of a fitted layout apart, where there are not too many of them. */
export function spread(layout: Layout, { nodes }: LayoutInput): Layout {
  if (nodes.length > SPREAD_MAX) return layout;
  const discs = new Map<string, Disc>();
  for (const { id, radius } of nodes) {
    const point = layout.get(id);
    if (point !== undefined) discs.set(id, { ...point, radius });
  }
  spreadNodes([...discs.values()], nodes.length > 300 ? 10 : 26);
  return discs;
}

function span(values: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most > least ? most - least : 1;
}
