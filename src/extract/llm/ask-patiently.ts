import { estimateTokens } from './estimate-tokens.ts';
import { type LanguageModel, NO_TOKENS, type Question, type Reply, type TokenUsage } from './language-model.ts';
import type { TokenBudget } from './token-budget.ts';

/** Time and chance, so that tests need not wait. */
export interface Patience {
  /** Milliseconds; throws when the signal is aborted. */
  sleep(time: number, signal: AbortSignal): Promise<void>;
  /** At least 0 and less than 1. */
  random(): number;
}

export interface AskOptions extends Patience {
  readonly budget: TokenBudget;
  /** Told of every request that was made and what it cost. */
  readonly onRequest: (usage: TokenUsage) => void;
}

/** What came of all tries. */
export type Outcome =
  | { readonly kind: 'answer'; readonly claims: readonly unknown[] }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'spent' };

/** Tries after the first one when the model is busy or the line is bad. */
export const MOST_RETRIES = 4;

/** A model that twice gave no usable answer will not give one. */
const MOST_UNUSABLE = 2;

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** However long a server asks us to wait, the run goes on. */
const LONGEST_RETRY_AFTER = 120_000;

/** Asks until there is an answer, the tries are used up, or the budget does not hold another one. */
export async function askPatiently(model: LanguageModel, question: Question, options: AskOptions): Promise<Outcome> {
  const expected =
    estimateTokens(question.system) + estimateTokens(question.user) + estimateTokens(JSON.stringify(question.form));
  let unusable = 0;
  for (let retries = 0; ; retries += 1) {
    const reply = await askOnce(model, question, { ...options, expected });
    if (reply === null) return { kind: 'spent' };
    if (reply.kind === 'answer') return { kind: 'answer', claims: reply.claims };
    if (reply.kind === 'unusable') unusable += 1;
    const isLast = reply.kind === 'refused' || retries === MOST_RETRIES || unusable === MOST_UNUSABLE;
    if (isLast) return { kind: 'none', reason: reply.reason };
    if (reply.kind === 'busy') await options.sleep(waitBefore(retries, reply.wait, options.random()), question.signal);
  }
}

interface OneRequest extends AskOptions {
  /** Tokens of the question. */
  readonly expected: number;
}

/** Null when the budget does not hold the request. */
async function askOnce(model: LanguageModel, question: Question, options: OneRequest): Promise<Reply | null> {
  const { budget, expected, onRequest } = options;
  const reserved = expected + question.maxOutput;
  if (!(await budget.reserve(reserved))) return null;
  let usage = NO_TOKENS;
  try {
    const reply = await model.ask(question);
    usage = reply.usage;
    onRequest(usage);
    return reply;
  } finally {
    budget.settle(reserved, usage.input + usage.output);
  }
}

/** Exponential with jitter, so that requests refused together do not come back together; at least what the server asks. */
function waitBefore(retries: number, asked: number, chance: number): number {
  const own = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** retries) * (0.5 + chance / 2);
  return Math.round(Math.max(own, Math.min(asked, LONGEST_RETRY_AFTER)));
}
