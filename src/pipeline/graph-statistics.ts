import type { Entity, EntityId } from '../model/entity.ts';
import type { Edge, GraphCounts, GraphView } from '../model/graph.ts';

/** How much there is of what in a graph. */
export interface GraphStatistics {
  readonly counts: GraphCounts;
  readonly kinds: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, RelationCounts>>;
  /** Edges by modality. */
  readonly modalities: Readonly<Record<string, number>>;
  /** Entities with the most edges, most first. */
  readonly top: readonly TopEntity[];
  /** First and last day of publication. */
  readonly published: DayRange | null;
  /** First and last day of a dated edge. */
  readonly happened: DayRange | null;
}

export interface RelationCounts {
  readonly claims: number;
  readonly edges: number;
}

export interface TopEntity extends Pick<Entity, 'id' | 'kind' | 'name'> {
  readonly edges: number;
}

export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Counts a graph in one pass over each of its lists; the lists of the result are sorted by size. */
export function describeGraph(view: GraphView, options: { readonly top: number }): GraphStatistics {
  const edges = [...view.edges()];
  return {
    counts: view.counts(),
    kinds: bySize(countBy(view.entities(), ({ kind }) => kind)),
    relations: relationCounts(view, edges),
    modalities: bySize(countBy(edges, ({ modality }) => modality)),
    top: topEntities(view, edges, options.top),
    published: rangeOf(mapped(view.articles(), ({ date }) => date)),
    happened: rangeOf(
      mapped(
        edges,
        ({ date, end }) => (date === null ? null : (end ?? date)),
        ({ date }) => date,
      ),
    ),
  };
}

function countBy<Member, Key extends string>(members: Iterable<Member>, keyOf: (member: Member) => Key) {
  const counts = new Map<Key, number>();
  for (const member of members) counts.set(keyOf(member), (counts.get(keyOf(member)) ?? 0) + 1);
  return counts;
}

function bySize(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function relationCounts(view: GraphView, edges: readonly Edge[]): GraphStatistics['relations'] {
  const claims = countBy(view.claims(), ({ relation }) => relation);
  const perEdge = countBy(edges, ({ relation }) => relation);
  const labels = [...new Set([...claims.keys(), ...perEdge.keys()])];
  const counts = labels.map(
    (label) => [label, { claims: claims.get(label) ?? 0, edges: perEdge.get(label) ?? 0 }] as const,
  );
  return Object.fromEntries(counts.sort(([a, m], [b, n]) => n.claims - m.claims || (a < b ? -1 : 1)));
}

function topEntities(view: GraphView, edges: readonly Edge[], limit: number): readonly TopEntity[] {
  const degrees = countBy(
    edges.flatMap(({ source, target }) => [source, target]),
    (id: EntityId) => id,
  );
  const sorted = [...degrees].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, limit);
  return sorted.flatMap(([id, count]) => {
    const entity = view.entity(id);
    return entity === null ? [] : [{ id, kind: entity.kind, name: entity.name, edges: count }];
  });
}

function* mapped<Member>(members: Iterable<Member>, ...daysOf: readonly ((member: Member) => string | null)[]) {
  for (const member of members) for (const dayOf of daysOf) yield dayOf(member);
}

// One pass without a list: a graph may hold more days than an argument list may.
function rangeOf(days: Iterable<string | null>): DayRange | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const day of days) {
    if (day === null) continue;
    first = earlier(first ?? day, day);
    last = later(last ?? day, day);
  }
  return first === null || last === null ? null : { first, last };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
