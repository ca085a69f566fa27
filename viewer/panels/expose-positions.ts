import type { GraphModel } from '../data/graph-model.ts';
import type { Scene } from '../look/scene.ts';
import type { Point } from '../look/start-positions.ts';

/** Where things are on the page, for browser tests and scripts; it can only be read. */
export interface DragomanPositions {
  node(id: string): Point | null;
  edge(id: string): Point | null;
}

declare global {
  interface Window {
    __dragoman?: DragomanPositions;
  }
}

/** Puts `window.__dragoman` in place once a picture is drawn. */
export function exposePositions(element: HTMLElement, model: GraphModel, scene: Scene | null): void {
  if (scene === null) return;
  window.__dragoman = Object.freeze({
    node: (id: string) => onPage(element, scene.nodePosition(id)),
    edge: (id: string) => {
      const bundle = model.bundleOfEdge.get(id);
      return bundle === undefined ? null : onPage(element, scene.bundlePosition(bundle.key));
    },
  });
}

function onPage(element: HTMLElement, point: Point | null): Point | null {
  if (point === null) return null;
  const { left, top } = element.getBoundingClientRect();
  return { x: left + point.x, y: top + point.y };
}
