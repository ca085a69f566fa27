import type { EntityId, EntityKind } from '../model/entity.ts';
import type { GraphDelta } from '../model/graph.ts';
import type { Issue } from '../model/issue.ts';
import type { Ontology } from '../model/ontology.ts';
import { kindOfId } from './kind-of-id.ts';

/** Whether the graph that the change will be applied to already holds this id. */
export type Knows = (id: string) => boolean;

/** What the checks of one change look things up in. */
export interface DeltaContext {
  readonly ontology: Ontology;
  /** True for an id that stands in the change or in the graph. */
  readonly exists: Knows;
  /** The kind of an entity that exists, else null. */
  readonly kindOf: (id: EntityId) => EntityKind | null;
}

/** Gathers the ids of a change once, so that each look-up is one step. */
export function contextOf(delta: GraphDelta, ontology: Ontology, knows: Knows): DeltaContext {
  const kinds = new Map(delta.entities.map((entity) => [entity.id, entity.kind]));
  const own = new Set<string>(idsOf(delta).flat());
  return {
    ontology,
    exists: (id) => own.has(id) || knows(id),
    kindOf: (id) => kinds.get(id) ?? (knows(id) ? kindOfId(id, ontology) : null),
  };
}

/** The ids that the change refers to and that exist nowhere. */
export function missingIds(ids: readonly string[], where: string, context: DeltaContext): readonly Issue[] {
  const missing = ids.filter((id) => !context.exists(id));
  return missing.map((id) => ({
    code: 'unknown-id',
    message: `"${id}" stands neither in the change nor in the graph`,
    where,
  }));
}

/** The ids of a change, one list for each kind of member. */
export function idsOf(delta: GraphDelta): readonly (readonly string[])[] {
  const lists = [delta.articles, delta.entities, delta.claims, delta.events, delta.edges];
  return lists.map((list) => list.map((member) => member.id));
}
