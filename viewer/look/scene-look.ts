import type { VisibleGraph } from '../data/facets.ts';
import type { Bundle, NodeRow } from '../data/graph-model.ts';
import { mixColours, type Rgb, readColour, standOut, writeColour } from './colour.ts';
import { DENIAL_COLOUR, LINE_PATTERNS, lineWidth, SHAPE_NUMBERS } from './encoding.ts';
import type { Focus, Target } from './focus.ts';
import type { NodeLook } from './node-shape-program.ts';
import type { LineLook } from './relation-line-program.ts';
import type { CanvasTheme } from './theme.ts';

/** All that decides how the scene looks at one moment. */
export interface SceneState {
  readonly visible: VisibleGraph;
  readonly focus: Focus | null;
  readonly hovered: Target;
  readonly selected: Target;
  readonly theme: CanvasTheme;
}

interface Drawn {
  readonly type: string;
  readonly hidden: boolean;
  readonly color: string;
  readonly size: number;
  readonly zIndex: number;
}

/** How a node is drawn; one out of focus sinks into the background without letting lines shine through. */
export function nodeLook(node: NodeRow, radius: number, state: SceneState): Drawn & NodeLook {
  const { background, ink, accent } = state.theme;
  const isBright = state.focus === null || state.focus.nodes.has(node.id);
  const isSelected = isNode(state.selected, node.id);
  const isHovered = isNode(state.hovered, node.id);
  const colour = standOut(readColour(node.kind.colour), background, state.theme.contrast);
  return {
    type: 'shape',
    hidden: !state.visible.nodes.has(node.id),
    color: writeColour(isBright ? colour : mixColours(colour, background, fading(state).node)),
    size: radius,
    shape: SHAPE_NUMBERS[node.kind.shape],
    seam: writeColour(background),
    ring: writeColour(isSelected ? accent : mixColours(ink, background, 0.45)),
    ringWidth: isSelected ? 3 : isHovered ? 2 : 0,
    zIndex: isSelected || isHovered ? 2 : isBright ? 1 : 0,
  };
}

/** How a line is drawn: colour by relation, pattern by modality, width by the number of edges; many are thin and faint. */
export function bundleLook(bundle: Bundle, scale: number, state: SceneState): Drawn & LineLook {
  const pattern = LINE_PATTERNS[bundle.modality];
  const isLifted = state.focus?.bundles.has(bundle.key) ?? false;
  const isFaded = state.focus !== null && !isLifted;
  const isChosen = isBundle(state.selected, bundle.key) || isBundle(state.hovered, bundle.key);
  const width = lineWidth(bundle.edges.length) * (0.4 + 0.6 * scale) + (isChosen ? 1.6 : isLifted ? 0.4 : 0);
  const strength = pattern.alpha * (0.3 + 0.7 * scale);
  return {
    type: 'relation',
    hidden: !state.visible.bundles.has(bundle.key),
    color: writeColour(
      bundleColour(bundle, state.theme),
      isFaded ? Math.min(strength, fading(state).line) : isLifted ? Math.min(1, pattern.alpha + 0.15) : strength,
    ),
    size: width,
    bend: bundle.bend,
    period: pattern.period,
    fill: pattern.fill,
    arrow: bundle.directed ? 6 * Math.max(scale, 0.35) + width * 1.6 : 0,
    zIndex: isChosen ? 2 : isLifted ? 1 : 0,
  };
}

/** What is left of the rest: the pointer fades more than a selection, which stays while one reads. */
function fading({ hovered }: SceneState): { readonly node: number; readonly line: number } {
  return hovered.kind === 'none' ? { node: 0.66, line: 0.18 } : { node: 0.84, line: 0.06 };
}

function bundleColour(bundle: Bundle, theme: CanvasTheme): Rgb {
  const colour = readColour(bundle.relation.colour);
  const told = bundle.modality === 'denied' ? mixColours(colour, readColour(DENIAL_COLOUR), 0.75) : colour;
  return standOut(told, theme.background, theme.contrast);
}

function isNode(target: Target, id: string): boolean {
  return target.kind === 'node' && target.id === id;
}

function isBundle(target: Target, key: string): boolean {
  return target.kind === 'bundle' && target.key === key;
}
