import { aborted, exceeded } from '../cypher-error.ts';

/** Limits of one query; Infinity switches one off. */
export interface QueryLimits {
  /** Milliseconds. */
  readonly timeMs: number;
  readonly rows: number;
  /** Estimated bytes of what the query holds at a time. */
  readonly memoryBytes: number;
}

/** Counts work against the limits. */
export interface Budget {
  /**
   * Notes steps of work, each of about a microsecond; true from when the event loop should be given a turn until
   * it had one. Throws when time is up or on abort.
   */
  tick(steps?: number): boolean;
  /** Notes bytes held; throws when they pass the limit. */
  hold(bytes: number): void;
  release(bytes: number): void;
  /** The event loop had its turn; the next is due after so many milliseconds. */
  resumed(turnMs?: number): void;
}

export interface BudgetOptions {
  readonly limits: QueryLimits;
  readonly signal: AbortSignal | null;
  /** Milliseconds, monotonic. */
  clock(): number;
}

const STEPS_BETWEEN_CLOCKS = 64;
const TURN_MS = 12;

/** Starts counting now. */
export function openBudget({ limits, signal, clock }: BudgetOptions): Budget {
  const deadline = clock() + limits.timeMs;
  let steps = STEPS_BETWEEN_CLOCKS;
  let due = false;
  let turnEnds = clock() + TURN_MS;
  let held = 0;
  return {
    tick(count = 1) {
      steps -= count;
      if (steps > 0) return due;
      steps = STEPS_BETWEEN_CLOCKS;
      if (signal?.aborted === true) throw aborted();
      const now = clock();
      if (now > deadline) throw exceeded('TimeLimit', `The query ran longer than ${limits.timeMs} ms.`);
      due = now > turnEnds;
      return due;
    },
    hold(bytes) {
      held += bytes;
      if (held > limits.memoryBytes)
        throw exceeded('MemoryLimit', `The query needs more than ${limits.memoryBytes} bytes.`);
    },
    release(bytes) {
      held -= bytes;
    },
    resumed(turnMs = TURN_MS) {
      due = false;
      turnEnds = clock() + turnMs;
    },
  };
}
