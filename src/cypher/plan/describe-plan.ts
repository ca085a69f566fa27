import type { ProfileCounts } from '../run/profile.ts';
import type { Operator } from './operator.ts';

/** A plan to show: what EXPLAIN prints, with rows and time after a PROFILE. */
export interface PlanDescription {
  readonly name: string;
  readonly detail: string;
  readonly estimate: number;
  /** Null without PROFILE. */
  readonly rows: number | null;
  /** Milliseconds, sources included. */
  readonly timeMs: number | null;
  readonly sources: readonly PlanDescription[];
}

/** Describes a plan from its last operator down. */
export function describePlan(operator: Operator, profile: ProfileCounts | null): PlanDescription {
  const counts = profile?.countsOf(operator) ?? null;
  return {
    name: operator.name,
    detail: operator.detail,
    estimate: Math.round(operator.estimate),
    rows: counts?.rows ?? null,
    timeMs: counts?.timeMs ?? null,
    sources: operator.sources.map((source) => describePlan(source, profile)),
  };
}
