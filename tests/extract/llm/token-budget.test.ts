import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenBudget } from '../../../src/extract/llm/token-budget.ts';

describe('createTokenBudget', () => {
  it('gives what it holds and refuses the rest', async () => {
    const budget = createTokenBudget(100);
    expect(await budget.reserve(60)).toBe(true);
    budget.settle(60, 50);
    expect(await budget.reserve(50)).toBe(true);
    budget.settle(50, 50);
    expect(await budget.reserve(1)).toBe(false);
    expect(budget.spent()).toBe(100);
  });

  it('lets a request wait for what those in flight may give back', async () => {
    const budget = createTokenBudget(100);
    await budget.reserve(80);
    const second = budget.reserve(80);
    budget.settle(80, 10);
    expect(await second).toBe(true);
  });

  it('refuses all that wait once it has refused one', async () => {
    const budget = createTokenBudget(100);
    await budget.reserve(80);
    const waiting = [budget.reserve(90), budget.reserve(15), budget.reserve(30)];
    budget.settle(80, 80);
    budget.settle(15, 0);
    expect(await Promise.all(waiting)).toEqual([false, true, false]);
    expect(await budget.reserve(1)).toBe(false);
  });

  it('is never overspent by requests that use no more than they set aside', async () => {
    const requests = fc.array(fc.record({ set: fc.nat(50), share: fc.double({ min: 0, max: 1, noNaN: true }) }));
    await fc.assert(
      fc.asyncProperty(requests, fc.nat(200), async (all, limit) => {
        const budget = createTokenBudget(limit);
        const one = async ({ set, share }: (typeof all)[number]) => {
          if (!(await budget.reserve(set))) return;
          await Promise.resolve();
          budget.settle(set, Math.floor(set * share));
        };
        await Promise.all(all.map(one));
        expect(budget.spent()).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
