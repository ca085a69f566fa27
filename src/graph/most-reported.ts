import type { Claim } from '../model/claim.ts';
import { compareText } from './compare-text.ts';
import { type ReportedClaim, reportDay } from './reported-claim.ts';

type Telling<Value extends string> = (claim: Claim) => Value | null;

/** The value that most articles give; among equals the one reported last, then the first in code-unit order. */
export function mostReported<Value extends string>(
  claims: readonly ReportedClaim[],
  tell: Telling<Value>,
): Value | null {
  const tallies = new Map<Value, { readonly articles: Set<string>; last: number }>();
  for (const reported of claims) {
    const value = tell(reported.claim);
    if (value === null) continue;
    const tally = tallies.get(value) ?? { articles: new Set(), last: Number.NEGATIVE_INFINITY };
    tally.articles.add(reported.claim.article);
    tally.last = Math.max(tally.last, reportDay(reported));
    tallies.set(value, tally);
  }
  const [best] = [...tallies].sort(
    ([a, told], [b, other]) =>
      other.articles.size - told.articles.size || compareLast(other.last, told.last) || compareText(a, b),
  );
  return best === undefined ? null : best[0];
}

/** The value in the latest articles that give one; among equals as `mostReported`. */
export function lastReported<Value extends string>(
  claims: readonly ReportedClaim[],
  tell: Telling<Value>,
): Value | null {
  const giving = claims.filter((reported) => tell(reported.claim) !== null);
  const last = lastReportDay(giving);
  return mostReported(
    giving.filter((reported) => reportDay(reported) === last),
    tell,
  );
}

/** The latest day of a report, minus infinity when no article has a date. */
export function lastReportDay(claims: readonly ReportedClaim[]): number {
  return claims.reduce((last, reported) => Math.max(last, reportDay(reported)), Number.NEGATIVE_INFINITY);
}

// Infinity minus infinity is no number, so days are compared instead of subtracted.
function compareLast(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
