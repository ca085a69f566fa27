import type { LlmUsage } from '../extract/llm/llm-usage.ts';
import { countOf } from './counted-words.ts';

/** What the run asked of a model, for programs; `cost` only where the prices are known. */
export interface LlmSums extends LlmUsage {
  readonly cost?: number;
}

/** The usage with its cost at these prices (`0.15,0.60`: a million tokens in, a million out). */
export function withCost(usage: LlmUsage, price: string | null): LlmSums {
  if (price === null) return usage;
  const [input = 0, output = 0] = price.split(',').map(Number);
  const cost = (usage.inputTokens * input + usage.outputTokens * output) / 1_000_000;
  return { ...usage, cost: Number(cost.toFixed(6)) };
}

/** The same in one line for people. */
export function llmLine({
  requests,
  inputTokens,
  outputTokens,
  cached,
  byRules,
  claims,
  faults,
  cost,
}: LlmSums): string {
  const tokens = `${inputTokens.toLocaleString('en')} tokens in, ${outputTokens.toLocaleString('en')} out`;
  const parts = [
    `${countOf(requests, 'request', 'requests')} (${tokens})`,
    ...(cost === undefined ? [] : [`cost ${cost.toFixed(4)}`]),
    `${countOf(cached, 'article', 'articles')} from the cache`,
    ...(byRules === 0 ? [] : [`${byRules.toLocaleString('en')} by the rules alone`]),
    countOf(claims, 'claim', 'claims'),
    `${faults.toLocaleString('en')} left out`,
  ];
  return `model: ${parts.join(', ')}`;
}
