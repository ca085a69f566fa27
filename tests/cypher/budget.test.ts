import { describe, expect, it } from 'vitest';
import { openBudget } from '../../src/cypher/run/budget.ts';
import { mergeSort } from '../../src/cypher/run/merge-sort.ts';
import { runToEnd } from '../../src/cypher/values/run-to-end.ts';
import { weightOf } from '../../src/cypher/values/weight.ts';

const FREE = { timeMs: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY, memoryBytes: 1_000 };

/** A budget whose clock goes on by so much each time it is looked at. */
function budgetWith(stepMs: number, timeMs = FREE.timeMs) {
  let now = 0;
  const clock = () => {
    now += stepMs;
    return now;
  };
  return openBudget({ limits: { ...FREE, timeMs }, signal: null, clock });
}

function ticksUntil(tick: () => boolean): number {
  let ticks = 1;
  while (!tick()) ticks += 1;
  return ticks;
}

describe('openBudget', () => {
  it('looks at the clock every 64 steps and asks for a turn after 12 ms', () => {
    expect(ticksUntil(budgetWith(5).tick)).toBe(64 * 3);
  });

  it('counts a large step as many', () => {
    const { tick } = budgetWith(5);
    expect(ticksUntil(() => tick(64))).toBe(3);
  });

  it('goes on asking for a turn until there was one', () => {
    const budget = budgetWith(20);
    budget.tick(64);
    expect([budget.tick(), budget.tick(), budget.tick()]).toEqual([true, true, true]);
    budget.resumed();
    expect(budget.tick()).toBe(false);
  });

  it('asks for no turn where nobody waits for one', () => {
    const budget = budgetWith(20);
    budget.resumed(Number.POSITIVE_INFINITY);
    expect(budget.tick(1_000)).toBe(false);
  });

  it('stops at the limit of time', () => {
    const { tick } = budgetWith(1, 3);
    expect(() => ticksUntil(() => tick(64) && false)).toThrow(/longer than 3 ms/);
  });

  it('stops at the limit of memory, and takes back what is released', () => {
    const { hold, release } = budgetWith(0);
    hold(900);
    release(900);
    hold(1_000);
    expect(() => hold(1)).toThrow(/more than 1000 bytes/);
  });
});

describe('mergeSort', () => {
  const compare = (left: { readonly key: number }, right: { readonly key: number }) => left.key - right.key;

  it.each([0, 1, 2, 511, 512, 513, 1_024, 1_025, 5_000])(
    'sorts %i items as toSorted does, equal ones in order',
    (n) => {
      const items = Array.from({ length: n }, (_, at) => ({ key: (at * 7_919) % 101, at }));
      expect(runToEnd(mergeSort(items, { compare, budget: budgetWith(0) }))).toEqual(items.toSorted(compare));
    },
  );

  it('pauses when it is time', () => {
    const items = Array.from({ length: 2_000 }, (_, at) => ({ key: -at }));
    const budget = budgetWith(5);
    let pauses = 0;
    for (const _ of mergeSort(items, { compare, budget })) {
      pauses += 1;
      budget.resumed();
    }
    expect(pauses).toBeGreaterThan(10);
  });
});

describe('weightOf', () => {
  it.each([
    ['a short text', 'abc', 0],
    ['a long text', 'a'.repeat(2_000), 4_000],
    ['a long list', Array.from({ length: 2_000 }, () => null), 16_000],
    ['a short list', [1n], 0],
    ['null', null, 0],
  ])('of %s', (_, value, bytes) => {
    expect(weightOf(value)).toBe(bytes);
  });
});
