import { computed, effect, signal } from '@preact/signals';
import type { EdgeDetail, GraphColumns } from '../src/server/api.ts';
import {
  type Facet,
  type Hidden,
  hiddenAtFirst,
  NOTHING_HIDDEN,
  toggleValue,
  type VisibleGraph,
  visibleGraph,
} from './data/facets.ts';
import { type GraphModel, readGraph } from './data/graph-model.ts';
import { type Load, loadJson } from './data/load.ts';
import { mergeColumns } from './data/merge-columns.ts';
import { narrowTo } from './data/narrow.ts';
import { hashToSelection, NO_SELECTION, type Selection, selectionToHash } from './data/permalink.ts';

export const graph = signal<Load<GraphModel>>({ kind: 'loading' });
export const selection = signal<Selection>(NO_SELECTION);
export const hidden = signal<Hidden>(NOTHING_HIDDEN);

/** Ids of nodes and edges to which the picture is narrowed, or null. */
export const narrowed = signal<ReadonlySet<string> | null>(null);

/** The part of the loaded graph that the filters leave. */
export const visible = computed<VisibleGraph>(() => {
  if (graph.value.kind !== 'ready') return NOTHING_VISIBLE;
  const model = graph.value.value;
  if (narrowed.value === null) return visibleGraph(model, hidden.value);
  // What was asked for is shown however sure it is; the lists beside it say so.
  const asked = visibleGraph(model, { ...hidden.value, certainty: new Set() });
  return narrowTo(model, asked, narrowed.value);
});

/** Whether any filter is on. */
export const isFiltered = computed(
  () => narrowed.value !== null || Object.values(hidden.value).some((values) => values.size > 0),
);

const NOTHING_VISIBLE: VisibleGraph = { nodes: new Set(), bundles: new Set(), edges: 0 };

/** Loads the graph, or loads it again after a failure. */
export async function loadGraph(): Promise<void> {
  graph.value = { kind: 'loading' };
  const answer = await loadJson<GraphColumns>('api/graph');
  if (answer.kind !== 'ready') {
    graph.value = answer;
    return;
  }
  const model = readGraph(answer.value);
  hidden.value = hiddenAtFirst(model);
  narrowed.value = null;
  drawn = answer.value;
  asked.clear();
  graph.value = { kind: 'ready', value: model };
}

let drawn: GraphColumns | null = null;
const asked = new Set<string>();

/** Brings what is selected into the picture of a graph that was too large to be sent whole. */
async function widenFor(model: GraphModel, chosen: Selection): Promise<void> {
  if (chosen.kind === 'node') await widenAround(chosen.id);
  if (chosen.kind === 'path') await Promise.all([widenAround(chosen.from), widenAround(chosen.to)]);
  if (chosen.kind !== 'edge' || model.edges.has(chosen.id)) return;
  const detail = await loadJson<EdgeDetail>(`api/edge/${encodeURIComponent(chosen.id)}`);
  if (detail.kind !== 'ready') return;
  await widenAround(detail.value.source.id);
  await widenAround(detail.value.target.id);
}

/** Brings the edges of an entity into the picture when the graph was too large to be sent whole. */
export async function widenAround(id: string): Promise<void> {
  if (drawn === null || drawn.whole || asked.has(id)) return;
  asked.add(id);
  const answer = await loadJson<GraphColumns>(`api/graph?around=${encodeURIComponent(id)}`);
  // The details beside the picture say what is wrong with the server.
  if (answer.kind !== 'ready' || !asked.has(id)) return;
  const wider = mergeColumns(drawn, answer.value);
  if (wider.edges.id.length === drawn.edges.id.length && wider.nodes.id.length === drawn.nodes.id.length) return;
  drawn = wider;
  graph.value = { kind: 'ready', value: readGraph(wider) };
}

/** The entity for which another end is being chosen, or null. */
export const connecting = signal<string | null>(null);

/**
 * Selects something, and puts it into the address so that it can be shared and gone back from. While a connection is
 * looked for, an entity that is chosen is its other end.
 */
export function select(chosen: Selection): void {
  const from = connecting.value;
  connecting.value = null;
  const next: Selection =
    from !== null && chosen.kind === 'node' && chosen.id !== from ? { kind: 'path', from, to: chosen.id } : chosen;
  const hash = selectionToHash(next);
  if (hash !== window.location.hash) {
    window.history.pushState(null, '', hash === '' ? window.location.pathname + window.location.search : hash);
  }
  selection.value = next;
}

/** Follows the address: a permalink, and the back and forward buttons. */
export function followAddress(): void {
  const follow = () => {
    selection.value = hashToSelection(window.location.hash);
  };
  effect(() => {
    if (graph.value.kind === 'ready' && !graph.value.value.whole) void widenFor(graph.value.value, selection.value);
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  follow();
}

/** Switches one value of a facet off or on. */
export function toggleFacet(facet: Facet, value: string): void {
  hidden.value = toggleValue(hidden.value, facet, value);
}

/** Leaves one value of a facet and switches the others off. */
export function showOnly(facet: Facet, value: string, values: Iterable<string>): void {
  hidden.value = { ...hidden.value, [facet]: new Set([...values].filter((other) => other !== value)) };
}

/** Switches every filter off. */
export function resetFilters(): void {
  narrowed.value = null;
  hidden.value = NOTHING_HIDDEN;
}
