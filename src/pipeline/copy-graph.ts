import { isDeepStrictEqual } from 'node:util';
import { DragomanError } from '../errors.ts';
import { edgeIdOf } from '../graph/event-to-edge.ts';
import type { Claim } from '../model/claim.ts';
import type { Edge, Event, GraphCounts, GraphDelta, GraphView } from '../model/graph.ts';
import type { GraphStore } from '../model/store.ts';
import { graphChecksum } from './graph-checksum.ts';

/** What a copy did. */
export interface CopyResult {
  readonly counts: GraphCounts;
  /** Of both graphs. */
  readonly checksum: string;
  /** Parts that an earlier, interrupted copy had written. */
  readonly resumed: number;
}

export interface CopyOptions {
  /** Called after each part with what is copied so far. */
  readonly onProgress?: (copied: Omit<GraphCounts, 'claims'>) => void;
}

/** Things of one part, which is one transaction. */
const PART = 1_000;

/**
 * Copies a graph into an empty store, part after part, and compares the two. Throws `target-in-use` when the target holds
 * anything but the beginning of the same copy, and `copy-differs` when one of the two changed meanwhile.
 */
export async function copyGraph(from: GraphView, to: GraphStore, options: CopyOptions = {}): Promise<CopyResult> {
  const checksum = graphChecksum(from);
  const mark = `copy-${checksum.slice(0, 20)}-`;
  // Before it is written to: a graph that is refused stays as it was to the last byte.
  partsDone(to, mark);
  // Asks for the right to write before the long work.
  to.known();
  const done = partsDone(to, mark);
  let copied = { articles: 0, entities: 0, events: 0, edges: 0 };
  let number = 0;
  for (const part of partsOf(from)) {
    number += 1;
    const id = `${mark}${number}`;
    if (!done.has(id)) await to.apply({ ...NOTHING, ...part, id });
    copied = added(copied, part);
    options.onProgress?.(copied);
  }
  const counts = from.counts();
  const isSame = isDeepStrictEqual(to.view().counts(), counts) && graphChecksum(to.view()) === checksum;
  if (!isSame) throw new DragomanError('copy-differs', 'the copy is not the same as the graph that was copied');
  return { counts, checksum, resumed: done.size };
}

function partsDone(to: GraphStore, mark: string): ReadonlySet<string> {
  const done = new Set(to.ledger().map(({ delta }) => delta));
  if ([...done].every((delta) => delta.startsWith(mark))) return done;
  throw new DragomanError('target-in-use', 'the graph to copy to holds something else');
}

type Part = Partial<Omit<GraphDelta, 'id'>>;

const NOTHING: Omit<GraphDelta, 'id'> = {
  articles: [],
  entities: [],
  claims: [],
  events: [],
  edges: [],
  removedEvents: [],
  removedEdges: [],
};

// Nodes before what connects them, and claims together with their event, by which a store groups them.
function* partsOf(view: GraphView): Iterable<Part> {
  for (const articles of slicesOf(view.articles(), () => 1)) yield { articles };
  for (const entities of slicesOf(view.entities(), () => 1)) yield { entities };
  for (const events of slicesOf(view.events(), ({ claims }) => claims.length)) {
    yield { events, claims: claimsOf(events, view), edges: edgesOf(events, view) };
  }
}

function* slicesOf<Thing>(things: Iterable<Thing>, weightOf: (thing: Thing) => number): Iterable<readonly Thing[]> {
  let slice: Thing[] = [];
  let weight = 0;
  for (const thing of things) {
    slice.push(thing);
    weight += weightOf(thing);
    if (weight < PART) continue;
    yield slice;
    slice = [];
    weight = 0;
  }
  if (slice.length > 0) yield slice;
}

function claimsOf(events: readonly Event[], view: GraphView): readonly Claim[] {
  return events.flatMap(({ claims }) => claims.map((id) => view.claim(id)).filter((claim) => claim !== null));
}

function edgesOf(events: readonly Event[], view: GraphView): readonly Edge[] {
  return events.map((event) => view.edge(edgeIdOf(event))).filter((edge) => edge !== null);
}

function added<Counts extends Omit<GraphCounts, 'claims'>>(counts: Counts, part: Part): Omit<GraphCounts, 'claims'> {
  return {
    articles: counts.articles + (part.articles?.length ?? 0),
    entities: counts.entities + (part.entities?.length ?? 0),
    events: counts.events + (part.events?.length ?? 0),
    edges: counts.edges + (part.edges?.length ?? 0),
  };
}
