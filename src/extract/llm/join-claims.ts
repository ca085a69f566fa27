import type { DraftClaim } from '../../model/claim.ts';
import type { Ontology } from '../../model/ontology.ts';
import { claimKey, foldClaims } from '../claims/fold-claims.ts';

/** How the claims of the rules and of the model become one list. */
export type JoinMode =
  /** The model's claims; where the rules read an office and the model says it too, the rules' words for it. */
  | 'llm'
  /** The claims of both: what both say is surer than either, what one says alone is less sure. */
  | 'vote';

export interface TwoReadings {
  readonly rules: readonly DraftClaim[];
  readonly llm: readonly DraftClaim[];
}

/** What the claim of one extractor is worth when the other one, asked as well, does not make it. */
export const ALONE = 0.75;

/** Joins on relation, parties and modality; claims whose dates differ are not the same. */
export function joinClaims({ rules, llm }: TwoReadings, mode: JoinMode, ontology: Ontology): readonly DraftClaim[] {
  const pairs = pairUp(rules, foldClaims(llm, ontology), ontology);
  return pairs.flatMap((pair) => (mode === 'vote' ? [voted(pair)] : byModel(pair, ontology)));
}

/** One fact as the two told it; at least one of them did. */
type Pair =
  | { readonly kind: 'both'; readonly rules: DraftClaim; readonly llm: DraftClaim }
  | { readonly kind: 'rules'; readonly rules: DraftClaim }
  | { readonly kind: 'llm'; readonly llm: DraftClaim };

function pairUp(rules: readonly DraftClaim[], llm: readonly DraftClaim[], ontology: Ontology): readonly Pair[] {
  const unpaired = new Map<string, DraftClaim[]>();
  for (const claim of llm) {
    const key = claimKey(claim, ontology);
    unpaired.set(key, [...(unpaired.get(key) ?? []), claim]);
  }
  const paired = rules.map((claim): Pair => {
    const twins = unpaired.get(claimKey(claim, ontology)) ?? [];
    const at = bestTwin(claim, twins);
    const [twin] = at < 0 ? [] : twins.splice(at, 1);
    return twin === undefined ? { kind: 'rules', rules: claim } : { kind: 'both', rules: claim, llm: twin };
  });
  const left = [...unpaired.values()].flat().map((claim): Pair => ({ kind: 'llm', llm: claim }));
  return [...paired, ...left];
}

function bestTwin({ date }: DraftClaim, twins: readonly DraftClaim[]): number {
  const same = twins.findIndex((twin) => twin.date?.value === date?.value);
  return same >= 0 ? same : twins.findIndex((twin) => twin.date === null || date === null);
}

function voted(pair: Pair): DraftClaim {
  if (pair.kind === 'both') return agreed(pair);
  const claim = pair.kind === 'rules' ? pair.rules : pair.llm;
  return { ...claim, confidence: rounded(claim.confidence * ALONE) };
}

function byModel(pair: Pair, ontology: Ontology): readonly DraftClaim[] {
  if (pair.kind === 'rules') return [];
  if (pair.kind === 'llm') return [pair.llm];
  return [ontology.relations.get(pair.rules.relation)?.fromOffices === true ? pair.rules : pair.llm];
}

/** The rules' claim with what only the model saw; its confidence is that one of the two is right. */
function agreed({ rules, llm }: Extract<Pair, { readonly kind: 'both' }>): DraftClaim {
  return {
    ...rules,
    date: rules.date ?? llm.date,
    place: rules.place ?? llm.place,
    attribution: rules.attribution ?? llm.attribution,
    attributes: { ...llm.attributes, ...rules.attributes },
    evidence: {
      ...rules.evidence,
      extractor: `${rules.evidence.extractor}+${llm.evidence.extractor}`,
      version: `${rules.evidence.version}+${llm.evidence.version}`,
    },
    confidence: rounded(1 - (1 - rules.confidence) * (1 - llm.confidence)),
  };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
