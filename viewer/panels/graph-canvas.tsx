import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { GraphModel } from '../data/graph-model.ts';
import { NO_SELECTION } from '../data/permalink.ts';
import { focusOf, NO_TARGET, selectionTarget, type Target } from '../look/focus.ts';
import { openScene, type Scene, type SceneMemory, type SceneOptions } from '../look/scene.ts';
import type { SceneState } from '../look/scene-look.ts';
import { canvasTheme } from '../look/theme.ts';
import { select, selection, visible } from '../state.ts';
import { exposePositions } from './expose-positions.ts';
import { Icon } from './icons.tsx';
import { Tip } from './tip.tsx';
import { counted } from './words.ts';

const PAN_STEP = 80;

/** The drawn graph with its pointer, keys and buttons. */
export function GraphCanvas({ model }: { readonly model: GraphModel }) {
  const container = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);
  const former = useRef<Former | null>(null);
  const hovered = useSignal<Target>(NO_TARGET);
  const isBroken = useSignal(false);
  const state = sceneState(model, hovered.value);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const events = {
      hover: (target: Target) => {
        hovered.value = target;
      },
      click: (target: Target) => clickTarget(model, target),
      drawn: () => exposePositions(element, model, scene.current),
    };
    scene.current = tryOpen(element, model, { state, events, former: memoryFor(model, former.current) });
    isBroken.value = scene.current === null;
    const observer = new ResizeObserver(() => scene.current?.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      if (scene.current !== null) former.current = { model, memory: scene.current.memory() };
      scene.current?.close();
    };
  }, [model]);

  useEffect(() => scene.current?.show(state), [visible.value, selection.value, hovered.value, canvasTheme.value]);
  useEffect(() => {
    const chosen = selectionTarget(model, selection.value);
    const node =
      chosen.kind === 'bundle'
        ? model.bundles.get(chosen.key)?.source.id
        : chosen.kind === 'node'
          ? chosen.id
          : undefined;
    if (node !== undefined) scene.current?.reveal(node, coveredHeight());
  }, [selection.value]);

  const label = `Graph of ${counted(visible.value.nodes.size, 'entity', 'entities')} and ${counted(visible.value.edges, 'relation', 'relations')}. Arrow keys move it, plus and minus zoom; the lists beside it hold the same.`;
  return (
    <>
      <div
        ref={container}
        class="canvas"
        role="application"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, so it must take focus
        tabIndex={0}
        onKeyDown={(event) => steer(event, scene.current)}
      />
      {isBroken.value && <NoWebGl />}
      <Tip model={model} target={hovered.value} place={() => tipPlace(scene.current, hovered.value)} />
      <ZoomButtons scene={() => scene.current} />
    </>
  );
}

// On a narrow screen the details are a sheet over the lower part of the graph.
function coveredHeight(): number {
  const sheet = document.querySelector('.inspector');
  if (sheet === null || window.getComputedStyle(sheet).position !== 'fixed') return 0;
  return sheet.clientHeight;
}

function sceneState(model: GraphModel, hovered: Target): SceneState {
  const selected = selectionTarget(model, selection.value);
  const focus = focusOf(model, hovered.kind === 'none' ? selected : hovered);
  return { visible: visible.value, focus, hovered, selected, theme: canvasTheme.value };
}

function clickTarget(model: GraphModel, target: Target): void {
  if (target.kind === 'none') select(NO_SELECTION);
  if (target.kind === 'node') select(target);
  if (target.kind === 'bundle') {
    const [newest] = model.bundles.get(target.key)?.edges ?? [];
    if (newest !== undefined) select({ kind: 'edge', id: newest.id });
  }
}

interface Former {
  readonly model: GraphModel;
  readonly memory: SceneMemory;
}

// Only a graph that has grown goes on from its picture; another one is laid out anew.
function memoryFor(model: GraphModel, former: Former | null): SceneMemory | null {
  if (former === null || model.whole) return null;
  return [...former.model.nodes.keys()].every((id) => model.nodes.has(id)) ? former.memory : null;
}

function tryOpen(element: HTMLElement, model: GraphModel, options: SceneOptions): Scene | null {
  if (document.createElement('canvas').getContext('webgl2') === null) return null;
  return openScene(element, model, options);
}

function tipPlace(scene: Scene | null, target: Target) {
  if (scene === null || target.kind === 'none') return null;
  return target.kind === 'node' ? scene.nodePosition(target.id) : scene.bundlePosition(target.key);
}

function steer(event: KeyboardEvent, scene: Scene | null): void {
  if (scene === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => scene.pan(-PAN_STEP, 0),
    ArrowRight: () => scene.pan(PAN_STEP, 0),
    ArrowUp: () => scene.pan(0, -PAN_STEP),
    ArrowDown: () => scene.pan(0, PAN_STEP),
    '+': () => scene.zoom('in'),
    '=': () => scene.zoom('in'),
    '-': () => scene.zoom('out'),
    '0': () => scene.zoom('fit'),
  };
  const act = keys[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function ZoomButtons({ scene }: { readonly scene: () => Scene | null }) {
  return (
    <fieldset class="zoom">
      <legend class="visually-hidden">Zoom</legend>
      <button type="button" class="icon-button" onClick={() => scene()?.zoom('in')}>
        <Icon name="plus" />
        <span class="visually-hidden">Zoom in</span>
      </button>
      <button type="button" class="icon-button" onClick={() => scene()?.zoom('out')}>
        <Icon name="minus" />
        <span class="visually-hidden">Zoom out</span>
      </button>
      <button type="button" class="icon-button" onClick={() => scene()?.zoom('fit')}>
        <Icon name="fit" />
        <span class="visually-hidden">Fit the whole graph</span>
      </button>
    </fieldset>
  );
}

function NoWebGl() {
  return (
    <div class="notice notice-card" role="alert">
      <h2>This browser cannot draw the graph</h2>
      <p>It offers no WebGL 2. Search, the list of entities and the evidence work without it.</p>
    </div>
  );
}
