import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../extract-sentence.ts';
import { emptyCache, given, KEY, lines, readByRules, SAMPLE, serve, startRun } from './llm-run.ts';
import type { Answer } from './scripted-server.ts';

const MEETING = 'MET_WITH|Emmanuel Macron|Volodymyr Zelenskyy|happened|2024-05-14|Kyiv';
const BY_RULES = lines(readByRules(SAMPLE));

/** The same article with another title, so that it is another question. */
function numbered(count: number) {
  return Array.from({ length: count }, (_, index) => makeArticle(SAMPLE.text, { title: `Dispatch ${index + 1}` }));
}

describe('createLlmExtractor', () => {
  it("gives the model's claims in the place of the rules'", async () => {
    const run = startRun(await serve({ claims: [given()] }));
    expect(BY_RULES.length).toBeGreaterThan(2);
    expect(lines(await run.read(SAMPLE))).toEqual([MEETING]);
    expect(run.issues).toEqual([]);
    expect(run.usage()).toEqual({
      requests: 1,
      inputTokens: 1000,
      outputTokens: 100,
      cached: 0,
      byRules: 0,
      claims: 1,
      faults: 0,
    });
  });

  it('by vote gives the claims of both, surer where they agree', async () => {
    const run = startRun(await serve({ claims: [given()] }), { mode: 'vote' });
    const { claims } = await run.read(SAMPLE);
    const byRules = readByRules(SAMPLE).claims;
    expect(claims).toHaveLength(byRules.length);
    for (const [index, claim] of claims.entries()) {
      const alone = byRules[index]?.confidence ?? 0;
      if (claim.relation === 'MET_WITH') {
        expect(claim.confidence).toBeGreaterThan(alone);
        expect(claim.evidence.extractor).toBe('rules+llm');
      } else expect(claim.confidence).toBeLessThan(alone);
    }
  });

  it('reports each claim that it leaves out and counts them', async () => {
    const run = startRun(
      await serve({ claims: [given({ relation: 'X' }), given({ quote: 'no such words' }), given()] }),
    );
    expect(lines(await run.read(SAMPLE))).toEqual([MEETING]);
    expect(run.issues).toMatchObject([
      { code: 'unknown-relation', where: SAMPLE.id },
      { code: 'llm-quote', where: SAMPLE.id },
    ]);
    expect(run.usage()).toMatchObject({ claims: 1, faults: 2 });
  });

  it.each<[string, readonly Answer[], readonly number[]]>([
    ['invalid JSON', [{ content: '{"claims": [' }], []],
    ['too many requests', [{ status: 429, headers: { 'retry-after': '3' } }], [3_000]],
    ['errors of the server', [{ status: 500 }, { status: 503 }], [750, 1_500]],
    ['a dropped connection', [{ drop: 'connection' }], [750]],
    ['an answer that breaks off', [{ drop: 'body' }], [750]],
  ])('asks again after %s', async (_, first, waits) => {
    const server = await serve(...first, { claims: [given()] });
    const run = startRun(server);
    expect(lines(await run.read(SAMPLE))).toEqual([MEETING]);
    expect(server.asked).toHaveLength(first.length + 1);
    expect(run.waits).toEqual(waits);
    expect(run.issues).toEqual([]);
  });

  it.each<[string, Answer, number]>([
    ['always errs', { status: 500 }, 5],
    ['never gives valid JSON', { content: 'no' }, 2],
    ['refuses the article', { status: 400 }, 1],
    ['gives five million bytes', { bytes: 5_000_000 }, 1],
  ])('leaves the article to the rules when the server %s', async (_, answer, requests) => {
    const server = await serve(answer);
    const run = startRun(server);
    expect(lines(await run.read(SAMPLE))).toEqual(BY_RULES);
    expect(server.asked).toHaveLength(requests);
    expect(run.issues).toMatchObject([{ code: 'llm-failed', where: SAMPLE.id }]);
    expect(run.usage()).toMatchObject({ byRules: 1 });
  });

  it('stops asking a server that fails article after article, and says so once', async () => {
    const server = await serve({ status: 400 });
    const run = startRun(server);
    for (const article of numbered(8)) expect(lines(await run.read(article))).toHaveLength(BY_RULES.length);
    expect(server.asked).toHaveLength(5);
    expect(run.issues.map(({ code }) => code)).toEqual([...Array(5).fill('llm-failed'), 'llm-stopped']);
    expect(run.usage()).toMatchObject({ byRules: 8 });
  });

  it('goes on after a failure here and there', async () => {
    const failing = Array.from(
      { length: 12 },
      (_, index): Answer => (index % 3 === 0 ? { claims: [] } : { status: 400 }),
    );
    const server = await serve(...failing);
    const run = startRun(server);
    for (const article of numbered(12)) await run.read(article);
    expect(server.asked).toHaveLength(12);
  });

  it('spends no more than the budget; the rest is read by the rules, and one issue says so', async () => {
    const server = await serve({ claims: [given()], usage: [4_000, 500] });
    const run = startRun(server, { budget: 20_000 });
    for (const article of numbered(6)) await run.read(article);
    const { requests, inputTokens, outputTokens, byRules } = run.usage();
    expect(server.asked).toHaveLength(requests);
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThan(6);
    expect(byRules).toBe(6 - requests);
    expect(inputTokens + outputTokens).toBeLessThanOrEqual(20_000);
    expect(run.issues.map(({ code }) => code)).toEqual(['llm-budget']);
  });

  it('asks nothing at all when the budget does not hold one article', async () => {
    const server = await serve({ claims: [given()] });
    const run = startRun(server, { budget: 100 });
    expect(lines(await run.read(SAMPLE))).toEqual(BY_RULES);
    expect(server.asked).toEqual([]);
  });

  it('counts what the server says it used, though it is more than was expected', async () => {
    const run = startRun(await serve({ claims: [], usage: [900_000, 200_000] }));
    for (const article of numbered(2)) await run.read(article);
    expect(run.usage()).toMatchObject({ requests: 1, byRules: 1 });
  });

  it('asks for nothing that it has asked before', async () => {
    const server = await serve({ claims: [given()] });
    const cache = emptyCache();
    const first = await startRun(server, { cache }).read(SAMPLE);
    const again = startRun(server, { cache, budget: 1 });
    expect(await again.read(SAMPLE)).toEqual(first);
    expect(server.asked).toHaveLength(1);
    expect(again.usage()).toMatchObject({ requests: 0, inputTokens: 0, outputTokens: 0, cached: 1 });
  });

  it('keeps no answer that cannot be used, and never the key', async () => {
    const cache = emptyCache();
    await startRun(await serve({ status: 400 }), { cache }).read(SAMPLE);
    expect(readdirSync(cache)).toEqual([]);
    await startRun(await serve({ claims: [given()] }), { cache }).read(SAMPLE);
    const kept = readdirSync(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
    expect(kept).toHaveLength(1);
    expect(kept.join()).not.toContain(KEY);
  });

  it('goes on when an answer cannot be kept', async () => {
    const cache = emptyCache();
    const run = startRun(await serve({ claims: [given()] }), { cache });
    rmSync(cache, { recursive: true });
    expect(lines(await run.read(SAMPLE))).toEqual([MEETING]);
    expect(run.issues).toMatchObject([{ code: 'llm-cache' }]);
  });

  it('sends no book', async () => {
    const server = await serve({ claims: [] });
    const run = startRun(server);
    await run.read(makeArticle('The weather was fine.\n'.repeat(6_000)));
    expect(server.asked).toEqual([]);
    expect(run.issues).toMatchObject([{ code: 'llm-too-long' }]);
  });

  it('ends the run where the key is wrong', async () => {
    const run = startRun(await serve({ status: 401 }));
    await expect(run.read(SAMPLE)).rejects.toMatchObject({ code: 'llm-refused' });
  });
});
