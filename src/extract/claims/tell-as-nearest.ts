import type { DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Clause } from '../clauses/clause.ts';
import type { FramedClaim } from './drop-weak-claims.ts';
import { isOfEvents } from './is-of-events.ts';

/**
 * The claims of a sentence, of which those that put one party at one event have the modality of the word nearest to the event:
 * "agreed to meet during the summit" plans it, "at the summit, X agreed to help" tells it.
 */
export function tellAsNearest<One extends FramedClaim>(
  framed: readonly One[],
  clause: Clause,
  ontology: Ontology,
): readonly One[] {
  const attending = framed.filter(({ claim }) => isOfEvents(ontology.relations.get(claim.relation)));
  if (attending.length < 2) return framed;
  const nearest = new Map<string, One>();
  for (const one of attending) {
    const known = nearest.get(factOf(one.claim));
    const event = known === undefined ? -1 : chunkOf(clause, one.claim.object);
    if (known === undefined || isNearer(event, one, known)) nearest.set(factOf(one.claim), one);
  }
  return framed.map((one) => {
    const { modality } = nearest.get(factOf(one.claim))?.claim ?? one.claim;
    return modality === one.claim.modality ? one : { ...one, claim: { ...one.claim, modality } };
  });
}

function factOf({ relation, subject, object }: DraftClaim): string {
  return `${relation}|${subject}|${object}`;
}

function chunkOf({ chunks }: Clause, event: ReferentKey): number {
  return chunks.findIndex(
    (chunk) => chunk.kind === 'noun' && chunk.mentions.some(({ referents }) => referents.includes(event)),
  );
}

/** The last word before the event counts, and where none stands before it the first behind. */
function isNearer(event: number, one: FramedClaim, other: FramedClaim): boolean {
  const [at, known] = [one.match.trigger.at, other.match.trigger.at];
  if (known < event) return at < event && at > known;
  return at < event || at < known;
}
