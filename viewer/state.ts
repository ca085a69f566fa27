import { computed, signal } from '@preact/signals';
import type { GraphColumns } from '../src/server/api.ts';
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
import { hashToSelection, NO_SELECTION, type Selection, selectionToHash } from './data/permalink.ts';

export const graph = signal<Load<GraphModel>>({ kind: 'loading' });
export const selection = signal<Selection>(NO_SELECTION);
export const hidden = signal<Hidden>(NOTHING_HIDDEN);

/** The part of the loaded graph that the filters leave. */
export const visible = computed<VisibleGraph>(() =>
  graph.value.kind === 'ready' ? visibleGraph(graph.value.value, hidden.value) : NOTHING_VISIBLE,
);

/** Whether any filter is on. */
export const isFiltered = computed(() => Object.values(hidden.value).some((values) => values.size > 0));

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
  graph.value = { kind: 'ready', value: model };
}

/** Selects a node or an edge, and puts it into the address so that it can be shared and gone back from. */
export function select(next: Selection): void {
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
  hidden.value = NOTHING_HIDDEN;
}
