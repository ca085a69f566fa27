import { type Layout, type LayoutInput, SYNCHRONOUS_MAX, settleLayout } from './layout.ts';
import type { LayoutStep } from './layout-worker.ts';
import { startPosition } from './start-positions.ts';

/** The first picture, and a way to stop the ones that follow. */
export interface RunningLayout {
  readonly first: Layout;
  stop(): void;
}

/** Lays the graph out: a small one at once, a large one in a worker that sends better and better pictures. */
export function runLayout(input: LayoutInput, onLayout: (layout: Layout) => void): RunningLayout {
  if (input.nodes.length <= SYNCHRONOUS_MAX) return { first: settleLayout(input), stop: () => {} };
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<LayoutStep>) => {
    onLayout(event.data.layout);
    if (event.data.isLast) worker.terminate();
  });
  worker.postMessage(input);
  return {
    first: new Map(input.nodes.map(({ id }) => [id, startPosition(id)])),
    stop: () => worker.terminate(),
  };
}
