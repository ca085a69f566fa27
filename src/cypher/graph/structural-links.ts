import type { Claim } from '../../model/claim.ts';
import type { GraphView } from '../../model/graph.ts';

/** A relation that holds the graph together; the labels are those of `graph-schema/structure.json`. */
export interface Link {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Who took part in which event and where, which article states which claim about what, and which place lies where. */
export function* structuralLinks(view: Pick<GraphView, 'entities' | 'events' | 'claims'>): Iterable<Link> {
  for (const entity of view.entities()) {
    if (entity.kind === 'Place' && entity.country !== null) {
      yield { type: 'LOCATED_IN', from: entity.id, to: entity.country };
    }
  }
  for (const event of view.events()) {
    for (const party of event.parties) yield { type: 'PARTICIPATED_IN', from: party, to: event.id };
    if (event.place !== null) yield { type: 'HELD_IN', from: event.id, to: event.place };
    for (const claim of event.claims) yield { type: 'ABOUT', from: claim, to: event.id };
  }
  const mentioned = new Set<string>();
  for (const claim of view.claims()) yield* claimLinks(claim, mentioned);
}

function* claimLinks(claim: Claim, mentioned: Set<string>): Iterable<Link> {
  yield { type: 'STATES', from: claim.article, to: claim.id };
  yield { type: 'SUBJECT', from: claim.id, to: claim.subject };
  yield { type: 'OBJECT', from: claim.id, to: claim.object };
  for (const entity of [claim.subject, claim.object, claim.place, claim.attribution]) {
    const pair = `${claim.article} ${entity}`;
    if (entity === null || mentioned.has(pair)) continue;
    mentioned.add(pair);
    yield { type: 'MENTIONS', from: claim.article, to: entity };
  }
}
