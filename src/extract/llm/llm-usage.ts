import type { TokenUsage } from './language-model.ts';

/** What a run asked of a model and what came of it. */
export interface LlmUsage {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Articles whose answer was kept from an earlier run. */
  readonly cached: number;
  /** Articles that the model did not read. */
  readonly byRules: number;
  /** Claims of the model that the article proves and the ontology allows. */
  readonly claims: number;
  /** Claims and attributes of the model that were left out. */
  readonly faults: number;
}

export interface UsageTally {
  addRequest(usage: TokenUsage): void;
  add(counts: Partial<LlmUsage>): void;
  counts(): LlmUsage;
}

export function startUsage(): UsageTally {
  let sums: LlmUsage = {
    requests: 0,
    inputTokens: 0,
    outputTokens: 0,
    cached: 0,
    byRules: 0,
    claims: 0,
    faults: 0,
  };
  const add = (more: Partial<LlmUsage>) => {
    sums = {
      requests: sums.requests + (more.requests ?? 0),
      inputTokens: sums.inputTokens + (more.inputTokens ?? 0),
      outputTokens: sums.outputTokens + (more.outputTokens ?? 0),
      cached: sums.cached + (more.cached ?? 0),
      byRules: sums.byRules + (more.byRules ?? 0),
      claims: sums.claims + (more.claims ?? 0),
      faults: sums.faults + (more.faults ?? 0),
    };
  };
  return {
    add,
    addRequest: ({ input, output }) => add({ requests: 1, inputTokens: input, outputTokens: output }),
    counts: () => sums,
  };
}
