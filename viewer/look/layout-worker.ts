import forceAtlas2 from 'graphology-layout-forceatlas2';
import { fitTo, type Layout, type LayoutInput, layoutGraph, layoutSettings, positionsOf, spread } from './layout.ts';

/** What the worker sends: a picture of the layout so far. */
export interface LayoutStep {
  readonly layout: Layout;
  readonly isLast: boolean;
}

const ITERATIONS = 300;
const CHUNK = 10;
/** Each picture makes the page draw everything anew, so there are at most three a second. */
const PICTURE_MS = 333;

self.addEventListener('message', (event: MessageEvent<LayoutInput>) => run(event.data));

function run(input: LayoutInput): void {
  const graph = layoutGraph(input);
  const settings = layoutSettings(graph.order);
  let shown = performance.now();
  for (let done = 0; done < ITERATIONS; done += CHUNK) {
    forceAtlas2.assign(graph, { iterations: CHUNK, getEdgeWeight: 'weight', settings });
    if (performance.now() - shown < PICTURE_MS) continue;
    send({ layout: fitTo(positionsOf(graph), input), isLast: false });
    shown = performance.now();
  }
  send({ layout: spread(fitTo(positionsOf(graph), input), input), isLast: true });
}

function send(step: LayoutStep): void {
  self.postMessage(step);
}
