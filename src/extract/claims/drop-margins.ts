import type { Ontology } from '../../model/ontology.ts';
import type { Reading } from '../referents/reading.ts';
import { MOST_PARTIES } from '../rosters/find-rosters.ts';
import type { FramedClaim } from './drop-weak-claims.ts';
import { isOfEvents } from './is-of-events.ts';

/**
 * The claims without the event on whose margins many met at what the title names: "Statement on the Ministerial Meeting on
 * Haiti" and "The ministers of A, B … and H met on the margins of the General Assembly" tell who was at the meeting only.
 */
export function dropMargins<One extends FramedClaim>(
  framed: readonly One[],
  { bySentence }: Reading,
  ontology: Ontology,
): readonly One[] {
  const isAttendance = ({ claim }: One): boolean => isOfEvents(ontology.relations.get(claim.relation));
  const isNamedThere = ({ claim }: One): boolean =>
    (bySentence[claim.evidence.sentence] ?? []).some(({ referents }) => referents.includes(claim.object));
  const titled = new Map<number, Set<string>>();
  for (const one of framed) {
    if (!isAttendance(one) || isNamedThere(one)) continue;
    const { subject, evidence } = one.claim;
    titled.set(evidence.sentence, (titled.get(evidence.sentence) ?? new Set()).add(subject));
  }
  const isMargin = (one: One): boolean => {
    const met = titled.get(one.claim.evidence.sentence);
    return met !== undefined && met.size > MOST_PARTIES && met.has(one.claim.subject);
  };
  return titled.size === 0
    ? framed
    : framed.filter((one) => !(isAttendance(one) && isNamedThere(one) && isMargin(one)));
}
