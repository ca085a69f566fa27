import type { DraftClaim } from '../../model/claim.ts';
import type { Ontology } from '../../model/ontology.ts';

/**
 * What the same two parties did by the way happened on the day of their meeting: a claim without a date takes the date of
 * an earlier dated claim about the same parties in the article, when both happened.
 */
export function inheritDates(claims: readonly DraftClaim[], ontology: Ontology): readonly DraftClaim[] {
  const dated = new Map<string, DraftClaim>();
  return claims.map((claim) => {
    if (claim.modality !== 'happened' || isLasting(claim, ontology)) return claim;
    const key = [claim.subject, claim.object].sort().join('|');
    if (claim.date !== null) {
      if (!dated.has(key)) dated.set(key, claim);
      return claim;
    }
    const source = dated.get(key);
    return source === undefined || source.relation === claim.relation ? claim : { ...claim, date: source.date };
  });
}

/** Offices and other relations without a day of their own keep none. */
function isLasting({ relation }: DraftClaim, ontology: Ontology): boolean {
  return ontology.relations.get(relation)?.fromOffices ?? false;
}
