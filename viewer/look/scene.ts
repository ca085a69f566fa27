import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import type { Bundle, GraphModel } from '../data/graph-model.ts';
import { drawLabels } from './draw-labels.ts';
import { markScale, nodeRadius } from './encoding.ts';
import { extendLayout } from './extend-layout.ts';
import { NO_TARGET, type Target } from './focus.ts';
import type { Layout, LayoutInput } from './layout.ts';
import { runLayout } from './live-layout.ts';
import { NodeShapeProgram } from './node-shape-program.ts';
import { RelationLineProgram } from './relation-line-program.ts';
import { bundleLook, nodeLook, type SceneState } from './scene-look.ts';
import type { Point } from './start-positions.ts';

export interface SceneEvents {
  hover(target: Target): void;
  click(target: Target): void;
  /** A new picture is on the screen. */
  drawn(): void;
}

/** The drawn graph; the only part of the viewer that knows sigma. */
export interface Scene {
  show(state: SceneState): void;
  zoom(direction: 'in' | 'out' | 'fit'): void;
  /** Pixels that the view moves over the graph. */
  pan(x: number, y: number): void;
  /** Fits the picture to its element, which has another size now. */
  resize(): void;
  /** Brings a node into view if it is out of it, or under a sheet that covers this many pixels from below. */
  reveal(node: string, covered: number): void;
  /** Pixels from the corner of the canvas; null for a node that is not drawn. */
  nodePosition(node: string): Point | null;
  /** The middle of a line, where its curve is. */
  bundlePosition(key: string): Point | null;
  memory(): SceneMemory;
  close(): void;
}

export interface SceneOptions {
  readonly state: SceneState;
  readonly events: SceneEvents;
  /** The picture of a smaller part of the same graph, which this one goes on from. */
  readonly former: SceneMemory | null;
}

/** Where everything was, and what was looked at. */
export interface SceneMemory {
  readonly layout: Layout;
  readonly camera: ReturnType<ReturnType<Sigma['getCamera']>['getState']>;
}

/** Draws a graph into an element. Throws what sigma throws when the browser has no WebGL. */
export function openScene(container: HTMLElement, model: GraphModel, options: SceneOptions): Scene {
  let { state } = options;
  const input = layoutInput(container, model);
  const radii = new Map(input.nodes.map(({ id, radius }) => [id, radius]));
  const { former } = options;
  const layout =
    former === null
      ? runLayout(input, (better) => moveNodes(graph, better))
      : { first: extendLayout(former.layout, input), stop: () => {} };
  const graph = sceneGraph(model, layout.first);
  const sigma = new Sigma(graph, container, {
    ...SETTINGS,
    stagePadding: Math.min(72, container.clientWidth * 0.08),
    nodeReducer: (id) => {
      const node = model.nodes.get(id);
      return node === undefined
        ? { hidden: true }
        : { ...place(graph, id), ...nodeLook(node, radii.get(id) ?? 1, state) };
    },
    edgeReducer: (key) => {
      const bundle = model.bundles.get(key);
      return bundle === undefined ? { hidden: true } : bundleLook(bundle, input.scale, state);
    },
  });
  sigma.on('afterRender', () => {
    drawLabels(sigma, model, state);
    options.events.drawn();
  });
  bindEvents(sigma, options.events);
  if (former !== null) sigma.getCamera().setState(former.camera);
  sigma.refresh();
  return {
    show: (next) => {
      state = next;
      sigma.refresh({ skipIndexation: false });
    },
    zoom: (direction) => zoom(sigma, direction),
    pan: (x, y) => pan(sigma, x, y),
    resize: () => {
      sigma.resize();
      sigma.refresh({ skipIndexation: true });
    },
    reveal: (node, covered) => reveal(sigma, node, covered),
    nodePosition: (node) => nodePosition(sigma, node),
    bundlePosition: (key) => bundlePosition(sigma, model.bundles.get(key)),
    memory: () => ({
      layout: new Map(graph.mapNodes((id) => [id, place(graph, id)] as const)),
      camera: sigma.getCamera().getState(),
    }),
    close: () => {
      layout.stop();
      sigma.kill();
    },
  };
}

const SETTINGS = {
  defaultNodeType: 'shape',
  defaultEdgeType: 'relation',
  nodeProgramClasses: { shape: NodeShapeProgram },
  nodeHoverProgramClasses: { shape: NodeShapeProgram },
  edgeProgramClasses: { relation: RelationLineProgram },
  // Names are drawn by draw-labels.ts, which lets none cover another.
  renderLabels: false,
  defaultDrawNodeHover: () => {},
  enableEdgeEvents: true,
  enableCameraRotation: false,
  zIndex: true,
  minCameraRatio: 0.02,
  maxCameraRatio: 3,
};

