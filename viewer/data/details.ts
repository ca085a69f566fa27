import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EdgeDetail, NodeDetail, PathAnswer, TimelineAnswer } from '../../src/server/api.ts';
import { type Load, loadJson } from './load.ts';

const nodes = new Map<string, Signal<Load<NodeDetail>>>();
const edges = new Map<string, Signal<Load<EdgeDetail>>>();
const chains = new Map<string, Signal<Load<PathAnswer>>>();
const timelines = new Map<string, Signal<Load<TimelineAnswer>>>();

/** The facts of a node, asked for once. */
export function nodeDetail(id: string): ReadonlySignal<Load<NodeDetail>> {
  return detail(nodes, `api/node/${encodeURIComponent(id)}`);
}

/** An edge with its evidence, asked for once. */
export function edgeDetail(id: string): ReadonlySignal<Load<EdgeDetail>> {
  return detail(edges, `api/edge/${encodeURIComponent(id)}`);
}

/** The shortest chains between two entities, asked for once. */
export function chainsBetween(from: string, to: string): ReadonlySignal<Load<PathAnswer>> {
  return detail(chains, chainsAddress(from, to));
}

/** When the relations of an entity, or those of the whole graph, took place; asked for once. */
export function timelineOf(id: string | null): ReadonlySignal<Load<TimelineAnswer>> {
  return detail(timelines, id === null ? 'api/timeline' : `api/timeline?of=${encodeURIComponent(id)}`);
}

/** Asks again for a node or an edge that could not be loaded. */
export function reloadDetail(path: { readonly node: string } | { readonly edge: string }): void {
  if ('node' in path) void fill(nodes, `api/node/${encodeURIComponent(path.node)}`);
  else void fill(edges, `api/edge/${encodeURIComponent(path.edge)}`);
}

/** Asks again for chains that could not be loaded. */
export function reloadChains(from: string, to: string): void {
  void fill(chains, chainsAddress(from, to));
}

function chainsAddress(from: string, to: string): string {
  return `api/path?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
}

function detail<Value>(kept: Map<string, Signal<Load<Value>>>, path: string): ReadonlySignal<Load<Value>> {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const fresh = signal<Load<Value>>({ kind: 'loading' });
  kept.set(path, fresh);
  void fill(kept, path);
  return fresh;
}

async function fill<Value>(kept: ReadonlyMap<string, Signal<Load<Value>>>, path: string): Promise<void> {
  const target = kept.get(path);
  if (target === undefined) return;
  target.value = { kind: 'loading' };
  target.value = await loadJson<Value>(path);
}
