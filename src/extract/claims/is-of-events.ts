import type { RelationType } from '../../model/ontology.ts';

/** Whether a relation tells who is at an event. */
export function isOfEvents(relation: RelationType | undefined): boolean {
  return relation?.objectKinds.every((kind) => kind === 'Event') === true;
}
