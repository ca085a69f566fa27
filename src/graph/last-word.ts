import type { Modality } from '../model/claim.ts';
import { lastReportDay } from './most-reported.ts';
import { type ReportedClaim, reportDay } from './reported-claim.ts';

export interface LastWord {
  readonly modality: Modality;
  readonly disputed: boolean;
}

/**
 * What the latest articles say of a happening. A plan or wish printed after an article that tells the fact is
 * old news and does not count; a denial beside a plan or fact of the same day makes the event disputed.
 */
export function lastWord(claims: readonly ReportedClaim[]): LastWord {
  const fresh = withoutStalePlans(claims);
  const last = lastReportDay(fresh);
  const latest = fresh.filter((reported) => reportDay(reported) === last);
  const affirmed = (['happened', 'planned'] as const).find((modality) => articlesSaying(latest, modality) > 0);
  const denials = articlesSaying(latest, 'denied');
  if (affirmed === undefined) return { modality: denials > 0 ? 'denied' : 'possible', disputed: false };
  if (denials === 0) return { modality: affirmed, disputed: false };
  const affirmations = articlesSaying(latest, affirmed);
  // Of as many voices each, a cancellation is the later news of a plan, but a fact outweighs its denial.
  const denied = affirmed === 'planned' ? denials >= affirmations : denials > affirmations;
  return { modality: denied ? 'denied' : affirmed, disputed: true };
}

function withoutStalePlans(claims: readonly ReportedClaim[]): readonly ReportedClaim[] {
  const firstFact = claims.reduce(
    (first, { claim, reported }) =>
      claim.modality === 'happened' && reported !== null ? Math.min(first, reported) : first,
    Number.POSITIVE_INFINITY,
  );
  return claims.filter((reported) => !isAhead(reported.claim.modality) || reportDay(reported) <= firstFact);
}

/** Whether the modality looks forward: said before the fact, or without it. */
export function isAhead(modality: Modality): boolean {
  return modality === 'planned' || modality === 'possible';
}

function articlesSaying(claims: readonly ReportedClaim[], modality: Modality): number {
  return new Set(claims.filter(({ claim }) => claim.modality === modality).map(({ claim }) => claim.article)).size;
}
