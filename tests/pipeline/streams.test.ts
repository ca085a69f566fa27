import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { begin } from '../../src/pipeline/article-source.ts';
import { batchesOf } from '../../src/pipeline/batches.ts';
import { untilAborted } from '../../src/pipeline/until-aborted.ts';
import { collectIssues, listOf, sampleArticle, streamOf } from './sample.ts';

const heavy = (weight: number) => weight;

describe('batchesOf', () => {
  it('keeps every member in order, in batches that are neither empty nor too long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 7 }), async (weights, members) => {
        const batches = await listOf(batchesOf(streamOf(...weights), { members, weight: 1000, weightOf: heavy }));
        expect(batches.flat()).toEqual(weights);
        expect(batches.every((batch) => batch.length > 0 && batch.length <= members)).toBe(true);
      }),
    );
  });

  it('closes a batch that has become heavy', async () => {
    const batches = await listOf(batchesOf(streamOf(1, 9, 1, 1), { members: 10, weight: 10, weightOf: heavy }));
    expect(batches).toEqual([
      [1, 9],
      [1, 1],
    ]);
  });
});

describe('untilAborted', () => {
  it('gives all members when nobody aborts', async () => {
    expect(await listOf(untilAborted(streamOf(1, 2, 3), new AbortController().signal))).toEqual([1, 2, 3]);
  });

  it('gives none after the signal', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    for await (const member of untilAborted(streamOf(1, 2, 3), controller.signal)) {
      seen.push(member);
      if (member === 2) controller.abort();
    }
    expect(seen).toEqual([1, 2]);
  });

  it('ends the wait for a member that never comes', async () => {
    const controller = new AbortController();
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    const all = listOf(untilAborted(silent, controller.signal));
    controller.abort();
    expect(await all).toEqual([]);
  });

  it('passes on what the stream throws', async () => {
    const broken = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new RangeError('broken')) }),
    };
    await expect(listOf(untilAborted(broken, new AbortController().signal))).rejects.toThrow('broken');
  });
});

describe('begin', () => {
  const articles = [sampleArticle('one'), sampleArticle('two')];
  const issue = (where: string): Issue => ({ code: 'bad-json', message: 'no', where });

  it('gives the same articles and issues, though the first was read before', async () => {
    const source = await begin(async function* (report) {
      report(issue('1'));
      yield* articles.slice(0, 1);
      report(issue('2'));
      yield* articles.slice(1);
    });
    const { issues, report } = collectIssues();
    expect(await listOf(source(report))).toEqual(articles);
    expect(issues).toEqual([issue('1'), issue('2')]);
  });

  it('throws at once what the source throws before its first article', async () => {
    // biome-ignore lint/correctness/useYield: a source that fails before it gives anything
    const failing = async function* () {
      throw new RangeError('no such file');
    };
    await expect(begin(failing)).rejects.toThrow('no such file');
  });
});
