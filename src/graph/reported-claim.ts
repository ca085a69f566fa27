import type { Claim } from '../model/claim.ts';
import type { KnownClaims } from '../model/graph.ts';
import { compareText } from './compare-text.ts';
import { type DayInterval, dateToInterval, isoToDay } from './day-interval.ts';

/** A claim with the days it speaks of and the day its article appeared (days since 1970-01-01), where known. */
export interface ReportedClaim {
  readonly claim: Claim;
  readonly interval: DayInterval | null;
  readonly reported: number | null;
}

/** Dates a claim by its article; an unknown article or date gives `reported: null`. */
export function toReportedClaim(claim: Claim, articles: Pick<KnownClaims, 'article'>): ReportedClaim {
  const date = articles.article(claim.article)?.date ?? null;
  return { claim, interval: dateToInterval(claim.date), reported: isoToDay(date) };
}

/** Order of an event's claims: article date (unknown first), then id. */
export function compareReports(a: ReportedClaim, b: ReportedClaim): number {
  const difference = reportDay(a) - reportDay(b);
  return difference === 0 || Number.isNaN(difference) ? compareText(a.claim.id, b.claim.id) : difference;
}

/** The day an article appeared, as a number that sorts before all days when it is unknown. */
export function reportDay(claim: ReportedClaim): number {
  return claim.reported ?? Number.NEGATIVE_INFINITY;
}
