import type { EntityId, EntityKind } from '../model/entity.ts';
import type { Ontology } from '../model/ontology.ts';

/** The kind that an entity id carries before its slash (`country/IN`), or null when the schema has no such kind. */
export function kindOfId(id: EntityId, ontology: Ontology): EntityKind | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')));
  return [...ontology.entities.keys()].find((kind) => kind.toLowerCase() === prefix) ?? null;
}