function sceneGraph(model: GraphModel, layout: Layout): MultiGraph {
  const graph = new MultiGraph();
  for (const id of model.nodes.keys()) graph.addNode(id, { x: 0, y: 0, ...layout.get(id) });
  for (const { key, source, target } of model.bundles.values()) graph.addEdgeWithKey(key, source.id, target.id);
  return graph;
}

function layoutInput(container: HTMLElement, model: GraphModel): LayoutInput & { readonly scale: number } {
  const [width, height] = [container.clientWidth, container.clientHeight];
  const full = [...model.nodes.values()].map(({ id, degree }) => ({ id, radius: nodeRadius(degree) }));
  const scale = markScale(
    full.map(({ radius }) => radius),
    width,
    height,
  );
  const nodes = full.map(({ id, radius }) => ({ id, radius: radius * scale }));
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const weights = new Map<string, [number, number, number]>();
  for (const { source, target, edges } of model.bundles.values()) {
    const [first, second] = [at.get(source.id) ?? 0, at.get(target.id) ?? 0].sort((a, b) => a - b);
    if (first === undefined || second === undefined) continue;
    const pair = weights.get(`${first} ${second}`) ?? [first, second, 0];
    pair[2] += edges.length;
    weights.set(`${first} ${second}`, pair);
  }
  return { nodes, pairs: [...weights.values()], width, height, scale };
}

function moveNodes(graph: MultiGraph, layout: Layout): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...layout.get(id) }));
}

function place(graph: MultiGraph, id: string): Point {
  return { x: Number(graph.getNodeAttribute(id, 'x')), y: Number(graph.getNodeAttribute(id, 'y')) };
}

function bindEvents(sigma: Sigma, events: SceneEvents): void {
  sigma.on('enterNode', ({ node }) => events.hover({ kind: 'node', id: node }));
  sigma.on('leaveNode', () => events.hover(NO_TARGET));
  sigma.on('enterEdge', ({ edge }) => events.hover({ kind: 'bundle', key: edge }));
  sigma.on('leaveEdge', () => events.hover(NO_TARGET));
  sigma.on('clickNode', ({ node }) => events.click({ kind: 'node', id: node }));
  sigma.on('clickEdge', ({ edge }) => events.click({ kind: 'bundle', key: edge }));
  sigma.on('clickStage', () => events.click(NO_TARGET));
}

function zoom(sigma: Sigma, direction: 'in' | 'out' | 'fit'): void {
  const camera = sigma.getCamera();
  const duration = motionMs();
  if (direction === 'fit') void camera.animatedReset({ duration });
  else if (direction === 'in') void camera.animatedZoom({ duration, factor: 1.5 });
  else void camera.animatedUnzoom({ duration, factor: 1.5 });
}

function pan(sigma: Sigma, x: number, y: number): void {
  const { width, height } = sigma.getDimensions();
  const centre = sigma.viewportToFramedGraph({ x: width / 2 + x, y: height / 2 + y });
  void sigma.getCamera().animate({ x: centre.x, y: centre.y }, { duration: motionMs() });
}

function reveal(sigma: Sigma, node: string, covered: number): void {
  const drawn = sigma.getNodeDisplayData(node);
  if (drawn === undefined) return;
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.framedGraphToViewport(drawn);
  if (x > 30 && y > 30 && x < width - 30 && y < height - covered - 30) return;
  const middle = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
  const free = sigma.viewportToFramedGraph({ x: width / 2, y: (height - covered) / 2 });
  const target = { x: drawn.x + middle.x - free.x, y: drawn.y + middle.y - free.y };
  void sigma.getCamera().animate(target, { duration: motionMs() });
}

function motionMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
}

function nodePosition(sigma: Sigma, node: string): Point | null {
  const drawn = sigma.getNodeDisplayData(node);
  return drawn === undefined || drawn.hidden ? null : sigma.framedGraphToViewport(drawn);
}

function bundlePosition(sigma: Sigma, bundle: Bundle | undefined): Point | null {
  if (bundle === undefined || sigma.getEdgeDisplayData(bundle.key)?.hidden !== false) return null;
  const [start, end] = [nodePosition(sigma, bundle.source.id), nodePosition(sigma, bundle.target.id)];
  if (start === null || end === null) return null;
  // Left of the direction, on a screen whose y grows downwards; the same bow as in relation-line-shaders.ts.
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  return { x: (start.x + end.x) / 2 + dy * bundle.bend, y: (start.y + end.y) / 2 - dx * bundle.bend };
}
