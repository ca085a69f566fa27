import type Sigma from 'sigma';
import type { GraphModel, NodeRow } from '../data/graph-model.ts';
import { nodesByDegree } from '../data/nodes-by-degree.ts';
import { writeColour } from './colour.ts';
import { type LabelWish, placeLabels } from './place-labels.ts';
import type { SceneState } from './scene-look.ts';

/** Names at once: a large graph shows those of its hubs until one looks closer. */
const LABEL_LIMITS = { whole: 140, large: 60 };
const LARGE = 800;
/** Nodes looked at per picture: beyond it a large graph would spend its time on names that find no place. */
const WISH_LIMIT = 900;
const FONT =
  '"Inter", -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** Writes the names of the best connected visible nodes, in focus first, each where it covers no other. */
export function drawLabels(sigma: Sigma, model: GraphModel, state: SceneState): void {
  const context = sigma.getCanvases().labels?.getContext('2d') ?? null;
  if (context === null) return;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = writeColour(state.theme.background, 0.92);
  context.fillStyle = writeColour(state.theme.ink);
  const { width, height } = sigma.getDimensions();
  const limit = state.focus === null && model.nodes.size > LARGE ? LABEL_LIMITS.large : LABEL_LIMITS.whole;
  const wishes = labelWishes(sigma, context, { model, state });
  for (const { wish, x, y } of placeLabels(wishes, { limit, width, height })) {
    context.font = fontOf(wish.size);
    context.strokeText(wish.text, x, y);
    context.fillText(wish.text, x, y);
  }
}

interface Labelled {
  readonly model: GraphModel;
  readonly state: SceneState;
}

function labelWishes(sigma: Sigma, context: CanvasRenderingContext2D, labelled: Labelled): readonly LabelWish[] {
  const { width, height } = sigma.getDimensions();
  const wishes: LabelWish[] = [];
  for (const node of namedNodes(labelled)) {
    if (wishes.length >= WISH_LIMIT) break;
    const drawn = sigma.getNodeDisplayData(node.id);
    if (drawn === undefined) continue;
    const { x, y } = sigma.framedGraphToViewport(drawn);
    if (x < -40 || y < -20 || x > width + 40 || y > height + 20) continue;
    const radius = sigma.scaleSize(drawn.size) + (isPointedAt(labelled.state, node.id) ? 4 : 0);
    const size = Math.min(15, Math.max(11.5, 9.5 + radius * 0.26));
    context.font = fontOf(size);
    wishes.push({ key: node.id, text: node.name, x, y, radius, size, width: context.measureText(node.name).width });
  }
  return wishes;
}

function namedNodes({ model, state }: Labelled): readonly NodeRow[] {
  const { focus, visible } = state;
  const nodes = nodesByDegree(model).filter((node) => visible.nodes.has(node.id));
  if (focus === null) return nodes;
  const rank = (node: NodeRow) => (isPointedAt(state, node.id) ? 0 : 1);
  return nodes.filter((node) => focus.nodes.has(node.id)).sort((a, b) => rank(a) - rank(b));
}

function isPointedAt({ selected, hovered }: SceneState, id: string): boolean {
  return (selected.kind === 'node' && selected.id === id) || (hovered.kind === 'node' && hovered.id === id);
}

function fontOf(size: number): string {
  return `${size > 13 ? 600 : 500} ${size}px ${FONT}`;
}
