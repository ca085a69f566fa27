/** The tokens that a run may spend, shared by the articles in flight. */
export interface TokenBudget {
  /**
   * Sets tokens aside before a request; false when they are not there and never will be. Waits while requests in flight
   * may still give back what they do not use. Once it has said no it always does.
   */
  reserve(tokens: number): Promise<boolean>;
  /** What became of tokens set aside. */
  settle(reserved: number, used: number): void;
  spent(): number;
}

export function createTokenBudget(limit: number): TokenBudget {
  let spent = 0;
  let reserved = 0;
  let isSpent = false;
  let waiting: (() => void)[] = [];
  const wakeAll = () => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  return {
    async reserve(tokens) {
      while (!isSpent && spent + reserved + tokens > limit && reserved > 0) {
        await new Promise<void>((wake) => waiting.push(wake));
      }
      if (isSpent || spent + reserved + tokens > limit) {
        isSpent = true;
        wakeAll();
        return false;
      }
      reserved += tokens;
      return true;
    },
    settle(set, used) {
      reserved -= set;
      spent += used;
      wakeAll();
    },
    spent: () => spent,
  };
}
