import { DragomanError } from '../errors.ts';
import type { Claim } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import type { Ontology, RelationType } from '../model/ontology.ts';
import { compareText } from './compare-text.ts';
import { contentHash } from './content-hash.ts';

/**
 * Names the group of claims that can tell of one happening: relation family and parties, order-free where the
 * relation has no direction. Every event id begins with this key and a hyphen.
 */
export function claimGroupKey(claim: Claim, ontology: Ontology): string {
  const relation = relationOf(claim.relation, ontology);
  const direction = relation.directed ? 'directed' : 'undirected';
  return contentHash([relation.family, direction, ...partiesOf(claim, relation)], 16);
}

/** Subject and object of a directed relation, else the two parties sorted. */
export function partiesOf(claim: Claim, relation: RelationType): readonly [EntityId, EntityId] {
  const inOrder = relation.directed || compareText(claim.subject, claim.object) <= 0;
  return inOrder ? [claim.subject, claim.object] : [claim.object, claim.subject];
}

/** The relation type with this label; throws `bad-schema` when a claim uses one that graph-schema does not define. */
export function relationOf(label: string, ontology: Ontology): RelationType {
  const relation = ontology.relations.get(label);
  if (relation === undefined) {
    throw new DragomanError('bad-schema', `a claim uses the relation "${label}", which graph-schema does not define`);
  }
  return relation;
}
