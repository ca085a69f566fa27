import { setTimeout as wait } from 'node:timers/promises';
import { failureKind } from './neo4j-failure.ts';

/**
 * How long a server that went away is waited for, in milliseconds: its recovery can take a minute or two on a busy
 * machine, and a writer has hours of work to lose; a reader had better be told.
 */
export const PATIENCE_MS = { write: 180_000, read: 30_000 } as const;

/** Conflicts of locks are over in an instant or they recur; so often they are tried again. */
const MOST_CONFLICTS = 20;

/** How an attempt differs from the first: after a conflict less is done in one statement. */
export interface Attempt {
  readonly number: number;
  readonly conflicts: number;
  /** When the server was first found away, by `performance.now()`. */
  readonly awaySince: number | null;
}

/** Does something again while its failure is a conflict of locks or an absent server; throws the last failure. */
export async function withRetries<Result>(
  act: (attempt: Attempt) => Promise<Result>,
  patienceMs: number,
): Promise<Result> {
  let attempt: Attempt = { number: 0, conflicts: 0, awaySince: null };
  for (;;) {
    try {
      return await act(attempt);
    } catch (cause) {
      const next = nextAttempt(attempt, { cause, patienceMs });
      if (next === null) throw cause;
      await wait(pause(next.conflicts > attempt.conflicts ? 20 : 100, attempt.number));
      attempt = next;
    }
  }
}

/** Null when trying again is of no use. */
function nextAttempt(
  { number, conflicts, awaySince }: Attempt,
  { cause, patienceMs }: { readonly cause: unknown; readonly patienceMs: number },
): Attempt | null {
  const kind = failureKind(cause);
  if (kind === 'final') return null;
  if (kind === 'conflict') {
    return conflicts < MOST_CONFLICTS ? { number: number + 1, conflicts: conflicts + 1, awaySince } : null;
  }
  const since = awaySince ?? performance.now();
  return performance.now() - since < patienceMs ? { number: number + 1, conflicts, awaySince: since } : null;
}

// With jitter, so that two that met once do not meet again and again.
function pause(first: number, number: number): number {
  return first * 2 ** Math.min(number, 4) * (0.5 + Math.random());
}
