import type { DraftClaim } from '../../model/claim.ts';
import type { Ontology } from '../../model/ontology.ts';

/** Keeps each fact once: same relation, parties and modality, and no two dates that differ; a dated one wins. */
export function foldClaims(claims: readonly DraftClaim[], ontology: Ontology): readonly DraftClaim[] {
  const byKey = new Map<string, DraftClaim[]>();
  for (const claim of claims) {
    const key = claimKey(claim, ontology);
    const kept = byKey.get(key) ?? [];
    const twin = kept.findIndex(
      (one) => one.date === null || claim.date === null || one.date.value === claim.date.value,
    );
    if (twin < 0) kept.push(claim);
    else kept[twin] = better(kept[twin], claim);
    byKey.set(key, kept);
  }
  return [...byKey.values()].flat();
}

/** Equal for claims that say the same of the same parties in the same manner, whichever party of an undirected relation comes first. */
export function claimKey({ relation, subject, object, modality }: DraftClaim, ontology: Ontology): string {
  const isDirected = ontology.relations.get(relation)?.directed ?? true;
  const parties = isDirected || subject < object ? [subject, object] : [object, subject];
  return [relation, ...parties, modality].join('|');
}

function better(a: DraftClaim | undefined, b: DraftClaim): DraftClaim {
  if (a === undefined) return b;
  if ((a.date === null) !== (b.date === null)) return a.date === null ? b : a;
  return b.confidence > a.confidence ? b : a;
}
