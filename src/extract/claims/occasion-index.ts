import type { ReferentKey } from '../../model/mention.ts';
import type { Occasion } from './find-occasions.ts';

/** The occasions of an article by where they are told and by who takes part. */
export interface OccasionIndex {
  /** What a sentence tells of the past. */
  readonly pastAt: (sentence: number) => readonly Occasion[];
  /** The last plan of somebody that is told up to a sentence, or null. */
  readonly lastPlan: (participant: ReferentKey, sentence: number) => Occasion | null;
}

/** Indexes occasions; those of one sentence and one date are one, with all who take part in any. */
export function indexOccasions(occasions: readonly Occasion[]): OccasionIndex {
  const past = new Map<number, Occasion[]>();
  const plans = new Map<ReferentKey, Occasion[]>();
  for (const one of merge(occasions)) {
    if (one.time === 'past') past.set(one.sentence, [...(past.get(one.sentence) ?? []), one]);
    else for (const key of one.participants) append(plans, key, one);
  }
  return {
    pastAt: (sentence) => past.get(sentence) ?? [],
    lastPlan: (participant, sentence) => lastUpTo(plans.get(participant) ?? [], sentence),
  };
}

function merge(occasions: readonly Occasion[]): readonly Occasion[] {
  const merged = new Map<string, Occasion & { readonly participants: Set<ReferentKey> }>();
  for (const one of occasions) {
    const key = `${one.sentence}|${one.time}|${one.kind}|${one.act}|${one.date.value}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { ...one, participants: new Set(one.participants) });
    else for (const participant of one.participants) known.participants.add(participant);
  }
  return [...merged.values()].sort((a, b) => a.sentence - b.sentence);
}

function append(plans: Map<ReferentKey, Occasion[]>, key: ReferentKey, one: Occasion): void {
  const known = plans.get(key);
  if (known === undefined) plans.set(key, [one]);
  else known.push(one);
}

/** By halving: a long schedule is asked about as often as it has entries. */
function lastUpTo(sorted: readonly Occasion[], sentence: number): Occasion | null {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? null;
}
