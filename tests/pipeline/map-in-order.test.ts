import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../src/pipeline/map-in-order.ts';
import { listOf, streamOf } from './sample.ts';

/** Work that is done when the test says so. */
function openWork() {
  const started: number[] = [];
  const endings = new Map<number, () => void>();
  const signals: AbortSignal[] = [];
  const work = (member: number, signal: AbortSignal) => {
    started.push(member);
    signals.push(signal);
    return new Promise<string>((resolve) => endings.set(member, () => resolve(`done ${member}`)));
  };
  return { started, signals, work, end: (member: number) => endings.get(member)?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('mapInOrder', () => {
  it('gives the results in the order of the members, whichever is done first', async () => {
    const { work, end } = openWork();
    const results = listOf(mapInOrder(streamOf(1, 2, 3), work, 3));
    await turn();
    for (const member of [3, 1, 2]) end(member);
    expect(await results).toEqual(['done 1', 'done 2', 'done 3']);
  });

  it('starts no more than are allowed in flight', async () => {
    const { started, work, end } = openWork();
    const results = mapInOrder(streamOf(1, 2, 3, 4, 5), work, 2);
    const first = results.next();
    await turn();
    expect(started).toEqual([1, 2]);
    end(1);
    expect((await first).value).toBe('done 1');
    void results.next();
    await turn();
    expect(started).toEqual([1, 2, 3]);
  });

  it('gives a failure in its turn and gives up what else is in flight', async () => {
    const { signals, work, end } = openWork();
    const failing = (member: number, signal: AbortSignal) =>
      member === 2 ? Promise.reject(new Error('second')) : work(member, signal);
    const results = mapInOrder(streamOf(1, 2, 3), failing, 3);
    const first = results.next();
    await turn();
    end(1);
    expect((await first).value).toBe('done 1');
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
    await expect(results.next()).rejects.toThrow('second');
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('gives up what is in flight when nobody reads on', async () => {
    const { signals, work, end } = openWork();
    const results = mapInOrder(streamOf(1, 2), work, 2);
    const first = results.next();
    await turn();
    end(1);
    await first;
    await results.return(undefined);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});
