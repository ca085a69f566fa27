import { describe, expect, it } from 'vitest';
import { type AskOptions, askPatiently } from '../../../src/extract/llm/ask-patiently.ts';
import type { LanguageModel, Reply } from '../../../src/extract/llm/language-model.ts';
import { createTokenBudget } from '../../../src/extract/llm/token-budget.ts';

const USAGE = { input: 10, output: 5 };
const BUSY: Reply = { kind: 'busy', reason: 'busy', wait: 0, usage: { input: 0, output: 0 } };
const UNUSABLE: Reply = { kind: 'unusable', reason: 'not JSON', usage: USAGE };
const REFUSED: Reply = { kind: 'refused', reason: 'too long', usage: USAGE };
const ANSWER: Reply = { kind: 'answer', claims: [1], usage: USAGE };

async function ask(replies: readonly Reply[], options: Partial<AskOptions> & { readonly limit?: number } = {}) {
  let requests = 0;
  const waits: number[] = [];
  const model: LanguageModel = {
    name: 'scripted',
    ask: async () => replies[requests++] ?? expect.unreachable('more requests than replies'),
  };
  const { signal } = new AbortController();
  const budget = createTokenBudget(options.limit ?? 1_000_000);
  const question = { system: 'abc', user: 'def', form: {}, maxOutput: 100, signal };
  const outcome = await askPatiently(model, question, {
    budget,
    onRequest: () => {},
    sleep: async (time) => void waits.push(time),
    random: () => 0,
    ...options,
  });
  return { outcome, requests, waits, spent: budget.spent() };
}

describe('askPatiently', () => {
  it('gives the first answer', async () => {
    expect(await ask([ANSWER])).toMatchObject({ outcome: { kind: 'answer', claims: [1] }, requests: 1, spent: 15 });
  });

  it('tries a busy model four times more, each time after a longer wait', async () => {
    const { outcome, requests, waits } = await ask(Array.from({ length: 9 }, () => BUSY));
    expect(outcome).toEqual({ kind: 'none', reason: 'busy' });
    expect(requests).toBe(5);
    expect(waits).toEqual([500, 1_000, 2_000, 4_000]);
  });

  it('spreads the waits of requests that were refused together', async () => {
    const { waits } = await ask([BUSY, ANSWER], { random: () => 0.98 });
    expect(waits).toEqual([990]);
  });

  it.each([
    [30_000, 30_000],
    [10, 500],
    [86_400_000, 120_000],
  ])('waits the %d ms that the server asks for as %d', async (wait, expected) => {
    expect((await ask([{ ...BUSY, wait }, ANSWER])).waits).toEqual([expected]);
  });

  it('asks once more after an answer that cannot be used, without waiting, and pays for both', async () => {
    expect(await ask([UNUSABLE, ANSWER])).toMatchObject({
      outcome: { kind: 'answer' },
      requests: 2,
      waits: [],
      spent: 30,
    });
    expect(await ask([UNUSABLE, UNUSABLE])).toMatchObject({
      outcome: { kind: 'none', reason: 'not JSON' },
      requests: 2,
    });
  });

  it('does not ask again what was refused', async () => {
    expect(await ask([REFUSED])).toMatchObject({
      outcome: { kind: 'none', reason: 'too long' },
      requests: 1,
      spent: 15,
    });
  });

  it('does not ask what the budget may not hold', async () => {
    expect(await ask([], { limit: 102 })).toMatchObject({ outcome: { kind: 'spent' }, requests: 0 });
    expect(await ask([UNUSABLE], { limit: 110 })).toMatchObject({ outcome: { kind: 'spent' }, requests: 1, spent: 15 });
  });

  it('gives the tokens back when the request throws', async () => {
    const budget = createTokenBudget(150);
    const model: LanguageModel = { name: 'broken', ask: async () => Promise.reject(new Error('bug')) };
    const question = { system: '', user: '', form: {}, maxOutput: 100, signal: new AbortController().signal };
    const options = { budget, onRequest: () => {}, sleep: async () => {}, random: () => 0 };
    await expect(askPatiently(model, question, options)).rejects.toThrow('bug');
    expect(await budget.reserve(150)).toBe(true);
  });
});
