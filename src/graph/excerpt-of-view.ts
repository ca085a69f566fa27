import type { Entity } from '../model/entity.ts';
import type { Edge, GraphView } from '../model/graph.ts';
import type { ExcerptOf, FoundEntity, GraphExcerpt } from '../model/store.ts';
import { compareText } from './compare-text.ts';

/** Part of a graph in memory: edges with both ends in it, the best reported first; of a graph without edges, its entities. */
export function excerptOfView(view: GraphView, { around, most }: ExcerptOf): GraphExcerpt {
  const whole = [...(around === null ? view.edges() : view.edgesOf(around))].filter(
    (edge) => view.entity(edge.source) !== null && view.entity(edge.target) !== null,
  );
  const edges = whole.length <= most ? whole : whole.toSorted(bestReported).slice(0, most);
  const ids = new Set(edges.flatMap(({ source, target }) => [source, target]));
  if (around !== null) ids.add(around);
  const named = [...ids].toSorted(compareText).flatMap((id) => view.entity(id) ?? []);
  const entities = around === null && edges.length === 0 ? firstOf(view.entities(), most) : named;
  return {
    entities: entities.map((entity) => ({ entity, degree: degreeOf(view, entity) })),
    edges: edges.toSorted((a, b) => compareText(a.id, b.id)),
  };
}

function bestReported(a: Edge, b: Edge): number {
  return b.sources - a.sources || b.confidence - a.confidence || compareText(a.id, b.id);
}

function degreeOf(view: GraphView, entity: Entity): FoundEntity['degree'] {
  let degree = 0;
  for (const _edge of view.edgesOf(entity.id)) degree += 1;
  return degree;
}

function firstOf(entities: Iterable<Entity>, most: number): readonly Entity[] {
  const first: Entity[] = [];
  for (const entity of entities) {
    if (first.length === most) break;
    first.push(entity);
  }
  return first;
}
