import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, jsonSchema, Output, type LanguageModel as SdkModel } from 'ai';
import { estimateTokens } from './estimate-tokens.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { type LanguageModel, NO_TOKENS, type Question, type Reply, type TokenUsage } from './language-model.ts';
import { type ModelAccess, OWN_ENDPOINTS } from './model-access.ts';
import { type Counted, type Failure, readFailure } from './read-failure.ts';

export interface OpenModelOptions {
  /** Milliseconds until a request that is not answered is given up. */
  readonly timeout: number;
}

/** No answer is this long; what is longer is a mistake or an attack. */
const MOST_BYTES = 4_000_000;

/** The model by the AI SDK. Importing this file loads the SDK, so import it only when a model is asked for. */
export function openModel(access: ModelAccess, { timeout }: OpenModelOptions): LanguageModel {
  // The SDK prints its warnings on standard output, among our results.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
  const failures = { heard: false, key: access.key };
  let takesForms = true;
  const ask = async (question: Question): Promise<Reply> => {
    const signal = AbortSignal.any([question.signal, AbortSignal.timeout(timeout)]);
    const isForm = takesForms;
    try {
      const reply = await generate(sdkModel(access, isForm), { ...question, signal });
      failures.heard = true;
      return reply;
    } catch (error) {
      if (question.signal.aborted) throw error;
      const failure = readFailure(error, failures);
      failures.heard = true;
      if (failure.kind !== 'no-forms') return withUsage(failure, question);
      // Some endpoints know JSON but no schema for it. The prompt describes the answer as well.
      if (!isForm) return { kind: 'refused', reason: failure.reason, usage: NO_TOKENS };
      takesForms = false;
      return ask(question);
    }
  };
  return { name: nameOf(access), ask };
}

function nameOf({ provider, model, url }: ModelAccess): string {
  return `${provider}:${model}${url === null ? '' : ` at ${url}`}`;
}

function sdkModel({ provider, model, url, key }: ModelAccess, takesForms: boolean): SdkModel {
  const common = { baseURL: url ?? OWN_ENDPOINTS[provider], fetch: guardedFetch(MOST_BYTES) };
  if (provider === 'anthropic') return createAnthropic({ ...common, apiKey: key ?? '' })(model);
  return createOpenAICompatible({
    ...common,
    name: provider,
    ...(key === null ? {} : { apiKey: key }),
    supportsStructuredOutputs: takesForms,
    // The provider's own newer models refuse the old name of the limit; other endpoints know only that.
    ...(url === null ? { transformRequestBody: withNewLimit } : {}),
  })(model);
}

function withNewLimit({ max_tokens: limit, ...body }: Record<string, unknown>): Record<string, unknown> {
  return { ...body, max_completion_tokens: limit };
}

async function generate(model: SdkModel, { system, user, form, maxOutput, signal }: Question): Promise<Reply> {
  const result = await generateText({
    model,
    // The same for every article, so a provider that can keep it between requests should.
    system: { role: 'system', content: system, providerOptions: KEEP },
    prompt: user,
    output: Output.object({ name: 'claims', schema: jsonSchema<Answer>(form, { validate: toAnswer }) }),
    maxOutputTokens: maxOutput,
    maxRetries: 0,
    abortSignal: signal,
  });
  const usage = usageOf(result.usage, { system, user, answer: result.text });
  const { finishReason, text } = result;
  if (finishReason === 'tool-calls' || (finishReason !== 'stop' && text === '')) {
    // No answer at all, which has to be paid: a model that thought until its limit, a filter.
    return { kind: finishReason === 'length' ? 'refused' : 'unusable', reason: `no answer (${finishReason})`, usage };
  }
  return { kind: 'answer', claims: result.output.claims, usage };
}

const KEEP = { anthropic: { cacheControl: { type: 'ephemeral' } } } as const;

interface Answer {
  readonly claims: readonly unknown[];
}

function toAnswer(value: unknown): { success: true; value: Answer } | { success: false; error: Error } {
  const isAnswer = typeof value === 'object' && value !== null && 'claims' in value && Array.isArray(value.claims);
  if (isAnswer) return { success: true, value: { claims: value.claims as readonly unknown[] } };
  return { success: false, error: new TypeError('not an object with a list of claims') };
}

interface Spoken {
  readonly system: string;
  readonly user: string;
  readonly answer: string;
}

/** What the provider counted; our estimate where it did not count. */
function usageOf(counted: Counted, { system, user, answer }: Spoken): TokenUsage {
  return {
    input: Math.max(0, counted.inputTokens ?? estimateTokens(system) + estimateTokens(user)),
    output: Math.max(0, counted.outputTokens ?? estimateTokens(answer)),
  };
}

function withUsage(failure: Exclude<Failure, { kind: 'no-forms' }>, { system, user }: Question): Reply {
  if (failure.kind === 'busy') {
    // A request that was given up may have been read, and then it is billed.
    const input = failure.mayCost ? estimateTokens(system) + estimateTokens(user) : 0;
    return { kind: 'busy', reason: failure.reason, wait: failure.wait, usage: { input, output: 0 } };
  }
  const answer = failure.kind === 'unusable' ? failure.text : '';
  return { kind: failure.kind, reason: failure.reason, usage: usageOf(failure.counted, { system, user, answer }) };
}
