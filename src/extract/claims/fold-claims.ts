import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { Ontology } from '../../model/ontology.ts';

/** Keeps each fact once: same relation, parties and modality, and no two dates that differ; a dated one wins. */
export function foldClaims(claims: readonly DraftClaim[], ontology: Ontology): readonly DraftClaim[] {
  const byKey = new Map<string, DraftClaim[]>();
  for (const claim of claims) {
    const key = claimKey(claim, ontology);
    const kept = byKey.get(key) ?? [];
    const twin = kept.findIndex((one) => mayBeOne(one, claim));
    if (twin < 0) kept.push(claim);
    else kept[twin] = better(kept[twin], claim);
    byKey.set(key, kept);
  }
  return [...byKey.values()].flat();
}

/** "in 1964", as a heading says, and "on July 6, 1964", as the sentence under it does, are one day. */
function mayBeOne({ date, evidence }: DraftClaim, other: DraftClaim): boolean {
  if (date === null || other.date === null || date.value === other.date.value) return true;
  if (evidence.sentence === other.evidence.sentence) return false;
  return isWithin(date, other.date) || isWithin(other.date, date);
}

function isWithin({ value }: ClaimDate, { value: longer, granularity }: ClaimDate): boolean {
  return granularity !== 'span' && value.startsWith(`${longer}-`) && !value.includes('/');
}

/** Equal for claims that say the same of the same parties in the same manner, whichever party of an undirected relation comes first. */
export function claimKey({ relation, subject, object, modality }: DraftClaim, ontology: Ontology): string {
  const isDirected = ontology.relations.get(relation)?.directed ?? true;
  const parties = isDirected || subject < object ? [subject, object] : [object, subject];
  return [relation, ...parties, modality].join('|');
}

function better(a: DraftClaim | undefined, b: DraftClaim): DraftClaim {
  if (a === undefined) return b;
  const [one, other] = [a.date?.value.length ?? 0, b.date?.value.length ?? 0];
  if (one !== other) return one < other ? b : a;
  return b.confidence > a.confidence ? b : a;
}
